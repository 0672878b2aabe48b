namespace Auditor.Rendering.Views;

/// <summary>年度衔接: a report whose figures do not follow from the year before.</summary>
internal sealed record BreakView(LinkView Report, string Message, string? Original)
{
    private const int Shown = 200;

    private static readonly HashSet<string> Checks = new(StringComparer.Ordinal) { "carried-over-differs", "documents-in-force-differs", "project-count-differs" };

    public static List<BreakView> List(IReadOnlyList<SummaryEntry> ranked, PageTexts texts) => ranked
        .SelectMany(entry => entry.Findings.Where(finding => Checks.Contains(finding.CheckId)), (entry, finding) => new BreakView(LinkView.Of(entry), texts.MessageOf(finding.CheckId, finding.Message), texts.Original(finding.Message, "")?.Message))
        .Take(Shown)
        .ToList();
}
