using Auditor.Reports;

namespace Auditor.Rendering.Views;

/// <summary>A report in the queue.</summary>
/// <param name="Worst">Message of its gravest finding; null when it has none.</param>
internal sealed record SummaryRowView(int Rank, LinkView Link, string Path, string Facts, VerdictView Verdict, int? Score, IReadOnlyList<CountView> Counts, string? Worst)
{
    public static SummaryRowView Of(SummaryEntry entry, int rank, PageTexts texts) => new(
        rank,
        LinkView.Of(entry),
        entry.Path,
        string.Join(" · ", FactsOf(entry, texts)),
        VerdictView.Of(entry.Verdict, texts),
        entry.Score,
        CountView.Occurring(SeverityCounts.Of(entry.Findings.Select(finding => finding.Severity)), texts),
        entry.Findings.OrderByDescending(finding => finding.Severity).FirstOrDefault() is { } worst ? texts.MessageOf(worst.CheckId, worst.Message) : null);

    private static IEnumerable<string> FactsOf(SummaryEntry entry, PageTexts texts)
    {
        yield return entry.Year is { } year ? texts.Format("year-of", year) : texts["year-open"];
        if (entry.Level != AgencyLevel.Unknown)
            yield return texts.Name(entry.Level);
        yield return texts.Name(entry.Format);
    }
}
