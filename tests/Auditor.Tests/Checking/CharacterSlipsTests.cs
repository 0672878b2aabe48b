using Auditor.Reports;

namespace Auditor.Tests.Checking;

/// <summary>data/lexicons/character-slips.tsv: frequent words with one wrong character, none of which is itself a word.</summary>
public sealed class CharacterSlipsTests
{
    private static readonly CharacterSlips Slips = Lexicons.Load(Repository.PathTo("data", "lexicons")).CharacterSlips;

    private static readonly Lazy<HashSet<string>> Dictionary = new(() =>
        File.ReadLines(Repository.PathTo("src", "JiebaNet.Segmenter", "Resources", "dict.txt")).Select(line => line.Split(' ')[0]).ToHashSet(StringComparer.Ordinal));

    [Fact]
    public void They_cover_the_frequent_official_words()
    {
        Assert.True(Slips.All.Select(slip => slip.Right).Distinct().Count() >= 400);
        Assert.Equal(Slips.All.Select(slip => slip.Wrong).Distinct(), Slips.All.Select(slip => slip.Wrong));
    }

    [Fact]
    public void No_wrong_spelling_is_a_word_or_part_of_one()
    {
        var parts = Dictionary.Value.SelectMany(word => Parts(word, [2, 3, 4])).ToHashSet(StringComparer.Ordinal);

        Assert.DoesNotContain(Slips.All, slip => parts.Contains(slip.Wrong));
    }

    [Fact]
    public void No_wrong_spelling_is_right_elsewhere_in_the_list() =>
        Assert.Empty(Slips.All.Select(slip => slip.Wrong).Intersect(Slips.All.Select(slip => slip.Right)));

    private static IEnumerable<string> Parts(string word, int[] lengths) =>
        from length in lengths from start in Enumerable.Range(0, Math.Max(0, word.Length - length + 1)) select word.Substring(start, length);
}
