using Auditor.Reading;
using Auditor.Reading.External;
using Auditor.Reading.Pdf;
using Auditor.Reports;
using Auditor.Tests.Reading.Pdf;
using Auditor.Tests.Segmenting.Generated;

namespace Auditor.Tests.Reading.External;

/// <summary>Reports printed, scanned and recognised: with the LibreOffice, poppler and Tesseract of this machine.</summary>
public sealed class ScannedPdfTests(ITestOutputHelper output)
{
    private const int Reports = 3;

    /// <summary>Shares of the cells. Measured with Tesseract 5.3.0 and 10 point type at 200 dots an inch: 0.86 right, 0.01 wrong, the others not read.</summary>
    private const double LeastRight = 0.8;
    private const double MostWrong = 0.03;

    [Fact]
    public void Most_cells_come_back_and_hardly_any_is_wrong()
    {
        Machine.Tesseract();
        var tally = new Tally();
        for (var seed = 0; seed < Reports; seed++)
        {
            var random = new Random(seed);
            var model = TableModel.Random(random, blankShare: 0);
            var document = Submitted.Document("年报.pdf", Scan.Of(Machine.Converted(ModelReport.Docx(model, 2023, random), ".docx", "pdf")));
            ModelReport.Compare(tally, model, document.Text, $"{seed}");
            Assert.Equal([SourceNoise.Recognized], document.Noise);
            Assert.Contains("我局主动公开信息120条", document.Text, StringComparison.Ordinal);
        }

        output.WriteLine($"scans: {tally}\n{string.Join('\n', tally.Wrong)}\n{string.Join('\n', tally.Missed)}");
        Assert.True(tally.Right > LeastRight * tally.Cells, tally.ToString());
        Assert.True(tally.Wrong.Count < MostWrong * tally.Cells, tally.ToString());
    }

    [Fact]
    public void A_scanned_page_among_others_is_read_in_its_place()
    {
        Machine.Tesseract();
        Machine.Pdftoppm();
        var page = new PdfBytes().Text(90, 700, "一、总体情况").EndPage().Picture().EndPage().Text(90, 700, "三、收到申请情况").ToArray();
        var document = Submitted.Document("年报.pdf", page);

        Assert.Equal("一、总体情况\n三、收到申请情况", document.Text);
        Assert.Equal([SourceNoise.Recognized], document.Noise);
    }

    [Fact]
    public void A_picture_without_text_is_rejected()
    {
        Machine.Tesseract();
        Machine.Pdftoppm();
        Assert.Equal("needs-ocr", Submitted.Rejected("年报.pdf", new PdfBytes().Picture().ToArray()).Code);
    }

    [Fact]
    public void More_scans_than_a_report_can_have_are_too_large()
    {
        var pdf = new PdfBytes();
        for (var page = 0; page < 60; page++)
            pdf.Picture().EndPage();
        var reader = new PdfReader(new TextRecognizer("/bin/false", "/bin/false"));

        Assert.False(reader.TryRead(SourceFile.FromBytes("年报.pdf", pdf.ToArray()), out _, out var rejection));
        Assert.Equal("too-large", rejection.Code);
    }

    [Fact]
    public void Programs_that_fail_give_a_rejection()
    {
        var reader = new PdfReader(new TextRecognizer("/bin/false", "/bin/false"));

        Assert.False(reader.TryRead(SourceFile.FromBytes("年报.pdf", new PdfBytes().Picture().ToArray()), out _, out var rejection));
        Assert.Equal("needs-ocr", rejection.Code);
    }
}
