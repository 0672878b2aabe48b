using System.Text;

namespace JiebaNet.Segmenter.Tests;

public sealed class UserDictionaryTests
{
    [Fact]
    public void Frequency_and_tag_may_be_left_out()
    {
        var segmenter = new JiebaSegmenter();
        segmenter.LoadUserDict(new StringReader("\uFEFF逐项销号 20 v\n\n  三公经费 n\r\n压减支出\n审计局 0\n"));
        Assert.Equal(["逐项销号", "三公经费", "压减支出"], segmenter.Cut("逐项销号三公经费压减支出"));
        Assert.Equal(["审计", "局"], segmenter.Cut("审计局"));
        Assert.True(segmenter.TryGetTag("三公经费", out var tag));
        Assert.Equal("n", tag);
        Assert.False(segmenter.TryGetTag("压减支出", out _));
    }

    [Theory]
    [InlineData("词\t5\tn")]
    [InlineData("词 五 n")]
    [InlineData("词 -5")]
    [InlineData("词 5 N")]
    [InlineData("词  5")]
    [InlineData("词 n 5")]
    [InlineData("词 5 n 多余")]
    [InlineData("词 99999999999")]
    public void A_broken_line_is_named_and_nothing_is_added(string line)
    {
        var segmenter = new JiebaSegmenter();
        var error = Assert.Throws<FormatException>(() => segmenter.LoadUserDict(new StringReader($"逐项销号 20\n\n{line}\n")));
        Assert.Contains("用户词典第 3 行有误", error.Message, StringComparison.Ordinal);
        Assert.Equal(["逐项", "销号"], segmenter.Cut("逐项销号"));
    }

    [Fact]
    public void A_file_is_read_as_utf8()
    {
        var path = Path.GetTempFileName();
        try
        {
            var segmenter = new JiebaSegmenter();
            File.WriteAllText(path, "\uFEFF逐项销号 20 v\r\n三公经费");
            segmenter.LoadUserDict(path);
            Assert.Equal(["逐项销号", "三公经费"], segmenter.Cut("逐项销号三公经费"));
            File.WriteAllBytes(path, [.. "审计 3\n"u8, 0xD6, 0xD0, .. " 5\n"u8]);
            var error = Assert.Throws<FormatException>(() => segmenter.LoadUserDict(path));
            Assert.Equal($"用户词典 {path} 第 2 行有误：不是合法的 UTF-8 文本。", error.Message);
            File.WriteAllText(path, "审计", Encoding.Unicode);
            error = Assert.Throws<FormatException>(() => segmenter.LoadUserDict(path));
            Assert.Equal($"用户词典 {path} 第 1 行有误：不是合法的 UTF-8 文本。", error.Message);
            File.WriteAllBytes(path, "压减支出 5\n三公"u8[..^1].ToArray());
            error = Assert.Throws<FormatException>(() => segmenter.LoadUserDict(path));
            Assert.Equal($"用户词典 {path} 第 2 行有误：不是合法的 UTF-8 文本。", error.Message);
            Assert.Equal(["压减", "支出"], segmenter.Cut("压减支出"));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void Of_a_word_that_is_there_twice_the_later_line_counts()
    {
        var segmenter = new JiebaSegmenter();
        segmenter.LoadUserDict(new StringReader("逐项销号 20 v\n逐项销号 0 n\n审计局 1\n审计局 30000"));
        Assert.Equal(["逐项", "销号", "审计局"], segmenter.Cut("逐项销号审计局"));
        Assert.True(segmenter.TryGetTag("逐项销号", out var tag));
        Assert.Equal("n", tag);
    }

    [Fact]
    public void A_last_line_cut_short_counts_as_far_as_it_goes()
    {
        var segmenter = new JiebaSegmenter();
        segmenter.LoadUserDict(new StringReader("逐项销号 20 v\n三公经费 2"));
        Assert.Equal(["逐项销号", "三公经费"], segmenter.Cut("逐项销号三公经费"));
    }

    [Fact]
    public void A_missing_dictionary_is_refused()
    {
        var segmenter = new JiebaSegmenter();
        Assert.Throws<FileNotFoundException>(() => segmenter.LoadUserDict(Path.Combine(Path.GetTempPath(), "no-such-words.txt")));
        Assert.Throws<ArgumentException>(() => segmenter.LoadUserDict(""));
        Assert.Throws<ArgumentNullException>(() => segmenter.LoadUserDict((TextReader)null!));
        segmenter.LoadUserDict(new StringReader(""));
    }

    [Fact]
    public void Many_words_without_a_frequency_load_quickly()
    {
        var segmenter = new JiebaSegmenter();
        var lines = Enumerable.Range(0, 50_000).Select(number => $"专项{number}号台账");
        segmenter.LoadUserDict(new StringReader(string.Join('\n', lines)));
        Assert.Equal(["专项49999号台账", "专项7号台账"], segmenter.Cut("专项49999号台账专项7号台账"));
    }
}
