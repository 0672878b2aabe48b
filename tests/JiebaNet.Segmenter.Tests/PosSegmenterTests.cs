using JiebaNet.Segmenter.PosSeg;

namespace JiebaNet.Segmenter.Tests;

public sealed class PosSegmenterTests
{
    private static readonly PosSegmenter Segmenter = new();

    [Fact]
    public void Words_have_their_parts_of_speech() =>
        Assert.Equal(
            [new Pair("我", "r"), new Pair("局", "n"), new Pair("公开", "ad"), new Pair("３", "x"), new Pair("5", "x"), new Pair("。", "x")],
            Segmenter.Cut("我局公开３5。"));

    [Fact]
    public void Letters_figures_and_signs_have_flags_of_their_own() =>
        Assert.Equal(
            ["1.5/m", "%/x", "a1/eng", "+/x", "2/m", "b/eng", "\r\n/x", "😀/x", "𠮷/x"],
            Strings(Segmenter.Cut("1.5%a1+2b\r\n😀𠮷")));

    [Fact]
    public void A_user_tag_goes_before_the_dictionary()
    {
        var segmenter = new JiebaSegmenter();
        var tagger = new PosSegmenter(segmenter);
        Assert.Equal(["政府/n"], Strings(tagger.Cut("政府")));
        segmenter.AddWord("政府", 0, "org");
        segmenter.AddWord("逐项销号", 20);
        Assert.Equal(["政府/org", "逐项销号/x"], Strings(tagger.Cut("政府逐项销号")));
        Assert.Equal(["政府/n"], Strings(Segmenter.Cut("政府")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\0")]
    [InlineData("审计\uD83D局\uDE00\uDE00\uD83D")]
    [InlineData("\uFEFF政务\0公开\u2028\r\r\n")]
    public void Strange_texts_are_cut_whole(string text)
    {
        foreach (var hmm in (bool[])[true, false])
            Assert.Equal(text, string.Concat(Segmenter.Cut(text, hmm).Select(pair => pair.Word)));
    }

    [Fact]
    public void A_missing_text_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => Segmenter.Cut(null!));
        Assert.Throws<ArgumentNullException>(() => new PosSegmenter(null!));
    }

    [Theory]
    [InlineData("预算执行率仅为七成")]
    [InlineData("砚舟芙若岚")]
    [InlineData("龘靐齉", 100_000)]
    [InlineData("一")]
    [InlineData("1")]
    [InlineData("，")]
    public void A_long_line_is_cut(string part, int length = 1_000_000)
    {
        var text = string.Concat(Enumerable.Repeat(part, length / part.Length));
        Assert.Equal(text.Length, Segmenter.Cut(text).Sum(pair => pair.Word.Length));
    }

    [Fact]
    public void Any_number_of_threads_may_cut()
    {
        var rows = GoldenTable.Sentences.Take(64).ToArray();
        Parallel.ForEach(rows, new ParallelOptions { MaxDegreeOfParallelism = rows.Length }, row => Assert.Equal(row.Pos, Strings(Segmenter.Cut(row.Text))));
    }

    private static IEnumerable<string> Strings(IEnumerable<Pair> pairs) => pairs.Select(pair => pair.ToString());
}
