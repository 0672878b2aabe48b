using Auditor.Reports;

namespace Auditor.Tests.Checking;

/// <summary>data/lexicons/confusable-words.tsv: every row finds its example and leaves its legitimate uses alone.</summary>
public sealed class ConfusableWordsTests
{
    private static readonly IReadOnlyList<MisspeltWord> Words = Lexicons.Load(Repository.PathTo("data", "lexicons")).ConfusableWords;

    public static TheoryData<string> Rows() => new(Words.Select(word => word.Wrong));

    [Fact]
    public void There_are_enough_of_them_and_each_once()
    {
        Assert.True(Words.Count >= 60);
        Assert.Equal(Words.Select(word => word.Wrong).Distinct(), Words.Select(word => word.Wrong));
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_row_is_complete_and_right(string wrong)
    {
        var word = Words.Single(row => row.Wrong == wrong);

        Assert.NotEmpty(word.Source);
        Assert.NotEqual(word.Wrong, word.Right);
        Assert.Contains(word.Wrong, word.Example, StringComparison.Ordinal);
        Assert.NotEmpty(word.In(word.Example));
        Assert.NotEmpty(word.Legitimate);
    }

    /// <summary>A legitimate use of one word is no slip for any other row either.</summary>
    [Theory]
    [MemberData(nameof(Rows))]
    public void A_legitimate_use_is_left_alone(string wrong)
    {
        var word = Words.Single(row => row.Wrong == wrong);

        Assert.Empty(from phrase in word.Legitimate from other in Words from at in other.In(phrase) select $"{other.Wrong} in {phrase}");
    }
}
