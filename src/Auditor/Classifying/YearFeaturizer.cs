using System.Globalization;
using Auditor.Reports;

namespace Auditor.Classifying;

/// <summary>
/// Features of a year in its context for <em>year mention</em>: the distance to the report year, crossed with where it
/// stands, how it is used and which words stand around it. The words alone decide nothing: the same plan is right in one
/// report and copied in the next.
/// </summary>
public static class YearFeaturizer
{
    private const int WordsBefore = 6;
    private const int WordsAfter = 10;
    private const int NearWords = 3;

    /// <summary>去年 beside the report year says more than any other word.</summary>
    private const float Contradiction = 3;

    private static readonly (string Word, int Years)[] RelativeYears =
        [("去年", -1), ("上年", -1), ("上一年", -1), ("今年", 0), ("本年", 0), ("当年", 0), ("明年", 1), ("下一年", 1), ("下年", 1), ("次年", 1)];

    private static readonly string[] YearOfReportWords = ["本年度", "全年", "今年", "本年"];
    private static readonly string[] SinceWords = ["以来", "至今"];
    private static readonly string[] GuideWords = ["要点", "工作方案", "工作安排", "任务分解"];

    public static FeatureVector Featurize(YearMention mention, int reportYear)
    {
        var features = FeatureBuilder.Emptied();
        var distance = Distance(mention.Year - reportYear);
        var place = mention.Place == YearPlace.Section ? SentenceParts.Of(mention.Section).ToString() : mention.Place.ToString();
        var month = FollowedByMonth(mention) ? "month" : "";
        features.Add("d", distance);
        features.Add("d+place", distance, place);
        features.Add("d+use", distance, mention.Use.ToString());
        features.Add("d+plan", distance, mention.Plan.ToString());
        features.Add("d+plan+place", distance, $"{mention.Plan}+{place}");
        features.Add("d+use+plan", distance, $"{mention.Use}+{mention.Plan}");
        features.Add("d+use+place", distance, $"{mention.Use}+{place}");
        features.Add("d+month", distance, month);
        features.Add("d+first", distance, mention.OffsetInSentence < 4 ? "first" : "inside");
        features.Add("d+heading", distance, mention.Sentence.IsHeading ? "heading" : "text");
        AddWords(features, mention, distance);
        AddRelativeYears(features, mention, reportYear, distance);
        AddTense(features, mention, reportYear);
        return features.Build();
    }

    /// <summary>What the words around a year add to a score.</summary>
    /// <param name="weight">Weight of a feature by its index.</param>
    public static IEnumerable<(string Word, double Weight)> WeighWords(YearMention mention, int reportYear, Func<int, double> weight)
    {
        var distance = Distance(mention.Year - reportYear);
        foreach (var (group, word) in WordsAround(mention))
            yield return (word, weight(FeatureBuilder.PairIndex(group, distance, FigureMask.Word(word))));
    }

    private static void AddWords(FeatureBuilder features, YearMention mention, string distance)
    {
        foreach (var (group, word) in WordsAround(mention))
            features.Add(group, distance, FigureMask.Word(word));

        var behind = WordsBehind(mention);
        for (var at = 1; at < behind.Count; at++)
            features.Add("d+pair-after", distance, FigureMask.Word(behind[at - 1].Word) + "_" + FigureMask.Word(behind[at].Word));
    }

    /// <summary>
    /// What tells a plan from a fact is the same in every report, and says opposite things of the report year and of the
    /// next: one weight serves both, with its sign turned.
    /// </summary>
    private static void AddTense(FeatureBuilder features, YearMention mention, int reportYear)
    {
        var sign = (mention.Year - reportYear) switch { 0 => 1f, 1 => -1f, _ => 0f };
        if (sign == 0)
            return;

        foreach (var (group, word) in WordsAround(mention))
            features.Add("tense" + group, FigureMask.Word(word), sign);
        var behind = WordsBehind(mention);
        for (var at = 1; at < behind.Count; at++)
            features.Add("tense-pair", FigureMask.Word(behind[at - 1].Word) + "_" + FigureMask.Word(behind[at].Word), sign);
        foreach (var word in mention.Sentence.Words)
            features.Add("tense-any", FigureMask.Word(word.Word), sign);
        features.Add("tense-plan", mention.Plan.ToString(), sign);
        features.Add("tense-plan-place", mention.Plan + mention.Section.ToString(), sign);
    }

    private static IEnumerable<(string Group, string Word)> WordsAround(YearMention mention)
    {
        var before = mention.Sentence.Words.Where(word => word.End <= mention.OffsetInSentence).Reverse().Take(WordsBefore)
            .Select((word, at) => (at < NearWords ? "d+near-before" : "d+before", word.Word));
        return before.Concat(WordsBehind(mention).Select((word, at) => (at < NearWords ? "d+near-after" : "d+after", word.Word)));
    }

    private static List<Token> WordsBehind(YearMention mention) =>
        mention.Sentence.Words.Where(word => word.Start >= mention.OffsetInSentence + mention.Slice.Length).Take(WordsAfter).ToList();

    /// <summary>Words that fix the year they stand with: 去年（2019年） in the report for 2021 clashes.</summary>
    private static void AddRelativeYears(FeatureBuilder features, YearMention mention, int reportYear, string distance)
    {
        var (text, at) = (mention.Sentence.Text, mention.OffsetInSentence);
        var beside = text[Math.Max(0, at - 5)..at];
        foreach (var (word, years) in RelativeYears)
        {
            if (beside.Contains(word, StringComparison.Ordinal))
                features.Add("relative", mention.Year - reportYear == years ? "agrees" : "clashes", Contradiction);
        }

        var end = at + mention.Slice.Length;
        foreach (var word in YearOfReportWords.Where(word => text.Contains(word, StringComparison.Ordinal)))
            features.Add("d+thisYear", distance, $"{mention.Use}+{word}");
        foreach (var word in SinceWords.Where(word => text.AsSpan(end, Math.Min(8, text.Length - end)).Contains(word, StringComparison.Ordinal)))
            features.Add("d+since", distance, beside.EndsWith('自') || beside.EndsWith('从') ? "from" : word);
        if (mention.Use == YearUse.QuotedTitle && GuideWords.Any(word => text.Contains(word, StringComparison.Ordinal)))
            features.Add("d+guide", distance, mention.Plan.ToString());
    }

    private static bool FollowedByMonth(YearMention mention)
    {
        var end = mention.OffsetInSentence + mention.Slice.Length;
        return end < mention.Sentence.Text.Length && (char.IsAsciiDigit(mention.Sentence.Text[end]) || mention.Sentence.Text[end] is '-' or '.');
    }

    private static string Distance(int years) => years switch
    {
        < -1 => "older",
        > 1 => "later",
        _ => years.ToString(CultureInfo.InvariantCulture),
    };
}
