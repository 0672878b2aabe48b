using System.Text;

namespace Auditor.Tests.Reading;

public sealed class PlainTextReaderTests
{
    private const string Simplified =
        "某县水务局2023年政府信息公开工作年度报告\n一、总体情况\n2023年，我局通过门户网站公开信息35条，答复咨询12件。\n六、其他需要报告的事项\n本年度未收取信息处理费。\n";

    private const string Traditional =
        "某縣水務局2023年政府資訊公開工作年度報告\n一、總體情況\n本年度，我局透過入口網站公開資訊，認真答覆民眾諮詢，並且持續改進工作機制，加強組織領導，完善各項制度。\n"
        + "二、主動公開政府資訊情況\n我們對於存在的問題進行了檢討，將於來年逐項改善，務求實效，讓民眾滿意。\n";

    public static TheoryData<string, byte[]> Encodings => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(Simplified) },
        { "UTF-8 with mark", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Simplified)] },
        { "UTF-16LE with mark", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Simplified)] },
        { "UTF-16BE with mark", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Simplified)] },
        { "UTF-32LE with mark", [0xFF, 0xFE, 0, 0, .. Encoding.UTF32.GetBytes(Simplified)] },
        { "UTF-32BE with mark", [0, 0, 0xFE, 0xFF, .. new UTF32Encoding(bigEndian: true, byteOrderMark: false).GetBytes(Simplified)] },
        { "UTF-16LE", Encoding.Unicode.GetBytes(Simplified) },
        { "UTF-16BE", Encoding.BigEndianUnicode.GetBytes(Simplified) },
        { "GB18030", Submitted.Gb18030.GetBytes(Simplified) },
        { "GB18030 with mark", [0x84, 0x31, 0x95, 0x33, .. Submitted.Gb18030.GetBytes(Simplified)] },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Every_encoding_in_use_is_recognised(string encoding, byte[] content)
    {
        Assert.NotEmpty(encoding);
        Assert.Equal(Simplified, Submitted.Text("年报.txt", content));
    }

    [Fact]
    public void Big5_is_recognised_by_its_characters() =>
        Assert.Equal(Traditional, Submitted.Text("年報.txt", Submitted.Big5.GetBytes(Traditional)));

    [Fact]
    public void Short_simplified_text_is_not_taken_for_Big5() =>
        Assert.Equal("无", Submitted.Text("年报.txt", Submitted.Gb18030.GetBytes("无")));

    [Fact]
    public void Four_byte_characters_of_GB18030_survive() =>
        Assert.Equal("龥㐀𠀀信息公开", Submitted.Text("年报.txt", Submitted.Gb18030.GetBytes("龥㐀𠀀信息公开")));

    [Fact]
    public void A_cut_last_character_does_not_turn_UTF8_into_something_else()
    {
        var bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Simplified, 3)));

        Assert.StartsWith(Simplified, Submitted.Text("年报.txt", bytes[..^3]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_few_broken_characters_in_GBK_are_borne()
    {
        var bytes = Submitted.Gb18030.GetBytes(string.Concat(Enumerable.Repeat(Simplified, 5)));
        bytes[^2] = 0xFF;

        Assert.StartsWith(Simplified, Submitted.Text("年报.txt", bytes), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("一\r\n二\r三\n四", "一\n二\n三\n四")]
    [InlineData("\u3000\u3000一、 总体\t情况 \n\n\n", "\u3000\u3000一、 总体\t情况 \n\n\n")]
    [InlineData("规章 |\n|||\n0 |", "规章 |\n|||\n0 |")]
    [InlineData("年报\u2028甲", "年报\u2028甲")]
    public void Text_is_kept_as_it_is_but_for_line_ends(string written, string read) =>
        Assert.Equal(read, Submitted.Text("年报.txt", Encoding.UTF8.GetBytes(written)));

    [Fact]
    public void The_media_type_is_plain_text() =>
        Assert.Equal("text/plain", Submitted.Document("年报.TEXT", Encoding.UTF8.GetBytes("无")).MediaType);

    [Fact]
    public void Text_with_a_NUL_is_rejected() =>
        Assert.Equal("not-text", Submitted.Rejected("年报.txt", Encoding.UTF8.GetBytes(Simplified + "\0")).Code);

    [Fact]
    public void Random_bytes_are_rejected()
    {
        var bytes = new byte[5000];
        new Random(1).NextBytes(bytes);

        Assert.Equal("not-text", Submitted.Rejected("年报.txt", bytes).Code);
        Assert.Equal("not-text", Submitted.Rejected("年报.txt", [.. bytes.Where(value => value != 0)]).Code);
    }

    [Fact]
    public void Control_characters_are_rejected_when_they_are_many()
    {
        Assert.Equal("not-text", Submitted.Rejected("年报.txt", Encoding.UTF8.GetBytes(Simplified + new string('\u0003', 40))).Code);
        Assert.EndsWith("\u0003", Submitted.Text("年报.txt", Encoding.UTF8.GetBytes(Simplified + "\u0003")), StringComparison.Ordinal);
    }
}
