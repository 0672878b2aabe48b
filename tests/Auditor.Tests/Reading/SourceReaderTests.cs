using System.Text;
using Auditor.Reading;

namespace Auditor.Tests.Reading;

public sealed class SourceReaderTests
{
    private static readonly byte[] OldWord = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]];

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    [Fact]
    public void Extensions_are_those_of_all_readers() =>
        Assert.Subset(SourceReader.Extensions.ToHashSet(), new HashSet<string>([".doc", ".docx", ".htm", ".html", ".odt", ".rtf", ".text", ".txt", ".wps", ".xhtml"]));

    [Fact]
    public void An_empty_file_is_rejected() => Assert.Equal("empty", Submitted.Rejected("年报.txt", []).Code);

    [Theory]
    [InlineData("年报.txt", " \r\n\t\u00A0\u3000\n")]
    [InlineData("年报.html", "<html><body><img src='1.jpg'><p>&nbsp;</p></body></html>")]
    [InlineData("年报.html", "<html><body><div id='app'></div><script>load('年度报告')</script></body></html>")]
    public void A_file_without_text_is_rejected(string name, string text) => Assert.Equal("empty", Submitted.Rejected(name, Utf8(text)).Code);

    [Fact]
    public void A_file_above_the_limit_is_rejected_by_its_length()
    {
        var file = new SourceFile("年报.txt", ReadingLimits.MaxFileBytes + 1, "", ReadOnlyMemory<byte>.Empty);

        Assert.False(SourceReader.TryRead(file, out _, out var rejection));
        Assert.Equal("too-large", rejection.Code);
        Assert.Contains("50 MB", rejection.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_above_the_limit_is_rejected() =>
        Assert.Equal("too-large", Submitted.Rejected("年报.txt", Utf8(new string('公', ReadingLimits.MaxTextLength + 1))).Code);

    [Theory]
    [InlineData("年报.xyz")]
    [InlineData("年报.md")]
    [InlineData("年报")]
    public void An_unknown_extension_is_answered_with_the_accepted_ones(string name)
    {
        var rejection = Submitted.Rejected(name, Utf8("一、总体情况"));

        Assert.Equal("unknown-format", rejection.Code);
        Assert.All(SourceReader.Extensions, extension => Assert.Contains(extension, rejection.Advice, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("年报.docx")]
    [InlineData("年报.doc")]
    [InlineData("年报.wps")]
    [InlineData("年报.txt")]
    public void An_old_office_file_without_text_is_named_as_such_whatever_its_extension(string name)
    {
        var rejection = Submitted.Rejected(name, OldWord);

        Assert.Equal("damaged", rejection.Code);
        Assert.Contains("旧版 Office 格式", rejection.Reason, StringComparison.Ordinal);
        Assert.Contains("另存为 .docx", rejection.Advice, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_with_a_password_is_named_as_such() =>
        Assert.Equal("encrypted", Submitted.Rejected("年报.docx", [.. OldWord, .. Encoding.Unicode.GetBytes("EncryptedPackage")]).Code);

    [Theory]
    [InlineData("年报.docx", "图片", 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A)]
    [InlineData("年报.jpg", "图片", 0xFF, 0xD8, 0xFF, 0xE0, 0x00, 0x10)]
    [InlineData("年报.txt", "图片", 0x47, 0x49, 0x46, 0x38, 0x39, 0x61)]
    [InlineData("年报.rar", "压缩包", 0x52, 0x61, 0x72, 0x21, 0x1A, 0x07)]
    public void Foreign_content_is_named(string name, string word, params int[] start)
    {
        var rejection = Submitted.Rejected(name, [.. start.Select(value => (byte)value), .. new byte[64]]);

        Assert.Equal("wrong-content", rejection.Code);
        Assert.Contains(word, rejection.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pdf_is_no_text() =>
        Assert.NotNull(Submitted.Rejected("年报.txt", Utf8("%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n1 0 obj")));

    [Fact]
    public void A_page_named_txt_is_read_as_a_page()
    {
        var document = Submitted.Document("年报.txt", Utf8("\uFEFF<!DOCTYPE html><html><body><p>一、总体情况</p><script>var a;</script></body></html>"));

        Assert.Equal("text/html", document.MediaType);
        Assert.Equal("一、总体情况", document.Text);
    }

    [Fact]
    public void A_document_named_txt_is_read_as_a_document() =>
        Assert.Equal("一、总体情况", Submitted.Text("年报.txt", Docx.Of("<w:p><w:r><w:t>一、总体情况</w:t></w:r></w:p>")));

    [Fact]
    public void A_text_that_quotes_a_tag_stays_a_text() =>
        Assert.Equal("标题\n<p>不是网页", Submitted.Text("年报.txt", Utf8("标题\n<p>不是网页")));

    [Fact]
    public void A_page_named_docx_is_rejected() =>
        Assert.Contains("网页", Submitted.Rejected("年报.docx", Utf8("<html><body>一、总体情况</body></html>")).Reason, StringComparison.Ordinal);

    [Fact]
    public void A_text_named_docx_is_rejected() => Assert.Equal("damaged", Submitted.Rejected("年报.docx", Utf8("一、总体情况")).Code);

    [Fact]
    public void Any_bytes_give_a_document_or_a_rejection()
    {
        var random = new Random(20240131);
        byte[][] starts = [[], [0x50, 0x4B, 0x03, 0x04], [0xFF, 0xFE], [0xEF, 0xBB, 0xBF], Utf8("<html>"), Utf8("<table><tr><td>")];
        foreach (var name in SourceReader.Extensions.Select(extension => "a" + extension))
        {
            foreach (var start in starts)
            {
                var bytes = new byte[random.Next(1, 3000)];
                random.NextBytes(bytes);
                var isRead = SourceReader.TryRead(SourceFile.FromBytes(name, (byte[])[.. start, .. bytes]), out var document, out var rejection);
                Assert.Equal(isRead, document is not null);
                Assert.Equal(isRead, rejection is null);
            }
        }
    }

    [Fact]
    public void A_document_with_any_byte_broken_gives_a_document_or_a_rejection()
    {
        var random = new Random(7);
        var whole = Docx.Of("<w:tbl><w:tr><w:tc><w:p><w:r><w:t>规章</w:t></w:r></w:p></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>");
        for (var round = 0; round < 400; round++)
        {
            var broken = (byte[])whole.Clone();
            broken[random.Next(broken.Length)] = (byte)random.Next(256);
            var isRead = SourceReader.TryRead(SourceFile.FromBytes("a.docx", broken), out var document, out var rejection);
            Assert.Equal(isRead, document is not null);
            Assert.Equal(isRead, rejection is null);
        }
    }
}
