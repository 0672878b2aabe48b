using System.Text;
using Auditor.Reading;
using Auditor.Tests.Reading.Ofd;
using Auditor.Tests.Reading.RoundTrip;
using Auditor.Tests.Segmenting.Generated;

namespace Auditor.Benchmarks.Reading;

/// <summary>A report of the usual length in every format; the PDF is a sample converted by LibreOffice, the others are one made-up report.</summary>
internal static class ReadingFiles
{
    private const string Pdf = "tests/Auditor.Tests/Reading/Pdf/Files/麦川县人民政府2023年政府信息公开工作年度报告.pdf";

    /// <summary>Of a report with tables in the form of 2021 and prose of three parts.</summary>
    private const int Seed = 2;

    public static IReadOnlyList<SourceFile> All { get; } = [.. Made()];

    /// <summary>Unpacked megabytes → a file of one very long report.</summary>
    public static IEnumerable<(SourceFile File, double Megabytes)> Large()
    {
        var report = FormReport.Random(Seed).Repeated(150);
        yield return Sized("docx", DocxForm.Of(report, isNumbered: false));
        yield return Sized("ofd", OfdForm.Of(report, OfdSpelling.EachStep, isRuled: true));
    }

    private static IEnumerable<SourceFile> Made()
    {
        var report = FormReport.Random(Seed);
        var layout = TableLayout.BarBehind;
        yield return File("txt", Encoding.UTF8.GetBytes(new ReportWriter(report.Model, [layout, layout, layout], new Random(Seed)).Write(report.Year)));
        yield return File("html", Encoding.UTF8.GetBytes(HtmlForm.Of(report, isPlain: false)));
        yield return File("docx", DocxForm.Of(report, isNumbered: false));
        yield return File("ofd", OfdForm.Of(report, OfdSpelling.EachStep, isRuled: true));
        yield return File("pdf", System.IO.File.ReadAllBytes(RepositoryRoot.PathOf(Pdf)));
    }

    private static (SourceFile File, double Megabytes) Sized(string extension, byte[] content)
    {
        using var archive = new System.IO.Compression.ZipArchive(new MemoryStream(content));
        return (File(extension, content), archive.Entries.Sum(entry => entry.Length) / 1e6);
    }

    private static SourceFile File(string extension, byte[] content) => SourceFile.FromBytes("年报." + extension, content);
}
