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
    public List<PassageMatch> Match(IReadOnlyList<MaskedSentence> others)
    {
        var pairs = BestPairs(others);
        var matches = pairs.Where(pair => pair.Reaches(Alike)).ToList();
        if (matches.Count >= MatchesOfACopy)
            matches = pairs.Where(pair => pair.Reaches(AlikeInACopy)).ToList();
        return matches.Select(pair => new PassageMatch(pair.Here.Section, pair.Here.Slice!.Value, pair.There.Text, pair.Containment, pair.Resemblance)).ToList();
    }

    /// <summary>Each sentence with the one of the others it is most like.</summary>
    private List<Pair> BestPairs(IReadOnlyList<MaskedSentence> others)
    {
        var shared = CountSharedRuns(others);
        return Enumerable.Range(0, _sentences.Count)
            .Select(here => Enumerable.Range(0, others.Count)
                .Where(there => shared[here, there] > 0)
                .OrderByDescending(there => shared[here, there])
                .ThenBy(there => there)
                .Take(Candidates)
                .Select(there => Compare(_sentences[here], others[there]))
                .OrderByDescending(pair => pair.Containment + pair.Resemblance)
                .FirstOrDefault())
            .OfType<Pair>()
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

    private static Pair Compare(MaskedSentence here, MaskedSentence there)
    {
        if (here.Masked == there.Masked)
            return new Pair(here, there, Containment: 1, Resemblance: 1);

        var (ofHere, ofThere) = (here.CoveredBy(there), there.CoveredBy(here));
        var (containment, resemblance) = here.Masked.Length <= there.Masked.Length ? (ofHere, ofThere) : (ofThere, ofHere);
        return new Pair(here, there, containment, Math.Min(resemblance, Math.BitDecrement(1.0))); // only the same wording is the same
    }

    private sealed record Pair(MaskedSentence Here, MaskedSentence There, double Containment, double Resemblance)
    {
        public bool Reaches(Likeness least) => Containment >= least.Containment && Resemblance >= least.Resemblance;
    }

    private sealed record Likeness(double Containment, double Resemblance);
}
