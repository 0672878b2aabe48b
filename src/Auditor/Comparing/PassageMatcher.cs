namespace Auditor.Comparing;

/// <summary>
/// Finds for each sentence of a report the most similar sentence of another: candidates by shared runs of masked characters, no pair of
/// sentences that share none is ever looked at. Built once for a report, used for every other one, by any thread.
/// </summary>
internal sealed class PassageMatcher(IReadOnlyList<MaskedSentence> sentences)
{
    /// <summary>A sentence counts as alike when so much of the shorter of the two stands in the other, and so much of the longer.</summary>
    private static readonly Likeness Alike = new(Containment: 0.62, Resemblance: 0.4);

    /// <summary>Between two reports that share passages beyond doubt, a sentence half rewritten is a copy too.</summary>
    private static readonly Likeness AlikeInACopy = new(Containment: 0.36, Resemblance: 0.2);

    /// <summary>So many sentences alike are no chance.</summary>
    private const int MatchesOfACopy = 3;

    /// <summary>Others looked at for each sentence: those that share the most runs.</summary>
    private const int Candidates = 3;

    private readonly SentenceRuns _runs = new(sentences);

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
        sentences.Count == 0 ? 0 : PairsAlike(others).Sum(pair => pair.Here.Text.Length) / (double)sentences.Sum(sentence => sentence.Text.Length);

    /// <summary>Each sentence with the one of the others it is most like.</summary>
    private List<SentencePair> BestPairs(IReadOnlyList<MaskedSentence> others)
    {
        var theirs = others.Select(other => _runs.NumbersOf(other.Masked)).ToArray();
        var (shared, cover, best) = (CountSharedRuns(theirs), new RunCover(_runs.Count), new List<SentencePair>());
        Span<int> candidates = stackalloc int[Candidates];
        for (var here = 0; here < sentences.Count; here++)
        {
            SentencePair? closest = null;
            foreach (var there in candidates[..MostSharing(shared.AsSpan(here * others.Count, others.Count), candidates)])
            {
                if (!CanBeAlike(sentences[here], others[there], shared[here * others.Count + there]))
                    continue;
                var pair = Compare(sentences[here], _runs[here], others[there], theirs[there], cover);
                if (closest is null || pair.Containment + pair.Resemblance > closest.Containment + closest.Resemblance)
                    closest = pair;
            }

            if (closest is not null)
                best.Add(closest);
        }

        return best;
    }

    /// <summary>Row by row for each sentence here: how many runs of each sentence there it has.</summary>
    private int[] CountSharedRuns(int[][] theirs)
    {
        var shared = new int[sentences.Count * theirs.Length];
        for (var there = 0; there < theirs.Length; there++)
        {
            foreach (var run in theirs[there])
            {
                foreach (var here in _runs.SentencesWith(run))
                    shared[here * theirs.Length + there]++;
            }
        }

        return shared;
    }

    /// <summary>Best first, of equals the one that stands first.</summary>
    /// <returns>How many there are.</returns>
    private static int MostSharing(ReadOnlySpan<int> shared, Span<int> candidates)
    {
        var count = 0;
        for (var there = 0; there < shared.Length; there++)
        {
            if (shared[there] == 0 || count == candidates.Length && shared[there] <= shared[candidates[count - 1]])
                continue;

            var place = count == candidates.Length ? count - 1 : count++;
            for (; place > 0 && shared[candidates[place - 1]] < shared[there]; place--)
                candidates[place] = candidates[place - 1];
            candidates[place] = there;
        }

        return count;
    }

    /// <summary>No more than the shared runs can be covered; most candidates share a turn of phrase and need no closer look.</summary>
    private static bool CanBeAlike(MaskedSentence here, MaskedSentence there, int sharedRuns)
    {
        var least = there.Masked.Length < here.Masked.Length ? AlikeInACopy.Containment : AlikeInACopy.Resemblance;
        return sharedRuns * SentenceRuns.Length >= least * there.Masked.Length;
    }

    private static SentencePair Compare(MaskedSentence here, int[] runsHere, MaskedSentence there, int[] runsThere, RunCover cover)
    {
        if (here.Masked == there.Masked)
            return new SentencePair(here, there, Containment: 1, Resemblance: 1);

        var ofHere = cover.Of(runsHere, by: runsThere) / (double)here.Masked.Length;
        var ofThere = cover.Of(runsThere, by: runsHere) / (double)there.Masked.Length;
        var (containment, resemblance) = here.Masked.Length <= there.Masked.Length ? (ofHere, ofThere) : (ofThere, ofHere);
        return new SentencePair(here, there, containment, Math.Min(resemblance, Math.BitDecrement(1.0))); // only the same wording is the same
    }

    private static bool Reaches(SentencePair pair, Likeness least) => pair.Containment >= least.Containment && pair.Resemblance >= least.Resemblance;

    private sealed record Likeness(double Containment, double Resemblance);
}
