using System.Text;
using Auditor.Tests.Reading.Ofd;
using Auditor.Tests.Segmenting.Generated;

namespace Auditor.Tests.Reading.RoundTrip;

/// <summary>Made-up reports, written in every format and read again: year, version, sections, paragraphs and every cell.</summary>
public sealed class RoundTripTests(ITestOutputHelper output)
{
    private const int Reports = 20;

    /// <summary>Each printed by a program, which takes a second or more.</summary>
    private const int PrintedReports = 8;

    private const int BrowsedReports = 4;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Html(bool isPlain) =>
        CompareAll(isPlain ? "html" : "html of a portal", ".html", report => Encoding.UTF8.GetBytes(HtmlForm.Of(report, isPlain)));

    [Fact]
    public void Docx_with_ordinals_typed() => CompareAll("docx", ".docx", report => DocxForm.Of(report, isNumbered: false));

    [Fact]
    public void Docx_with_ordinals_counted() => CompareAll("docx, counted", ".docx", report => DocxForm.Of(report, isNumbered: true));

    [Theory]
    [InlineData(OfdSpelling.EachStep)]
    [InlineData(OfdSpelling.Runs)]
    [InlineData(OfdSpelling.EachCharacter)]
    [InlineData(OfdSpelling.Scaled)]
    public void Ofd_with_rulings(OfdSpelling spelling) => CompareAll($"ofd {spelling}", ".ofd", report => OfdForm.Of(report, spelling, isRuled: true));

    /// <summary>Without rulings some rows cannot be told apart; what is read must still be right.</summary>
    [Fact]
    public void Ofd_without_rulings()
    {
        var tally = new Tally();
        foreach (var seed in Enumerable.Range(0, Reports))
            Readback.Compare(tally, FormReport.Random(seed), $"ofd without rulings {seed}", "年报.ofd", OfdForm.Of(FormReport.Random(seed), OfdSpelling.EachStep, isRuled: false));

        output.WriteLine($"ofd without rulings: {tally}");
        Assert.Empty(tally.Wrong);
        Assert.True(tally.Right >= 0.9 * tally.Cells, tally + string.Join('\n', tally.Missed.Take(20)));
    }

    [Fact]
    public void Text_in_any_layout()
    {
        foreach (var layout in new[] { TableLayout.BarBehind, TableLayout.BarBetween, TableLayout.Tabs, TableLayout.LineBar, TableLayout.WideBlanks })
        {
            var tally = new Tally();
            foreach (var seed in Enumerable.Range(0, Reports))
            {
                var meant = FormReport.Random(seed);
                if (!meant.HasBlanks)
                    Readback.CompareFigures(tally, meant, $"txt {layout} {seed}", "年报.txt", Encoding.UTF8.GetBytes(new ReportWriter(meant.Model, [layout, layout, layout], new Random(seed)).Write(meant.Year)));
            }

            Expect($"txt {layout}", tally);
        }
    }

    [Fact]
    public void Pdf_by_LibreOffice() => InFolder(folder =>
    {
        Printing.RequireOffice();
        var reports = Enumerable.Range(100, PrintedReports).ToDictionary(seed => Path.Combine(folder, $"{seed}.docx"), FormReport.Random);
        foreach (var (path, report) in reports)
            File.WriteAllBytes(path, DocxForm.Of(report, isNumbered: int.IsOddInteger(report.Year)));
        Printing.ByOffice(folder, reports.Keys);
        ComparePrinted("pdf by LibreOffice", reports);
    });

    [Fact]
    public void Pdf_by_Chromium() => InFolder(folder =>
    {
        var browser = Printing.RequireBrowser();
        var reports = Enumerable.Range(200, BrowsedReports).ToDictionary(seed => Path.Combine(folder, $"{seed}.html"), FormReport.Random);
        foreach (var (path, report) in reports)
        {
            File.WriteAllText(path, HtmlForm.Of(report, isPlain: true));
            Printing.ByBrowser(browser, folder, path);
        }

        ComparePrinted("pdf by Chromium", reports);
    });

    private void ComparePrinted(string format, IReadOnlyDictionary<string, FormReport> reports)
    {
        var tally = new Tally();
        foreach (var (path, report) in reports)
            Readback.Compare(tally, report, $"{format} {Path.GetFileNameWithoutExtension(path)}", "年报.pdf", File.ReadAllBytes(Path.ChangeExtension(path, ".pdf")));
        Expect(format, tally);
    }

    private static void InFolder(Action<string> test)
    {
        var folder = Directory.CreateTempSubdirectory("round-trip-").FullName;
        try
        {
            test(folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private void CompareAll(string format, string extension, Func<FormReport, byte[]> write)
    {
        var tally = new Tally();
        foreach (var seed in Enumerable.Range(0, Reports))
        {
            var report = FormReport.Random(seed);
            Readback.Compare(tally, report, $"{format} {seed}", "年报" + extension, write(report));
        }

        Expect(format, tally);
    }

    private void Expect(string format, Tally tally)
    {
        output.WriteLine($"{format}: {tally}");
        Assert.True(tally.Wrong.Count == 0 && tally.Strange.Count == 0 && tally.Right == tally.Cells, $"{tally}\n{string.Join('\n', tally.Wrong.Take(5).Concat(tally.Strange.Take(1)).Concat(tally.Missed.Take(5)))}");
    }
}
