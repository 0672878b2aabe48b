using Auditor.Reports;

namespace Auditor.Rendering.Views;

/// <summary>A report in the queue.</summary>
/// <param name="Worst">Message of its gravest finding; null when it has none.</param>
internal sealed record SummaryRowView(int Rank, LinkView Link, string Path, string Facts, VerdictView Verdict, int? Score, IReadOnlyList<CountView> Counts, string? Worst)
{
    public static SummaryRowView Of(SummaryEntry entry, int rank) => new(
        rank,
        LinkView.Of(entry),
        entry.Path,
        string.Join(" · ", FactsOf(entry)),
        VerdictView.Of(entry.Verdict),
        entry.Score,
        CountView.Occurring(entry.Findings.Select(finding => finding.Severity).ToList()),
        entry.Findings.OrderByDescending(finding => finding.Severity).FirstOrDefault()?.Message);

    private static IEnumerable<string> FactsOf(SummaryEntry entry)
    {
        yield return entry.Year is { } year ? FormattableString.Invariant($"{year} 年度") : "年度不明";
        if (entry.Level != AgencyLevel.Unknown)
            yield return entry.Level.ChineseName();
        yield return entry.Format.ChineseName();
    }
}
