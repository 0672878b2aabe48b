using Auditor.Reports;

namespace Auditor.Rendering.Summaries;

/// <summary>How often one check found something.</summary>
/// <param name="Reports">Reports concerned, worst first.</param>
internal sealed record CheckFigures(string Id, string Title, Dimension Dimension, IReadOnlyList<SummaryEntry> Reports, IReadOnlyList<Severity> Findings)
{
    /// <summary>Most frequent first.</summary>
    /// <param name="ranked">Worst first.</param>
    public static List<CheckFigures> List(IReadOnlyList<SummaryEntry> ranked) => ranked
        .SelectMany(entry => entry.Findings, (entry, finding) => (entry, finding))
        .GroupBy(pair => pair.finding.CheckId, StringComparer.Ordinal)
        .Select(group => new CheckFigures(
            group.Key,
            group.Select(pair => pair.finding.CheckTitle).Min(StringComparer.Ordinal)!,
            group.Min(pair => pair.finding.Dimension),
            group.Select(pair => pair.entry).Distinct(ReferenceEqualityComparer.Instance).Cast<SummaryEntry>().ToList(),
            group.Select(pair => pair.finding.Severity).ToList()))
        .OrderByDescending(check => check.Reports.Count)
        .ThenBy(check => check.Id, StringComparer.Ordinal)
        .ToList();
}
