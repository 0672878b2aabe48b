using System.IO.Compression;
using System.Text;
using Auditor.Reading;
using Auditor.Reading.External;
using Auditor.Reading.Pdf;

namespace Auditor.Tests.Reading.Pdf;

public sealed class PdfReaderTests
{
    private static byte[] Stored(string name) => File.ReadAllBytes(Repository.PathTo("tests", "Auditor.Tests", "Reading", "Pdf", "Files", name));

    /// <summary>Made from the samples with soffice --headless --convert-to pdf.</summary>
    [Theory]
    [InlineData("麦川县人民政府2023年政府信息公开工作年度报告")]
    [InlineData("东浦区织锦街道办事处2024年政府信息公开工作年度报告")]
    public void A_pdf_from_LibreOffice_reads_as_the_document_it_was_made_from(string name)
    {
        var document = Submitted.Text("年报.docx", File.ReadAllBytes(Repository.PathTo("data", "samples", name + ".docx")));

        Assert.Equal(document, Submitted.Text("年报.pdf", Stored(name + ".pdf")));
    }

    /// <summary>Made from the page beside it with chromium --headless --print-to-pdf: dates above, addresses below, a table over a page break.</summary>
    [Fact]
    public void A_pdf_from_Chromium_reads_as_the_page_it_was_made_from()
    {
        var document = Submitted.Document("年报.pdf", Stored("chromium.pdf"));

        Assert.Equal(Submitted.Text("年报.html", Stored("chromium.html")), document.Text);
        Assert.Equal("application/pdf", document.MediaType);
    }

    [Fact]
    public void A_pdf_is_read_whatever_text_extension_it_has() => Assert.Contains("四、结转下年度", Submitted.Text("年报.txt", Stored("chromium.pdf")), StringComparison.Ordinal);

    [Fact]
    public void An_encrypted_pdf_is_named_as_such()
    {
        var rejection = Submitted.Rejected("年报.pdf", Stored("encrypted.pdf"));

        Assert.Equal("encrypted", rejection.Code);
        Assert.Contains("密码", rejection.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_scanned_pdf_needs_text_recognition()
    {
        var reader = new PdfReader(new TextRecognizer(renderer: null, recognizer: null));
        var scan = new PdfBytes().Picture().Text(290, 40, "- 1 -").EndPage().Picture().Text(290, 40, "- 2 -").ToArray();

        Assert.False(reader.TryRead(SourceFile.FromBytes("年报.pdf", scan), out _, out var rejection));
        Assert.Equal("needs-ocr", rejection.Code);
        Assert.Contains("扫描件", rejection.Reason, StringComparison.Ordinal);
        Assert.Contains("tesseract-ocr-chi-sim", rejection.Advice, StringComparison.Ordinal);
    }

    [Fact]
    public void An_emblem_on_a_cover_needs_no_recognition()
    {
        var reader = new PdfReader(new TextRecognizer(renderer: null, recognizer: null));
        var cover = new PdfBytes().Draw("q 100 0 0 100 240 600 cm /P1 Do Q").Text(200, 500, "年度报告").EndPage().Text(90, 700, "一、总体情况").ToArray();

        Assert.True(reader.TryRead(SourceFile.FromBytes("年报.pdf", cover), out var document, out _));
        Assert.Contains("一、总体情况", document.Text, StringComparison.Ordinal);
        Assert.Empty(document.Noise);
    }

    [Theory]
    [InlineData("3/8/24, 10:22 AM", "https://www.example.gov.cn/2024/a.html 1/1")]
    [InlineData("2024/3/8 上午10:22 清河县商务局", "file:///C:/report.html 1/1")]
    public void What_a_browser_prints_around_a_single_page_goes(string head, string foot) =>
        Assert.Equal("一、总体情况", Submitted.Text("年报.pdf", new PdfBytes().Text(30, 820, head, 8).Text(90, 700, "一、总体情况").Text(30, 20, foot, 8).ToArray()));

    [Fact]
    public void A_pdf_whose_letters_have_no_meaning_needs_text_recognition() =>
        Assert.Equal("needs-ocr", Submitted.Rejected("年报.pdf", new PdfBytes().Text(90, 700, new string('\uE123', 60)).ToArray()).Code);

    [Theory]
    [InlineData(2)]
    [InlineData(20)]
    public void A_pdf_cut_short_is_damaged(int part)
    {
        var whole = Stored("chromium.pdf");

        Assert.Equal("damaged", Submitted.Rejected("年报.pdf", whole[..(whole.Length / part)]).Code);
    }

    [Fact]
    public void Garbage_behind_the_signature_is_damaged() =>
        Assert.Equal("damaged", Submitted.Rejected("年报.pdf", [.. "%PDF-1.7\n"u8, .. Enumerable.Range(0, 5000).Select(i => (byte)(i * 7919 % 251))]).Code);

    [Theory]
    [InlineData("一、总体情况")]
    [InlineData("<html><body>一、总体情况</body></html>")]
    public void Anything_else_named_pdf_is_damaged(string text) => Assert.Equal("damaged", Submitted.Rejected("年报.pdf", Encoding.UTF8.GetBytes(text)).Code);

    [Fact]
    public void A_pdf_named_docx_is_told_so() =>
        Assert.Contains("PDF", Submitted.Rejected("年报.docx", Stored("encrypted.pdf")).Reason, StringComparison.Ordinal);

    [Fact]
    public void More_pages_than_a_report_can_have_are_too_large()
    {
        var pdf = new PdfBytes();
        for (var page = 0; page <= ReadingLimits.MaxPages; page++)
            pdf.Text(90, 700, "公开").EndPage();

        Assert.Equal("too-large", Submitted.Rejected("年报.pdf", pdf.ToArray()).Code);
    }

    [Fact]
    public void A_stream_that_unpacks_to_far_too_much_is_too_large()
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.SmallestSize))
            zlib.Write(new byte[300 * 1024 * 1024]);
        var bomb = Encoding.Latin1.GetString(packed.ToArray());

        Assert.Equal("too-large", Submitted.Rejected("年报.pdf", PdfBytes.Written(
        [
            "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>", PdfBytes.Stream("/Filter /FlateDecode", bomb),
        ])).Code);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("<< /A ")]
    public void Deep_nesting_gives_a_rejection(string opening) =>
        Submitted.Rejected("年报.pdf", PdfBytes.Written(["<< /Type /Catalog /Pages 2 0 R /X " + string.Concat(Enumerable.Repeat(opening, 200_000))]));

    [Fact]
    public void A_pdf_with_any_byte_broken_gives_a_document_or_a_rejection()
    {
        var random = new Random(11);
        var whole = new PdfBytes().Text(90, 700, "一、总体情况").Text(90, 600, "全年公开信息12条。").Line(90, 590, 300, 590).ToArray();
        for (var round = 0; round < 300; round++)
        {
            var broken = (byte[])whole.Clone();
            broken[random.Next(broken.Length)] = (byte)random.Next(256);
            var isRead = SourceReader.TryRead(SourceFile.FromBytes("a.pdf", broken), out var document, out var rejection);
            Assert.Equal(isRead, document is not null);
            Assert.Equal(isRead, rejection is null);
        }
    }
}
