using System.Text.Json;

namespace JiebaNet.Segmenter.Tests;

public sealed class LiveReferenceTests(ITestOutputHelper output)
{
    [Fact]
    public void Random_mixtures_equal_the_installed_reference()
    {
        Reference.Require();
        Compare(new RandomMixtures(seed: 1).Texts(4_400));
    }

    [Fact]
    public void Random_mixtures_with_user_words_equal_the_installed_reference()
    {
        Reference.Require();
        var mixtures = new RandomMixtures(seed: 2);
        var cases = Enumerable.Range(0, 10).Select(_ => (Changes: mixtures.Changes(12), Texts: mixtures.Texts(60))).ToArray();
        var answers = Reference.Answers([.. cases.Select(each => new { changes = each.Changes, texts = each.Texts, places = true })]);
        foreach (var (each, answer) in cases.Zip(answers))
        {
            var segmenter = new JiebaSegmenter();
            var changes = JsonSerializer.SerializeToElement(each.Changes);
            var suggested = changes.EnumerateArray().Select(change => Changes.Make(segmenter, change)).ToArray();
            Assert.Equal(answer.GetProperty("suggested").EnumerateArray().Select(Changes.FrequencyOf), suggested);
            Compare(segmenter, each.Texts, answer);
        }
    }

    [Fact]
    public void Long_runs_without_a_sign_equal_the_installed_reference()
    {
        Reference.Require();
        var mixtures = new RandomMixtures(seed: 3);
        Compare([mixtures.Run(100_000 / 3), mixtures.Run(100_000 / 3), mixtures.UnknownWords(30_000)]);
    }

    [Fact]
    public void All_text_of_the_data_folder_equals_the_installed_reference()
    {
        Reference.Require();
        Compare(LiveTexts.Under(RepositoryFiles.PathOf("data")));
    }

    [Fact]
    public void Published_reports_equal_the_installed_reference()
    {
        Reference.Require();
        var reports = Path.Combine(RepositoryFiles.Root, "..", "shared", "reports");
        Assert.SkipUnless(Directory.Exists(reports), "There are no published reports beside this repository (../shared/reports).");
        Compare(LiveTexts.Under(reports));
    }

    private void Compare(string[] texts) => Compare(new JiebaSegmenter(), texts, Reference.Answers(new { texts, places = true })[0]);

    private void Compare(JiebaSegmenter segmenter, string[] texts, JsonElement answer)
    {
        var tokens = 0;
        foreach (var (text, expected) in texts.Zip(answer.GetProperty("results").EnumerateArray()))
        {
            var modes = Modes.Of(segmenter, text);
            Assert.Equal(GoldenTable.Row(expected).Lines(), modes.Lines());
            ComparePlaces(segmenter, text, TokenizerMode.Default, expected.GetProperty("places").GetProperty("default"));
            ComparePlaces(segmenter, text, TokenizerMode.Search, expected.GetProperty("places").GetProperty("search"));
            tokens += modes.Count;
        }
        Assert.Equal(texts.Length, answer.GetProperty("results").GetArrayLength());
        output.WriteLine($"{texts.Length} texts, {tokens} tokens in six modes");
    }

    /// <summary>The reference counts characters, we count UTF-16 code units.</summary>
    private static void ComparePlaces(JiebaSegmenter segmenter, string text, TokenizerMode mode, JsonElement expected)
    {
        var units = UnitOfCharacter(text);
        var places = expected.EnumerateArray().Select(place => (units[place[0].GetInt32()], units[place[1].GetInt32()]));
        Assert.Equal(places, segmenter.Tokenize(text, mode).Select(token => (token.StartIndex, token.EndIndex)));
    }

    private static int[] UnitOfCharacter(string text)
    {
        var units = new List<int>(text.Length + 1);
        for (var unit = 0; unit < text.Length; unit += unit + 1 < text.Length && char.IsSurrogatePair(text, unit) ? 2 : 1)
            units.Add(unit);
        return [.. units, text.Length];
    }
}
