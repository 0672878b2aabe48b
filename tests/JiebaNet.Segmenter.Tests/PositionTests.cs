namespace JiebaNet.Segmenter.Tests;

public sealed class PositionTests
{
    private static readonly JiebaSegmenter Segmenter = new();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Words_join_to_the_text_and_spans_quote_them(bool hmm)
    {
        var buffer = new TokenBuffer();
        foreach (var text in GoldenTable.Sentences.Select(row => row.Text))
        {
            var words = Segmenter.Cut(text, hmm: hmm);
            var tokens = Segmenter.Tokenize(text, TokenizerMode.Default, hmm);
            Segmenter.Cut(text, buffer, hmm);
            Assert.Equal(text, string.Concat(words));
            Assert.Equal(words, tokens.Select(token => token.Word));
            Assert.Equal(tokens.Select(token => (token.StartIndex, token.EndIndex)), buffer.Spans.ToArray().Select(span => (span.Start, span.End)));
            var end = 0;
            foreach (var token in tokens)
            {
                Assert.Equal(end, token.StartIndex);
                Assert.Equal(token.Word, text[token.StartIndex..token.EndIndex]);
                end = token.EndIndex;
            }
        }
    }

    [Fact]
    public void Search_tokens_quote_their_words()
    {
        var buffer = new TokenBuffer();
        foreach (var expected in GoldenTable.Sentences)
        {
            var text = expected.Text;
            var tokens = Segmenter.Tokenize(text, TokenizerMode.Search);
            Segmenter.CutForSearch(text, buffer);
            Assert.Equal(expected.Search, tokens.Select(token => token.Word));
            Assert.All(tokens, token => Assert.Equal(token.Word, text[token.StartIndex..token.EndIndex]));
            Assert.Equal(expected.Search, buffer.Spans.ToArray().Select(span => span.Of(text).ToString()));
        }
    }

    [Fact]
    public void A_surrogate_pair_and_cr_lf_are_one_token_each() =>
        Assert.Equal(["审计", "\r", "\r\n", "\n", "😀", "𠮷", "家", "e", "\u0301"], Segmenter.Cut("审计\r\r\n\n😀𠮷家e\u0301"));

    [Fact]
    public void A_lone_surrogate_is_a_token_by_itself()
    {
        var text = "审计\uD83D局\uDE00\uDE00\uD83D\uD83D\uDE00";
        Assert.Equal(["审计", "\uD83D", "局", "\uDE00", "\uDE00", "\uD83D", "\uD83D\uDE00"], Segmenter.Cut(text));
        Assert.Equal(["审计", "\uD83D", "局", "\uDE00\uDE00\uD83D\uD83D\uDE00"], Segmenter.CutAll(text));
    }

    [Fact]
    public void An_empty_text_has_no_words()
    {
        var buffer = new TokenBuffer();
        Segmenter.Cut("审计", buffer);
        Segmenter.Cut([], buffer);
        Assert.Equal(0, buffer.Count);
        Assert.Empty(Segmenter.Cut(""));
        Assert.Empty(Segmenter.CutAll(""));
        Assert.Empty(Segmenter.CutForSearch(""));
        Assert.Empty(Segmenter.Tokenize(""));
    }

    [Fact]
    public void A_missing_text_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => Segmenter.Cut(null!));
        Assert.Throws<ArgumentNullException>(() => Segmenter.CutAll(null!));
        Assert.Throws<ArgumentNullException>(() => Segmenter.CutForSearch(null!));
        Assert.Throws<ArgumentNullException>(() => Segmenter.Tokenize(null!));
        Assert.Throws<ArgumentNullException>(() => Segmenter.Cut("审计", null!));
    }
}
