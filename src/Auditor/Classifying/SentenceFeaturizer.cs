using System.Globalization;
using Auditor.Reports;

namespace Auditor.Classifying;

/// <summary>
/// Features of a sentence for <em>boilerplate</em> and <em>required content</em>: its words, runs of two and three characters,
/// the words it begins with, the part it stands in, signs of concreteness, and how much of it stands in other reports too.
/// </summary>
public sealed class SentenceFeaturizer(PhraseFrequencies phrases)
{
    internal const int ShortestRun = 2;
    internal const int LongestRun = 3;
    internal static readonly uint WordGroup = FeatureBuilder.Group("w");
    internal static readonly uint RunGroup = FeatureBuilder.Group("c");

    private const int FirstWords = 3;
    private const int LongestRead = 2000;
    private const int CoverSteps = 5;

    /// <summary>Euclidean length of one group of features; a sign of concreteness counts one or two beside it.</summary>
    private const float Together = 5;

    public FeatureVector Featurize(Sentence sentence, SentencePart part)
    {
        var features = FeatureBuilder.Emptied();
        var text = Opening(sentence);
        var masked = FigureMask.Text(text);
        AddWords(features, sentence.Words.TakeWhile(token => token.Start < text.Length).ToList());
        AddRuns(features, masked);
        ConcretenessFeatures.Add(features, text);
        AddPhrases(features, phrases.Cover(masked));
        features.Add("part", PartName(part));
        return features.Build();
    }

    /// <summary>As much of a sentence as is read; what is longer is no sentence but a text without a full stop.</summary>
    internal static string Opening(Sentence sentence) => sentence.Text.Length <= LongestRead ? sentence.Text : sentence.Text[..LongestRead];

    private static void AddWords(FeatureBuilder features, IReadOnlyList<Token> words)
    {
        var value = Share(words.Count);
        var seen = 0;
        foreach (var token in words)
        {
            if (IsBlank(token))
                continue;

            var word = FigureMask.Word(token.Word);
            features.Add(WordGroup, word, value);
            if (seen++ < FirstWords)
                features.Add("first", word, value);
        }
    }

    private static void AddRuns(FeatureBuilder features, string masked)
    {
        var value = Share(masked.Length * (LongestRun - ShortestRun + 1));
        for (var length = ShortestRun; length <= LongestRun; length++)
            features.AddRuns(RunGroup, masked, length, value);
    }

    private static void AddPhrases(FeatureBuilder features, PhraseCover cover)
    {
        features.Add("phrases", "share", cover.Share);
        features.Add("phrases", "highest", cover.Highest);
        features.Add("phrases", ((int)(cover.Share * CoverSteps)).ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>All words of a sentence weigh as much together as those of any other: a long one is not surer for being long.</summary>
    private static float Share(int count) => Together / MathF.Sqrt(Math.Max(count, 1));

    private static string PartName(SentencePart part) => part switch
    {
        SentencePart.Report => "report",
        SentencePart.Problems => "problems",
        SentencePart.Other => "other",
        _ => throw new ArgumentOutOfRangeException(nameof(part)),
    };

    internal static bool IsBlank(Token token) => token.Word.Length == 1 && char.IsWhiteSpace(token.Word[0]);
}
