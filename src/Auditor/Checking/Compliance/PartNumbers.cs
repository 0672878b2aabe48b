using Auditor.Reports;

namespace Auditor.Checking.Compliance;

/// <summary>The numbers of the parts themselves.</summary>
internal static class PartNumbers
{
    public static IEnumerable<NumberingFault> Faults(AnnualReport report)
    {
        var parts = report.Outline.Where(item => item.IsPartHeading).ToList();
        if (parts.Count < 3)
            yield break;

        var style = parts.GroupBy(part => part.Style).OrderByDescending(group => group.Count()).First().Key;
        for (var at = 1; at < parts.Count; at++)
        {
            var (before, part) = (parts[at - 1], parts[at]);
            if (!AreNeighbours(report, before, part))
                continue;

            if (before.Style == style && part.Style != style && part.Number == before.Number + 1)
                yield return NumberingFault.Mixed(before.Slice, part.Slice);
            else if (before.Style == style && part.Style == style && NumberingFault.Between(before.Number, before.Slice, part.Number, part.Slice) is { } fault && !IsLostPart(before, part))
                yield return fault;
        }
    }

    /// <summary>A part whose number was lost, as automatic numbers are, may stand between.</summary>
    private static bool AreNeighbours(AnnualReport report, OutlineItem before, OutlineItem part) =>
        !report.Sections.Any(section => section.Heading.Start > before.Slice.Start && section.Heading.Start < part.Slice.Start);

    /// <summary>The number that is skipped is that of a part that is missing: another check says so.</summary>
    private static bool IsLostPart(OutlineItem before, OutlineItem part) =>
        part.Number > before.Number + 1
        && (before.Part is not { } first || part.Part is not { } second || second - first != 1 || second > SectionKind.OtherMatters);
}
