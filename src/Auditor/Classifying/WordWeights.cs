using Auditor.Reports;

namespace Auditor.Classifying;

/// <summary>Why a sentence scores as it does, in words that can be shown.</summary>
internal static class WordWeights
{
    /// <summary>What each word of a sentence adds to a score: its own weight, and its share of the runs of characters it stands in.</summary>
    /// <param name="weight">Weight of a feature by its index.</param>
    public static IEnumerable<(string Word, double Weight)> Of(Sentence sentence, Func<int, double> weight)
    {
        var characters = WeighCharacters(SentenceFeaturizer.Opening(sentence), weight);
        foreach (var token in sentence.Words.Where(token => token.Start < characters.Length && !SentenceFeaturizer.IsBlank(token)))
        {
            var own = weight(FeatureBuilder.Index(SentenceFeaturizer.WordGroup, FigureMask.Word(token.Word)));
            for (var at = token.Start; at < Math.Min(token.End, characters.Length); at++)
                own += characters[at];
            yield return (token.Word, own);
        }
    }

    private static double[] WeighCharacters(string text, Func<int, double> weight)
    {
        var characters = new double[text.Length];
        for (var at = 0; at < text.Length; at++)
        {
            for (var length = SentenceFeaturizer.ShortestRun; length <= SentenceFeaturizer.LongestRun && at + length <= text.Length; length++)
            {
                var share = weight(FeatureBuilder.Index(SentenceFeaturizer.RunGroup, text.AsSpan(at, length))) / length;
                for (var within = at; within < at + length; within++)
                    characters[within] += share;
            }
        }

        return characters;
    }
}
