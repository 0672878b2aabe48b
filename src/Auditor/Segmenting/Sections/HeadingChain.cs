using Auditor.Reports;

namespace Auditor.Segmenting.Sections;

/// <summary>
/// Chooses the real headings of the parts among the candidates: the heaviest chain in which the statutory parts keep
/// their order. Subheadings of the same wording (“（一）主动公开情况” inside part one) and tables of contents fall out.
/// </summary>
internal static class HeadingChain
{
    public static IReadOnlyList<HeadingCandidate> Choose(IReadOnlyList<HeadingCandidate> candidates)
    {
        if (candidates.Count == 0)
            return [];

        var style = MainStyle(candidates);
        var eligible = candidates
            .Where(candidate => candidate.Kind is not null && (candidate.Ordinal.Style == style || candidate.Ordinal.Style == OrdinalStyle.None))
            .ToList();
        var chain = Heaviest(eligible, style);
        return WithAdditionalParts(chain, candidates, style);
    }

    /// <summary>The numbering that heads most different parts; the stronger one when two are equal.</summary>
    private static OrdinalStyle MainStyle(IReadOnlyList<HeadingCandidate> candidates) =>
        candidates.Where(candidate => candidate.Kind is not null)
            .GroupBy(candidate => candidate.Ordinal.Style)
            .OrderByDescending(group => group.Select(candidate => candidate.Kind).Distinct().Count())
            .ThenBy(group => group.Key)
            .Select(group => group.Key)
            .FirstOrDefault();

    private static List<HeadingCandidate> Heaviest(List<HeadingCandidate> eligible, OrdinalStyle style)
    {
        var best = new double[eligible.Count];
        var previous = new int[eligible.Count];
        for (var at = 0; at < eligible.Count; at++)
        {
            (best[at], previous[at]) = (0, -1);
            for (var before = 0; before < at; before++)
            {
                if (MayFollow(eligible[before], eligible[at]) && best[before] >= best[at])
                    (best[at], previous[at]) = (best[before], before);
            }

            best[at] += eligible[at].Weight(style) + BodyBonus(eligible, at);
        }

        var chain = new List<HeadingCandidate>();
        for (var at = LastBest(best); at >= 0; at = previous[at])
            chain.Insert(0, eligible[at]);
        return chain;
    }

    private static bool MayFollow(HeadingCandidate before, HeadingCandidate after) =>
        before.Line < after.Line && (before.Kind < after.Kind || before.Kind == SectionKind.Fees || after.Kind == SectionKind.Fees && before.Kind != SectionKind.Fees);

    /// <summary>A heading with something below it; lines of a table of contents stand one under the other.</summary>
    private static double BodyBonus(List<HeadingCandidate> eligible, int at) =>
        at + 1 < eligible.Count && eligible[at + 1].Line == eligible[at].Line + 1 ? 0 : 0.5;

    private static int LastBest(double[] best)
    {
        var last = -1;
        for (var at = 0; at < best.Length; at++)
        {
            if (last < 0 || best[at] >= best[last])
                last = at;
        }

        return last;
    }

    /// <summary>Older forms have numbered parts without a statutory name: those whose number continues the chain.</summary>
    private static List<HeadingCandidate> WithAdditionalParts(List<HeadingCandidate> chain, IReadOnlyList<HeadingCandidate> candidates, OrdinalStyle style)
    {
        var all = new List<HeadingCandidate>(chain);
        foreach (var candidate in candidates)
        {
            if (all.Contains(candidate) || candidate.Ordinal.Style != style || style == OrdinalStyle.None)
                continue;

            var at = all.FindIndex(heading => heading.Line > candidate.Line);
            var (before, after) = at < 0 ? (all.LastOrDefault(), null) : (all.ElementAtOrDefault(at - 1), all[at]);
            var continues = before is not null && candidate.Ordinal.Value == before.Ordinal.Value + 1 && (after is null || after.Ordinal.Value > candidate.Ordinal.Value);
            if (continues)
                all.Insert(at < 0 ? all.Count : at, candidate with { Kind = SectionKind.Additional });
        }

        return all;
    }
}
