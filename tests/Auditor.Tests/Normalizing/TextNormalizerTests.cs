using Auditor.Normalizing;
using Auditor.Reports;
using CsCheck;

namespace Auditor.Tests.Normalizing;

public sealed class TextNormalizerTests
{
    /// <summary>What reports are made of, what converters leave in them, and what never should be there.</summary>
    private static readonly Gen<string> Mixture = Gen.OneOf(
        Gen.Char["政府信息公开年务局一二〇，。：；（）“”《》、"].Select(c => c.ToString()),
        Gen.Char["0123456789０１２３.,:;()?!|/-~'\""].Select(c => c.ToString()),
        Gen.Char[" \t\n\r\u3000\u00A0\u200B\uFEFF\u2009\u00AD"].Select(c => c.ToString()),
        Gen.Char["總體情況務報會﹝﹞［］︱│－～Ａｚ，．："].Select(c => c.ToString()),
        Gen.Char["\uD83D\uDE00\uD800\uDFFF"].Select(c => c.ToString()),
        Gen.Const("(wù)"), Gen.Const("（kāi）"), Gen.Const("(men)"), Gen.Const("，，"), Gen.Const(",。"), Gen.Const(string.Concat(Enumerable.Repeat("公开，。", 9))), Gen.Const("锟斤拷"), Gen.Const("\uFFFD\uFFFD"), Gen.Const("?！?"), Gen.Const("Ã¤Â¸Â"), Gen.Const("資訊"), Gen.Const("答覆"), Gen.Const("於後"), Gen.Const(" 21 件"), Gen.Const("2023 年"), Gen.Const("https://a.cn/?x=1"),
        Gen.Char.Select(c => c.ToString())).Array[0, 80].Select(string.Concat);

    [Theory]
    [InlineData("２０２１年", "2021年")]
    [InlineData("2023 年 1 月 1 日", "2023年1月1日")]
    [InlineData("共 21 件", "共21件")]
    [InlineData("商业 企业", "商业企业")]
    [InlineData("总 计 0 0", "总计 0 0")]
    [InlineData("规章\t0\t0", "规章\t0\t0")]
    [InlineData("行政许可  550", "行政许可  550")]
    [InlineData("收到申请3件,办结2件;", "收到申请3件，办结2件；")]
    [InlineData("1,234件", "1,234件")]
    [InlineData("１，２３４件", "1,234件")]
    [InlineData("2021，2022年", "2021，2022年")]
    [InlineData("8:30至17:30", "8:30至17:30")]
    [InlineData("网址:http://www.a.gov.cn/b?c=1", "网址：http://www.a.gov.cn/b?c=1")]
    [InlineData("(一)主动公开", "（一）主动公开")]
    [InlineData("国办发﹝2019﹞14号", "国办发〔2019〕14号")]
    [InlineData("国办发［2019］14号", "国办发〔2019〕14号")]
    [InlineData("规章│0｜0", "规章|0|0")]
    [InlineData("2021－2025", "2021-2025")]
    [InlineData("政\u200B务\uFEFF公开", "政务公开")]
    [InlineData("政務(wù)公開(kāi)", "政务公开")]
    [InlineData("我們(men)的總(zǒng)體(tǐ)情況", "我们的总体情况")]
    [InlineData("公众号(wx)", "公众号（wx）")]
    [InlineData("於洪区和乾县", "於洪区和乾县")]
    [InlineData("真的吗？！好！！", "真的吗？！好！！")]
    [InlineData("等等……——完", "等等……——完")]
    [InlineData("公开\uFFFD\uFFFD\uFFFD信息", "公开\uFFFD信息")]
    [InlineData("公开锟斤拷锟斤拷信息", "公开\uFFFD信息")]
    [InlineData("公开?！?信息", "公开\uFFFD信息")]
    [InlineData("公开Ã¤Â¸Â\u00AD信息", "公开\uFFFD信息")]
    [InlineData("Müller、café", "Müller、café")]
    [InlineData("一 、总 体 情 况", "一、总体情况")]
    [InlineData("一、总　　体　　情　　况", "一、总体情况")]
    [InlineData("　　一　、总　体　情　况", "  一、总体情况")]
    [InlineData("附  件  一\n总  计", "附件一\n总  计")]
    [InlineData("行政许可  无  无  无", "行政许可  无  无  无")]
    [InlineData("无  无  无  无", "无  无  无  无")]
    public void One_spelling_for_what_is_written_in_many(string source, string normalized) =>
        Assert.Equal(normalized, TextNormalizer.Normalize(source).Text);

    [Theory]
    [InlineData("网站公开，，公众号公开", "网站公开，公众号公开")]
    [InlineData("及时公开,。答复12件。。", "及时公开。答复12件。")]
    [InlineData("主动公开：，，；35条、、", "主动公开；35条、")]
    [InlineData("１２，，３４５件", "12，345件")]
    [InlineData("真的吗？！好！！等等……——完", "真的吗？！好！！等等……——完")]
    public void Doubled_marks_are_collapsed_where_a_converter_made_many(string source, string normalized)
    {
        var many = string.Concat(Enumerable.Repeat("主动公开信息，，", 9));

        Assert.Equal(many.Replace("，，", "，", StringComparison.Ordinal) + normalized, TextNormalizer.Normalize(many + source).Text);
    }

    [Fact]
    public void A_few_doubled_marks_are_the_slips_of_the_writer() =>
        Assert.Equal("网站公开，，公众号公开。。", TextNormalizer.Normalize("网站公开，,公众号公开。。").Text);

    [Fact]
    public void Normalising_twice_is_normalising_once() =>
        Mixture.Sample(source =>
        {
            var once = TextNormalizer.Normalize(source).Text;
            Assert.Equal(once, TextNormalizer.Normalize(once).Text);
        }, iter: 20_000);

    [Fact]
    public void Every_character_comes_from_one_of_the_source() =>
        Mixture.Sample(source =>
        {
            var text = TextNormalizer.Normalize(source);
            var end = 0;
            for (var at = 0; at < text.Text.Length; at++)
            {
                var span = text.Map.ToSource(at, at + 1);
                Assert.Equal(1, span.Length);
                Assert.True(span.Start >= end);
                Assert.Equal(at, text.Map.ToNormalized(span.Start));
                end = span.End;
            }

            Assert.True(end <= source.Length);
            Assert.Equal(source.Count(c => c == '\n'), text.Text.Count(c => c == '\n')); // too short to be taken for cut lines
            Assert.Equal(source.Count(c => c == '\t'), text.Text.Count(c => c == '\t'));
        }, iter: 5000);

    [Fact]
    public void A_slice_quotes_the_source_that_it_was_made_from() =>
        Gen.Select(Mixture, Gen.Int[0, 200], Gen.Int[0, 200]).Sample((source, one, other) =>
        {
            var text = TextNormalizer.Normalize(source);
            var (start, end) = (Math.Min(Math.Min(one, other), text.Text.Length), Math.Min(Math.Max(one, other), text.Text.Length));
            var slice = new TextSlice(text, start, end);
            var quote = text.Quote(slice.Span);

            Assert.Equal(source[slice.Span.Start..slice.Span.End], quote);
            Assert.Equal(slice.IsEmpty, quote.Length == 0);
            if (!slice.IsEmpty && text.Noise.Count == 0 && !slice.Text.Contains('\uFFFD') && !quote.Contains('(') && !quote.Contains('（'))
                Assert.Equal(slice.Text.Replace(" ", "", StringComparison.Ordinal), TextNormalizer.Normalize(quote).Text.Replace(" ", "", StringComparison.Ordinal), IgnoringContext.Instance);
        }, iter: 5000);

    [Fact]
    public void Nothing_is_left_of_nothing()
    {
        Assert.Equal("", TextNormalizer.Normalize("").Text);
        Assert.Equal("", TextNormalizer.Normalize("\u200B\uFEFF\r").Text);
        Assert.True(TextNormalizer.Normalize("").All.Span is { Start: 0, End: 0 });
    }

    /// <summary>What stands around a comma, colon or question mark decides its width, and a quote has lost it.</summary>
    private sealed class IgnoringContext : IEqualityComparer<string>
    {
        public static IgnoringContext Instance { get; } = new();

        public bool Equals(string? one, string? other) => Plain(one) == Plain(other);

        public int GetHashCode(string text) => Plain(text).GetHashCode(StringComparison.Ordinal);

        private static string Plain(string? text) => new((text ?? "").Select(c => c switch { '，' => ',', '：' => ':', '？' => '?', _ => c }).ToArray());
    }
}
