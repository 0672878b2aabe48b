using Auditor.Reports;

namespace Auditor.Rendering.Views;

/// <summary>Everything the audit page shows, in its order.</summary>
internal sealed record AuditView
{
    private const int WorstShown = 3;

    public required string Agency { get; init; }

    /// <summary>Year, form and level, each in words.</summary>
    public required IReadOnlyList<string> Facts { get; init; }

    public required VerdictView Verdict { get; init; }

    public required ScoreView Score { get; init; }

    public required IReadOnlyList<CountView> Counts { get; init; }

    public required IReadOnlyList<FindingView> Worst { get; init; }

    public required IReadOnlyList<NotJudgedView> NotJudged { get; init; }

    /// <summary>原文状况: what files and converters did to the source; empty for a clean one.</summary>
    public required IReadOnlyList<string> Noise { get; init; }

    /// <summary>Whether single words of the source may not be its author's.</summary>
    public required bool IsNoisy { get; init; }

    public required IReadOnlyList<FindingView> Findings { get; init; }

    public required IReadOnlyList<ComparedReportView> Compared { get; init; }

    public required IReadOnlyList<SectionView> Sections { get; init; }

    public required IReadOnlyList<RequiredContentView> RequiredContent { get; init; }

    public required IReadOnlyList<TableView> Disclosure { get; init; }

    public required TableView? Requests { get; init; }

    public required TableView? Remedies { get; init; }

    public required IReadOnlyList<LineView> Lines { get; init; }

    public required IReadOnlyList<SuppressedView> Suppressed { get; init; }

    public required IReadOnlyList<PassedChecksView> Passed { get; init; }

    public int PassedCount => Passed.Sum(group => group.Checks.Count);

    public required IReadOnlyList<FactView> Data { get; init; }

    /// <param name="audit">Of a file that could be read.</param>
    public static AuditView Of(Audit audit)
    {
        var (report, labels, results) = (audit.Report!, audit.Labels!, audit.Results!);
        var passages = new Passages(report.Text.Source, results.Findings);
        var findings = FindingView.List(audit, passages);
        return new AuditView
        {
            Agency = report.Agency.Name?.Text ?? "报告机关未能认定",
            Facts = [YearFact(report.Year), report.Format.ChineseName(), report.Agency.Level.ChineseName()],
            Verdict = VerdictView.Of(audit.Verdict),
            Score = ScoreView.Of(audit.Score!),
            Counts = CountView.List(results.Findings.Select(finding => finding.Severity).ToList()),
            Worst = WorstOf(results.Findings).Select(at => findings[at]).ToList(),
            NotJudged = NotJudgedView.List(results),
            Noise = report.Text.Noise.Distinct(StringComparer.Ordinal).Select(Wording.NoiseName).ToList(),
            IsNoisy = report.Text.IsNoisy,
            Findings = findings,
            Compared = ComparedReportView.List(audit.Comparisons),
            Sections = SectionView.List(report, labels),
            RequiredContent = RequiredContentView.List(labels),
            Disclosure = report.Tables.Disclosure is { } disclosure ? DisclosureTableView.Of(disclosure, report.Format, passages, findings).ToList() : [],
            Requests = report.Tables.Requests is { } requests ? RequestsTableView.Of(requests, passages, findings) : null,
            Remedies = report.Tables.Remedies is { } remedies ? RemediesTableView.Of(remedies, passages, findings) : null,
            Lines = new MarkedText(report.Text.Source, passages.All, Tints.Of(report, labels)).Lines(report.Sections.Select(section => section.Heading.Span).ToList()),
            Suppressed = SuppressedView.List(results),
            Passed = PassedChecksView.List(results),
            Data = FactView.List(audit),
        };
    }

    private static string YearFact(ReportYear? year) =>
        year is null ? "报告年度未能认定" : FormattableString.Invariant($"{year.Value} 年度（{year.From.ChineseName()}）");

    /// <summary>Indexes of the gravest findings; of equals the surer, then the earlier.</summary>
    private static IEnumerable<int> WorstOf(IReadOnlyList<Finding> findings) => Enumerable.Range(0, findings.Count)
        .OrderByDescending(at => findings[at].Severity)
        .ThenByDescending(at => findings[at].Confidence)
        .ThenBy(at => at)
        .Take(WorstShown);
}
