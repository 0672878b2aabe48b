using System.Globalization;

namespace JiebaNet.Segmenter.Tests;

/// <summary>The words of the field (领域词) in data/lexicons/domain-words.txt, and what they mend.</summary>
public sealed class DomainWordTests
{
    private static readonly string[][] Words = Rows(RepositoryFiles.PathOf("data/lexicons/domain-words.txt"));
    private static readonly JiebaSegmenter Plain = new();
    private static readonly JiebaSegmenter Ours = WithDomainWords();

    [Fact]
    public void Every_line_has_a_word_a_frequency_or_none_and_a_reason()
    {
        Assert.All(Words, fields =>
        {
            Assert.Equal(3, fields.Length);
            Assert.Equal(fields[0].Trim(), fields[0]);
            Assert.True(fields[1].Length == 0 || int.Parse(fields[1], NumberStyles.None, CultureInfo.InvariantCulture) > 0);
            Assert.NotEmpty(fields[2].Trim());
        });
        Assert.Equal(Words.Length, Words.Select(fields => fields[0]).Distinct().Count());
    }

    [Fact]
    public void Every_word_is_missing_in_the_dictionary_and_cut_whole_by_ours() =>
        Assert.All(Words.Select(fields => fields[0]), word =>
        {
            Assert.NotEqual([word], Plain.Cut(word, hmm: false));
            Assert.Equal([word], Ours.Cut(word));
        });

    [Fact]
    public void Phrases_that_the_dictionary_cuts_wrongly_are_cut_right_by_ours()
    {
        var phrases = Rows(GoldenTable.PathOf("domain-phrases.tsv"))[1..];
        Assert.True(phrases.Length >= 200);
        Assert.All(phrases, fields =>
        {
            Assert.Equal(fields[1].Split(' '), Plain.Cut(fields[0]));
            Assert.Equal(fields[2].Split(' '), Ours.Cut(fields[0]));
            Assert.NotEqual(fields[1], fields[2]);
        });
    }

    private static JiebaSegmenter WithDomainWords()
    {
        var segmenter = new JiebaSegmenter();
        foreach (var fields in Words)
            segmenter.AddWord(fields[0], fields[1].Length == 0 ? 0 : int.Parse(fields[1], CultureInfo.InvariantCulture));
        return segmenter;
    }

    private static string[][] Rows(string path) =>
        [.. File.ReadLines(path).Where(line => line.Length > 0 && !line.StartsWith('#')).Select(line => line.Split('\t'))];
}
