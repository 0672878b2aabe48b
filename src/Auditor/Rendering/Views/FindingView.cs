using Auditor.Reports;

namespace Auditor.Rendering.Views;

/// <summary>A finding as an item of the to-do list.</summary>
/// <param name="Confidence">In words and percent.</param>
/// <param name="IsKnown">基线中已有。</param>
/// <param name="Cost">What it takes off the score, in words.</param>
internal sealed record FindingView(
    int Number,
    SeverityView Severity,
    string Dimension,
    string CheckId,
    string CheckTitle,
    string Message,
    string Suggestion,
    string Basis,
    string Confidence,
    string Cost,
    bool IsKnown,
    IReadOnlyList<EvidenceView> Evidence)
{
    public static List<FindingView> List(Audit audit, Passages passages)
    {
        var source = audit.Report!.Text.Source;
        var deductions = audit.Score!.Deductions;
        return audit.Findings
            .Select((finding, at) => Of(finding, at + 1, deductions[at].Points, finding.Evidence.Select(evidence => EvidenceView.Of(evidence, source, passages)).ToList()))
            .ToList();
    }

    private static FindingView Of(Finding finding, int number, int points, IReadOnlyList<EvidenceView> evidence) => new(
        number,
        SeverityView.Of(finding.Severity),
        finding.Check.Dimension.ChineseName(),
        finding.Check.Id,
        finding.Check.Title,
        finding.Message,
        finding.Suggestion,
        finding.Check.Basis,
        $"{Wording.Confidence(finding.Confidence)}（{Wording.Percent(finding.Confidence)}）",
        points > 0 ? FormattableString.Invariant($"扣 {points} 分") : "该维度已扣满，不再扣分",
        finding.IsKnown,
        evidence);
}
