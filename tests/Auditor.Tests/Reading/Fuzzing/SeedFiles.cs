using System.Text;
using Auditor.Tests.Reading.Ofd;
using Auditor.Tests.Reading.RoundTrip;
using Auditor.Tests.Reading.Zipped;
using Auditor.Tests.Segmenting.Generated;

namespace Auditor.Tests.Reading.Fuzzing;

/// <summary>Sound files of every format, for mutation to harm.</summary>
internal static class SeedFiles
{
    public static readonly IReadOnlyList<(string Name, byte[] Content)> All = [.. Made()];

    private static IEnumerable<(string Name, byte[] Content)> Made()
    {
        foreach (var seed in Enumerable.Range(0, 3))
        {
            var report = FormReport.Random(seed);
            var text = new ReportWriter(report.Model, [TableLayout.BarBehind, TableLayout.Tabs, TableLayout.LineBar], new Random(seed)).Write(report.Year);
            var docx = DocxForm.Of(report, isNumbered: seed == 1);
            var ofd = OfdForm.Of(report, seed == 0 ? OfdSpelling.Runs : OfdSpelling.Scaled, isRuled: seed != 2);
            yield return ($"年报{seed}.txt", seed == 1 ? Submitted.Gb18030.GetBytes(text) : Encoding.UTF8.GetBytes(text));
            yield return ($"年报{seed}.html", Encoding.UTF8.GetBytes(HtmlForm.Of(report, isPlain: seed == 0)));
            yield return ($"年报{seed}.docx", docx);
            yield return ($"年报{seed}.ofd", ofd);
            yield return ($"批次{seed}.zip", Zip.Of(("县直/a.docx", docx), ("b.txt", Encoding.UTF8.GetBytes(text)), ("内.zip", Zip.Of(("c.ofd", ofd)))));
            yield return ($"年报{seed}.doc.bin", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. docx.Take(2000)]);
            yield return ($"年报{seed}.rtf.bin", [.. "{\\rtf1\\ansi\\deff0 "u8, .. docx.Take(2000), (byte)'}']);
        }

        foreach (var path in Directory.GetFiles(Repository.PathTo("tests", "Auditor.Tests", "Reading", "Pdf", "Files"), "*.pdf"))
            yield return (Path.GetFileName(path), File.ReadAllBytes(path));
    }
}
