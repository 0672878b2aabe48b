using Auditor.Classifying;
using Auditor.Comparing;
using Auditor.Segmenting;

namespace Auditor.Trainer.Refreshing;

/// <summary>Counts in how many reports each run of four words stands, figures masked, inside one clause.</summary>
public sealed class PhraseCounter(WordSegmenter words, IReadOnlyList<string> statutory)
{
    private const int Words = 4;

    /// <summary>Rarer phrases are somebody's own.</summary>
    private const int FewestReports = 4;

    private const double SmallestShare = 0.01;

    /// <summary>Statutory wording is left out, and so is what holds figures: a figure is concrete.</summary>
    public PhraseFrequencies Count(IEnumerable<ArchivedReport> reports)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var total = 0;
        foreach (var report in reports)
        {
            total++;
            foreach (var phrase in report.Sentences.SelectMany(sentence => Phrases(sentence.Text)).Distinct(StringComparer.Ordinal))
                counts[phrase] = counts.GetValueOrDefault(phrase) + 1;
        }

        var fewest = Math.Max(FewestReports, (int)Math.Ceiling(total * SmallestShare));
        return new PhraseFrequencies(total, counts
            .Where(phrase => phrase.Value >= fewest && statutory.All(wording => !wording.Contains(phrase.Key, StringComparison.Ordinal)))
            .ToDictionary(StringComparer.Ordinal));
    }

    private IEnumerable<string> Phrases(string sentence)
    {
        var clause = new List<string>();
        foreach (var token in words.Cut(sentence))
        {
            if (!token.Word.All(char.IsLetter))
            {
                clause.Clear();
                continue;
            }

            clause.Add(token.Word);
            if (clause.Count >= Words)
                yield return string.Concat(clause.TakeLast(Words));
        }
    }
}
