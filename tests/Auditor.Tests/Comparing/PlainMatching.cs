using Auditor.Comparing;

namespace Auditor.Tests.Comparing;

/// <summary>What <see cref="PassageMatcher"/> computes, written down as it is meant: strings for runs, every sentence beside every other.</summary>
internal static class PlainMatching
{
    public static List<SentencePair> PairsAlike(IReadOnlyList<MaskedSentence> sentences, IReadOnlyList<MaskedSentence> others)
    {
        var pairs = sentences.Select(here => Closest(here, others)).OfType<SentencePair>().ToList();
        var alike = pairs.Where(pair => pair is { Containment: >= 0.62, Resemblance: >= 0.4 }).ToList();
        return alike.Count >= 3 ? pairs.Where(pair => pair is { Containment: >= 0.36, Resemblance: >= 0.2 }).ToList() : alike;
    }

    /// <summary>Of the three that share the most runs, the one most alike.</summary>
    private static SentencePair? Closest(MaskedSentence here, IReadOnlyList<MaskedSentence> others) => others
        .Where(there => Shared(here, there) > 0)
        .OrderByDescending(there => Shared(here, there))
        .Take(3)
        .Where(there => Shared(here, there) * 3 >= (there.Masked.Length < here.Masked.Length ? 0.36 : 0.2) * there.Masked.Length)
        .Select(there => Compare(here, there))
        .OrderByDescending(pair => pair.Containment + pair.Resemblance)
        .FirstOrDefault();

    private static int Shared(MaskedSentence here, MaskedSentence there) => Runs(there).Count(Runs(here).Contains);

    private static SentencePair Compare(MaskedSentence here, MaskedSentence there)
    {
        if (here.Masked == there.Masked)
            return new SentencePair(here, there, 1, 1);
        var (shorter, longer) = here.Masked.Length <= there.Masked.Length ? (here, there) : (there, here);
        return new SentencePair(here, there, Covered(shorter, longer), Math.Min(Covered(longer, shorter), Math.BitDecrement(1.0)));
    }

    private static double Covered(MaskedSentence sentence, MaskedSentence by)
    {
        var runs = Runs(sentence);
        var covered = Enumerable.Range(0, runs.Count).Where(at => Runs(by).Contains(runs[at])).SelectMany(at => Enumerable.Range(at, 3)).Distinct().Count();
        return (double)covered / sentence.Masked.Length;
    }

    private static List<string> Runs(MaskedSentence sentence) => Enumerable.Range(0, Math.Max(0, sentence.Masked.Length - 2)).Select(at => sentence.Masked.Substring(at, 3)).ToList();
}
