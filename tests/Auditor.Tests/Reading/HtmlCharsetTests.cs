using System.Text;

namespace Auditor.Tests.Reading;

public sealed class HtmlCharsetTests
{
    private const string Body = "一、总体情况\n2023年，我局公开信息35条。";

    private static string Page(string declaration) => $"<html><head>{declaration}</head><body><p>一、总体情况</p><p>2023年，我局公开信息35条。</p></body></html>";

    public static TheoryData<string, byte[]> Pages => new()
    {
        { "utf-8 as declared", Encoding.UTF8.GetBytes(Page("<meta charset=\"utf-8\">")) },
        { "GBK as declared", Submitted.Gb18030.GetBytes(Page("<meta http-equiv=Content-Type content=\"text/html; charset=gb2312\">")) },
        { "declared utf-8, is GBK", Submitted.Gb18030.GetBytes(Page("<meta charset='utf-8'>")) },
        { "declared GBK, is utf-8", Encoding.UTF8.GetBytes(Page("<meta charset=gbk>")) },
        { "declared iso-8859-1, is GBK", Submitted.Gb18030.GetBytes(Page("<meta charset=iso-8859-1>")) },
        { "declared nonsense", Submitted.Gb18030.GetBytes(Page("<meta charset=chinese>")) },
        { "not declared, is GBK", Submitted.Gb18030.GetBytes(Page("")) },
        { "not declared, is utf-8", Encoding.UTF8.GetBytes(Page("")) },
        { "mark against declaration", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Page("<meta charset=gbk>"))] },
        { "UTF-16 with mark", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Page("<meta charset=utf-16>"))] },
        { "character references", Encoding.ASCII.GetBytes("<html><body><p>&#19968;、&#24635;</p></body></html>".Replace("&#19968;、&#24635;", string.Concat("一、总体情况</p><p>2023年，我局公开信息35条。".Select(c => c is '<' or '>' or '/' or 'p' ? c.ToString() : $"&#{(int)c};")), StringComparison.Ordinal)) },
        { "XML declaration", Submitted.Gb18030.GetBytes("<?xml version=\"1.0\" encoding=\"gb2312\"?>\n" + Page("")) },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_bytes_decide_whatever_is_declared(string kind, byte[] content)
    {
        Assert.NotEmpty(kind);
        Assert.Equal(Body, Submitted.Text("年报.xhtml", content));
    }

    [Fact]
    public void Big5_is_believed_when_declared() =>
        Assert.Equal("一、總體情況", Submitted.Text("年報.html", Submitted.Big5.GetBytes("<html><meta charset=big5><body><p>一、總體情況</p></body></html>")));

    [Fact]
    public void Garbage_in_a_page_is_rejected()
    {
        var bytes = new byte[4000];
        new Random(5).NextBytes(bytes);

        Assert.Equal("not-text", Submitted.Rejected("年报.html", [.. "<html><body>"u8, .. bytes]).Code);
    }
}
