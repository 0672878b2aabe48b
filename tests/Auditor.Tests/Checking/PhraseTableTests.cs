using Auditor.Reports;

namespace Auditor.Tests.Checking;

public sealed class PhraseTableTests
{
    private const string Characters = "信息公开申请";

    [Fact]
    public void Finds_every_place_from_left_to_right_and_at_one_place_in_the_order_of_the_entries() =>
        Assert.Equal(
            [(0, "公开"), (2, "公开"), (2, "公开申请"), (4, "申请")],
            Table("公开", "公开申请", "申请").In("公开公开申请"));

    [Fact]
    public void Finds_phrases_that_overlap_or_repeat_themselves() => Assert.Equal([(0, "公公"), (1, "公公")], Table("公公").In("公公公"));

    [Theory]
    [InlineData("")]
    [InlineData("公")]
    [InlineData("公告开放")]
    public void Finds_nothing_where_nothing_is(string text)
    {
        Assert.Empty(Table("公开").In(text));
        Assert.False(Table("公开").IsAnyIn(text));
    }

    [Fact]
    public void A_phrase_of_one_character_is_refused() => Assert.Throws<ArgumentException>(() => Table("公"));

    /// <summary>Against a plain search, on texts of few characters, so that much of them matches.</summary>
    [Fact]
    public void Finds_what_a_plain_search_finds()
    {
        var random = new Random(7);
        for (var round = 0; round < 500; round++)
        {
            var phrases = Enumerable.Range(0, 12).Select(_ => Word(random, random.Next(2, 5))).Distinct(StringComparer.Ordinal).ToArray();
            var text = Word(random, random.Next(0, 60));

            var plain = Enumerable.Range(0, text.Length).SelectMany(at => phrases.Where(phrase => text.AsSpan(at).StartsWith(phrase)).Select(phrase => (at, phrase)));

            Assert.Equal(plain, Table(phrases).In(text));
        }
    }

    private static PhraseTable<string> Table(params string[] phrases) => new(phrases, phrase => phrase);

    private static string Word(Random random, int length) => string.Create(length, random, (span, from) =>
    {
        foreach (ref var c in span)
            c = Characters[from.Next(Characters.Length)];
    });
}
