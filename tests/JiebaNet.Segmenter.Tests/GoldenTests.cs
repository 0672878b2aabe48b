namespace JiebaNet.Segmenter.Tests;

public sealed class GoldenTests
{
    private static readonly JiebaSegmenter Segmenter = new();

    [Fact]
    public void Every_token_of_every_mode_equals_the_reference()
    {
        Assert.True(GoldenTable.Sentences.Count >= 1_150);
        foreach (var expected in GoldenTable.Sentences)
            Assert.Equal(expected.Lines(), Modes.Of(Segmenter, expected.Text).Lines());
    }

    [Fact]
    public void Search_without_the_model_keeps_the_words_of_the_plain_cut()
    {
        foreach (var expected in GoldenTable.Sentences)
        {
            var words = new Queue<string>(Segmenter.CutForSearch(expected.Text, hmm: false));
            foreach (var word in expected.Plain)
            {
                while (words.Dequeue() is var part && part != word)
                    Assert.True(part.Length is 2 or 3 && word.Contains(part, StringComparison.Ordinal));
            }
            Assert.Empty(words);
        }
    }

    [Fact]
    public void Cut_all_is_the_full_mode_of_cut()
    {
        foreach (var expected in GoldenTable.Sentences.Take(50))
            Assert.Equal(Segmenter.CutAll(expected.Text), Segmenter.Cut(expected.Text, cutAll: true));
    }
}
