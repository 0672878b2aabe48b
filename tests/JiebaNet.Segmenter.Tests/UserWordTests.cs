namespace JiebaNet.Segmenter.Tests;

public sealed class UserWordTests
{
    [Fact]
    public void User_words_and_suggestions_equal_the_reference()
    {
        foreach (var row in GoldenTable.Rows("user_words.golden.jsonl"))
        {
            var segmenter = new JiebaSegmenter();
            var suggested = row.GetProperty("changes").EnumerateArray().Select(change => Changes.Make(segmenter, change)).ToArray();
            Assert.Equal(row.GetProperty("suggested").EnumerateArray().Select(Changes.FrequencyOf), suggested);
            foreach (var expected in row.GetProperty("texts").EnumerateArray().Select(GoldenTable.Row))
                Assert.Equal(expected.Lines(), Modes.Of(segmenter, expected.Text).Lines());
        }
    }

    [Fact]
    public void User_words_belong_to_one_segmenter()
    {
        var (one, other) = (new JiebaSegmenter(), new JiebaSegmenter());
        one.AddWord("逐项销号", 20, "v");
        Assert.Equal(["逐项销号"], one.Cut("逐项销号"));
        Assert.Equal(["逐项", "销号"], other.Cut("逐项销号"));
        Assert.True(one.TryGetTag("逐项销号", out var tag));
        Assert.Equal("v", tag);
        Assert.False(other.TryGetTag("逐项销号", out _));
        one.DeleteWord("逐项销号");
        Assert.Equal(["逐项", "销号"], one.Cut("逐项销号", hmm: false));
    }

    [Fact]
    public void Broken_words_are_refused()
    {
        var segmenter = new JiebaSegmenter();
        Assert.Throws<ArgumentNullException>(() => segmenter.AddWord(null!));
        Assert.Throws<ArgumentException>(() => segmenter.AddWord(""));
        Assert.Throws<ArgumentOutOfRangeException>(() => segmenter.AddWord("审计", -1));
        Assert.Throws<ArgumentException>(() => segmenter.DeleteWord(""));
        Assert.Throws<ArgumentException>(() => segmenter.SuggestFreq(""));
        Assert.Throws<ArgumentException>(() => segmenter.SuggestFreq(Array.Empty<string>()));
    }

    [Fact]
    public async Task Words_can_be_added_while_others_cut()
    {
        var segmenter = new JiebaSegmenter();
        var text = string.Concat(GoldenTable.Sentences.Take(40).Select(row => row.Text));
        using var done = new CancellationTokenSource();
        var cutters = Enumerable.Range(0, 4).Select(_ => Task.Run(() =>
        {
            while (!done.IsCancellationRequested)
                Assert.Equal(text, string.Concat(segmenter.Cut(text)));
        })).ToArray();
        for (var number = 0; number < 300; number++)
            segmenter.AddWord($"新词{number}号", number);
        await done.CancelAsync();
        await Task.WhenAll(cutters);
        Assert.Equal(["新词299号"], segmenter.Cut("新词299号"));
    }
}
