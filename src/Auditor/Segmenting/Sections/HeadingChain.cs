using Auditor.Reports;

namespace Auditor.Segmenting.Sections;

/// <summary>
/// Chooses the real headings of the parts among the candidates: the heaviest chain in which the statutory parts keep
/// their order. Subheadings of the same wording (“（一）主动公开情况” inside part one) and tables of contents fall out.
/// </summary>
internal static class HeadingChain
{
    /// <summary>Headings without numbers are believed only in company: a lone line may be any subheading.</summary>
    private const int FewestUnnumbered = 3;

    private const int FeesAlone = (int)SectionKind.Fees;

    public static IReadOnlyList<HeadingCandidate> Choose(IReadOnlyList<HeadingCandidate> candidates)
    {
        var style = MainStyle(candidates);
        var eligible = candidates.Where(candidate => IsEligible(candidate, style)).ToList();
        return WithAdditionalParts(Heaviest(eligible, style), candidates, style);
    }

    /// <summary>The numbering that heads most different parts; the stronger one when two are equal.</summary>
    private static OrdinalStyle MainStyle(IReadOnlyList<HeadingCandidate> candidates) =>
        candidates.Where(candidate => candidate.Kind is not null)
            .GroupBy(candidate => candidate.Ordinal.Style)
            .Where(group => group.Key != OrdinalStyle.None || group.Any(candidate => candidate.IsOfficial) || Kinds(group) >= FewestUnnumbered)
            .OrderByDescending(Kinds)
            .ThenByDescending(group => group.Count(candidate => candidate.IsOfficial))
            .ThenBy(group => group.Key)
            .Select(group => (OrdinalStyle?)group.Key)
            .FirstOrDefault() ?? OrdinalStyle.ChineseComma;

    private static int Kinds(IEnumerable<HeadingCandidate> candidates) => candidates.Select(candidate => candidate.Kind).Distinct().Count();

    /// <summary>Numbered like the other parts; or worded officially and without a number, or with the number the form gives it.</summary>
    private static bool IsEligible(HeadingCandidate candidate, OrdinalStyle style) =>
        candidate.Kind is not null
        && (candidate.Ordinal.Style == style || candidate.IsOfficial && (candidate.Ordinal.Style == OrdinalStyle.None || candidate.HasOfficialNumber));

    /// <summary>The best chain for each part it may end in, with and without a part on fees, whose place varies.</summary>
    private static List<HeadingCandidate> Heaviest(List<HeadingCandidate> eligible, OrdinalStyle style)
    {
        var best = new Chain?[FeesAlone + 1, 2];
        foreach (var candidate in eligible)
        {
            var weight = candidate.Weight(style);
            if (candidate.Kind == SectionKind.Fees)
                ExtendByFees(best, candidate, weight);
            else
                Extend(best, candidate, weight);
        }

        var chain = new List<HeadingCandidate>();
        for (var link = best.Cast<Chain?>().Where(end => end is not null).MaxBy(end => end!.Weight); link is not null; link = link.Before)
            chain.Add(link.Heading);
        chain.Reverse();
        return chain;
    }

    private static void Extend(Chain?[,] best, HeadingCandidate candidate, double weight)
    {
        var rank = (int)candidate.Kind!.Value;
        for (var fees = 0; fees < 2; fees++)
        {
            var before = best[FeesAlone, fees];
            for (var earlier = 0; earlier < rank; earlier++)
            {
                if (best[earlier, fees] is { } chain && (before is null || chain.Weight >= before.Weight))
                    before = chain;
            }

            if (fees == 0 || before is not null)
                Keep(ref best[rank, fees], before, candidate, weight);
        }
    }

    private static void ExtendByFees(Chain?[,] best, HeadingCandidate candidate, double weight)
    {
        for (var rank = 0; rank < FeesAlone; rank++)
        {
            if (best[rank, 0] is { } before)
                Keep(ref best[rank, 1], before, candidate, weight);
        }

        Keep(ref best[FeesAlone, 1], null, candidate, weight);
    }

    private static void Keep(ref Chain? best, Chain? before, HeadingCandidate heading, double weight)
    {
        var total = weight + (before?.Weight ?? 0);
        if (best is null || total >= best.Weight)
            best = new Chain(heading, before, total);
    }

    /// <summary>Older forms have numbered parts without a statutory name: those whose number continues the chain.</summary>
    private static List<HeadingCandidate> WithAdditionalParts(List<HeadingCandidate> chain, IReadOnlyList<HeadingCandidate> candidates, OrdinalStyle style)
    {
        var all = new List<HeadingCandidate>();
        var next = 0;
        foreach (var candidate in candidates)
        {
            if (next < chain.Count && ReferenceEquals(candidate, chain[next]))
            {
                all.Add(chain[next++]);
                continue;
            }

            var following = next < chain.Count ? chain[next].Ordinal.Value : int.MaxValue;
            var isPart = candidate.Ordinal.Style == style && style != OrdinalStyle.None && all.Count > 0;
            if (isPart && candidate.Ordinal.Value == all[^1].Ordinal.Value + 1 && candidate.Ordinal.Value < following)
                all.Add(candidate with { Kind = SectionKind.Additional });
        }

        return all;
    }

    /// <summary>A heading, the chain before it, and what they weigh together.</summary>
    private sealed record Chain(HeadingCandidate Heading, Chain? Before, double Weight);
}
