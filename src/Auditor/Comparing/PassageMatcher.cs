namespace Auditor.Comparing;

/// <summary>
/// Finds for each sentence of a report the most similar sentence of another: candidates by shared runs of masked characters, no pair of
/// sentences that share none is ever looked at. Built once for a report, used for every other one.
/// </summary>
internal sealed class PassageMatcher
{
    /// <summary>A sentence counts as alike when so much of the shorter of the two stands in the other, and so much of the longer.</summary>
    private static readonly Likeness Alike = new(Containment: 0.62, Resemblance: 0.4);

    /// <summary>Between two reports that share passages beyond doubt, a sentence half rewritten is a copy too.</summary>
    private static readonly Likeness AlikeInACopy = new(Containment: 0.36, Resemblance: 0.2);

    /// <summary>So many sentences alike are no chance.</summary>
    private const int MatchesOfACopy = 3;

    /// <summary>Others looked at for each sentence: those that share the most runs.</summary>
    private const int Candidates = 3;

    private readonly IReadOnlyList<MaskedSentence> _sentences;
    private readonly Dictionary<ulong, List<int>> _sentencesWith = [];

    public PassageMatcher(IReadOnlyList<MaskedSentence> sentences)
    {
        _sentences = sentences;
        foreach (var (at, sentence) in sentences.Index())
        {
            foreach (var run in sentence.Runs)
            {
                if (!_sentencesWith.TryGetValue(run, out var with))
                    _sentencesWith[run] = with = [];
                if (with.Count == 0 || with[^1] != at)
                    with.Add(at);
            }
        }
    }

    /// <summary>In document order.</summary>
    public List<PassageMatch> Match(IReadOnlyList<MaskedSentence> others) =>
        PairsAlike(others).Select(pair => new PassageMatch(pair.Here.Section, pair.Here.Slice!.Value, pair.There.Text, pair.Containment, pair.Resemblance)).ToList();

    /// <summary>In document order; also between two archived reports.</summary>
    public List<SentencePair> PairsAlike(IReadOnlyList<MaskedSentence> others)
    {
        var pairs = BestPairs(others);
        var alike = pairs.Where(pair => Reaches(pair, Alike)).ToList();
        return alike.Count >= MatchesOfACopy ? pairs.Where(pair => Reaches(pair, AlikeInACopy)).ToList() : alike;
    }

    /// <summary>Share of the report's wording, by characters, that stands in the other's.</summary>
    public double SimilarityTo(IReadOnlyList<MaskedSentence> others) =>
        _sentences.Count == 0 ? 0 : PairsAlike(others).Sum(pair => pair.Here.Text.Length) / (double)_sentences.Sum(sentence => sentence.Text.Length);

    /// <summary>Each sentence with the one of the others it is most like.</summary>
    private List<SentencePair> BestPairs(IReadOnlyList<MaskedSentence> others)
    {
        var shared = CountSharedRuns(others);
        return Enumerable.Range(0, _sentences.Count)
            .Select(here => Enumerable.Range(0, others.Count)
                .Where(there => shared[here, there] > 0)
                .OrderByDescending(there => shared[here, there])
                .ThenBy(there => there)
                .Take(Candidates)
                .Where(there => CanBeAlike(_sentences[here], others[there], shared[here, there]))
                .Select(there => Compare(_sentences[here], others[there]))
                .OrderByDescending(pair => pair.Containment + pair.Resemblance)
                .FirstOrDefault())
            .OfType<SentencePair>()
            .ToList();
    }

    private int[,] CountSharedRuns(IReadOnlyList<MaskedSentence> others)
    {
        var shared = new int[_sentences.Count, others.Count];
        foreach (var (there, other) in others.Index())
        {
            foreach (var run in other.Runs)
            {
                if (!_sentencesWith.TryGetValue(run, out var with))
                    continue;
                foreach (var here in with)
                    shared[here, there]++;
            }
        }

        return shared;
    }

    /// <summary>No more than the shared runs can be covered; most candidates share a turn of phrase and need no closer look.</summary>
    private static bool CanBeAlike(MaskedSentence here, MaskedSentence there, int sharedRuns)
    {
        var least = there.Masked.Length < here.Masked.Length ? AlikeInACopy.Containment : AlikeInACopy.Resemblance;
        return sharedRuns * MaskedSentence.RunLength >= least * there.Masked.Length;
    }

    private static SentencePair Compare(MaskedSentence here, MaskedSentence there)
    {
        if (here.Masked == there.Masked)
            return new SentencePair(here, there, Containment: 1, Resemblance: 1);

        var (ofHere, ofThere) = (here.CoveredBy(there), there.CoveredBy(here));
        var (containment, resemblance) = here.Masked.Length <= there.Masked.Length ? (ofHere, ofThere) : (ofThere, ofHere);
        return new SentencePair(here, there, containment, Math.Min(resemblance, Math.BitDecrement(1.0))); // only the same wording is the same
    }

    private static bool Reaches(SentencePair pair, Likeness least) => pair.Containment >= least.Containment && pair.Resemblance >= least.Resemblance;

    private sealed record Likeness(double Containment, double Resemblance);
}
