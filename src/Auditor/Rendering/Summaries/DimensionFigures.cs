using Auditor.Reports;

namespace Auditor.Rendering.Summaries;

/// <summary>How many reports have findings in a dimension, and of what severity the findings are.</summary>
internal sealed record DimensionFigures(Dimension Dimension, int Reports, SeverityCounts Findings)
{
    public static List<DimensionFigures> List(IReadOnlyList<SummaryEntry> entries) => Enum.GetValues<Dimension>()
        .Select(dimension => new DimensionFigures(
            dimension,
            entries.Count(entry => entry.Findings.Any(finding => finding.Dimension == dimension)),
            SeverityCounts.Of(entries.SelectMany(entry => entry.Findings).Where(finding => finding.Dimension == dimension).Select(finding => finding.Severity))))
        .ToList();
}
