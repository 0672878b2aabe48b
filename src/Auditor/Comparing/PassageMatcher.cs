namespace Auditor.Comparing;

/// <summary>
/// Finds for each sentence of a report the most similar sentence of another: candidates by shared runs of three masked characters, no
/// pair of sentences that share none is ever looked at.
/// </summary>
internal sealed class PassageMatcher
{
    private const int RunLength = 3;

    /// <summary>A sentence counts as alike when so much of the shorter of the two stands in the other …</summary>
    private const double LeastContainment = 0.62;

    /// <summary>… and so much of the longer.</summary>
    private const double LeastResemblance = 0.4;

    private readonly IReadOnlyList<MaskedSentence> _others;
    private readonly Dictionary<Run, List<int>> _sentencesWith = [];

    public PassageMatcher(IReadOnlyList<MaskedSentence> others)
    {
        _others = others;
        foreach (var (at, sentence) in others.Index())
        {
            foreach (var run in Runs(sentence.Masked))
            {
                if (!_sentencesWith.TryGetValue(run, out var sentences))
                    _sentencesWith[run] = sentences = [];
                if (sentences.Count == 0 || sentences[^1] != at)
                    sentences.Add(at);
            }
        }
    }

    public PassageMatch? Match(MaskedSentence sentence)
    {
        var best = default(PassageMatch);
        foreach (var candidate in Candidates(sentence.Masked))
        {
            var match = Compare(sentence, _others[candidate]);
            if (match is not null && (best is null || match.Containment + match.Resemblance > best.Containment + best.Resemblance))
                best = match;
        }

        return best;
    }

    /// <summary>The three sentences that share the most runs.</summary>
    private IEnumerable<int> Candidates(string masked)
    {
        const int Looked = 3;
        var shared = new Dictionary<int, int>();
        foreach (var run in Runs(masked))
        {
            foreach (var at in _sentencesWith.GetValueOrDefault(run) ?? [])
                shared[at] = shared.GetValueOrDefault(at) + 1;
        }

        return shared.OrderByDescending(candidate => candidate.Value).ThenBy(candidate => candidate.Key).Take(Looked).Select(candidate => candidate.Key);
    }

    private static PassageMatch? Compare(MaskedSentence sentence, MaskedSentence other)
    {
        if (sentence.Masked == other.Masked)
            return new PassageMatch(sentence.Section, sentence.Slice!.Value, other.Text, 1, 1);

        var (here, there) = (Covered(sentence.Masked, other.Masked), Covered(other.Masked, sentence.Masked));
        var (containment, resemblance) = sentence.Masked.Length <= other.Masked.Length ? (here, there) : (there, here);
        resemblance = Math.Min(resemblance, Math.BitDecrement(1.0)); // only the same wording is the same
        return containment >= LeastContainment && resemblance >= LeastResemblance
            ? new PassageMatch(sentence.Section, sentence.Slice!.Value, other.Text, containment, resemblance)
            : null;
    }

    /// <summary>Share of the characters that stand in a run that the other text has too.</summary>
    private static double Covered(string text, string other)
    {
        var there = Runs(other).ToHashSet();
        var (covered, coveredTo) = (0, 0);
        foreach (var (at, run) in Runs(text).Index())
        {
            if (!there.Contains(run))
                continue;
            covered += at + RunLength - Math.Max(coveredTo, at);
            coveredTo = at + RunLength;
        }

        return (double)covered / text.Length;
    }

    private static IEnumerable<Run> Runs(string text)
    {
        for (var at = 0; at + RunLength <= text.Length; at++)
            yield return new Run(text[at], text[at + 1], text[at + 2]);
    }

    private readonly record struct Run(char First, char Second, char Third);
}
