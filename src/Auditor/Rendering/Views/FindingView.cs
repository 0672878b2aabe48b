using Auditor.Reports;

namespace Auditor.Rendering.Views;

/// <summary>A finding as an item of the to-do list.</summary>
/// <param name="Confidence">In words and percent.</param>
/// <param name="Original">The check's own Chinese words; null on a Chinese page.</param>
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
    IReadOnlyList<EvidenceView> Evidence,
    OriginalText? Original)
{
    public static List<FindingView> List(Audit audit, Passages passages, PageTexts texts)
    {
        var source = audit.Report!.Text.Source;
        var deductions = audit.Score!.Deductions;
        return audit.Findings
            .Select((finding, at) => Of(finding, at + 1, deductions[at].Points, finding.Evidence.Select(evidence => EvidenceView.Of(evidence, source, passages)).ToList(), texts))
            .ToList();
    }

    private static FindingView Of(Finding finding, int number, int points, IReadOnlyList<EvidenceView> evidence, PageTexts texts) => new(
        number,
        SeverityView.Of(finding.Severity, texts),
        texts.Name(finding.Check.Dimension),
        finding.Check.Id,
        texts.TitleOf(finding.Check.Id, finding.Check.Title),
        texts.MessageOf(finding.Check.Id, finding.Message),
        texts.SuggestionOf(finding.Check.Id, finding.Suggestion),
        finding.Check.Basis,
        texts.Format("confidence", texts.Confidence(finding.Confidence), Wording.Percent(finding.Confidence)),
        points > 0 ? texts.Format("cost", points) : texts["no-cost-left"],
        finding.IsKnown,
        evidence,
        texts.Original(finding.Message, finding.Suggestion));
}
