using Auditor.Rendering.Pages;
using Auditor.Reports;

namespace Auditor.Rendering.Views;

/// <summary>Everything the audit page shows, in its order.</summary>
internal sealed record AuditView
{
    private const int WorstShown = 3;

    /// <summary>Null when not determined.</summary>
    public required string? Agency { get; init; }

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

    public required Markup Lines { get; init; }

    public required IReadOnlyList<SuppressedView> Suppressed { get; init; }

    public required IReadOnlyList<PassedChecksView> Passed { get; init; }

    public int PassedCount => Passed.Sum(group => group.Count);

    public required IReadOnlyList<FactView> Data { get; init; }

    /// <param name="audit">Of a file that could be read.</param>
    public static AuditView Of(Audit audit, PageTexts texts)
    {
        var (report, labels, results) = (audit.Report!, audit.Labels!, audit.Results!);
        var passages = new Passages(report.Text.Source, results.Findings, texts);
        var findings = FindingView.List(audit, passages, texts);
        return new AuditView
        {
            Agency = report.Agency.Name?.Text,
            Facts = [YearFact(report.Year, texts), texts.Name(report.Format), texts.Name(report.Agency.Level)],
            Verdict = VerdictView.Of(audit.Verdict, texts),
            Score = ScoreView.Of(audit.Score!, texts),
            Counts = CountView.List(SeverityCounts.Of(results.Findings.Select(finding => finding.Severity)), texts),
            Worst = WorstOf(results.Findings).Select(at => findings[at]).ToList(),
            NotJudged = NotJudgedView.List(results, texts),
            Noise = report.Text.Noise.Distinct(StringComparer.Ordinal).Select(texts.NoiseName).ToList(),
            IsNoisy = report.Text.IsNoisy,
            Findings = findings,
            Compared = ComparedReportView.List(audit.Comparisons, texts),
            Sections = SectionView.List(report, labels, texts),
            RequiredContent = RequiredContentView.List(labels, texts),
            Disclosure = report.Tables.Disclosure is { } disclosure ? DisclosureTableView.Of(disclosure, report.Format, passages, findings, texts).ToList() : [],
            Requests = report.Tables.Requests is { } requests ? RequestsTableView.Of(requests, passages, findings, texts) : null,
            Remedies = report.Tables.Remedies is { } remedies ? RemediesTableView.Of(remedies, passages, findings, texts) : null,
            Lines = new MarkedText(report.Text.Source, passages.All, Tints.Of(report, labels, texts), texts).Lines(report.Sections.Select(section => section.Heading.Span).ToList()),
            Suppressed = SuppressedView.List(results),
            Passed = PassedChecksView.List(results, texts),
            Data = FactView.List(audit, texts),
        };
    }

    private static string YearFact(ReportYear? year, PageTexts texts) =>
        year is null ? texts["year-unknown"] : texts.Format("year-from", year.Value, texts.Name(year.From));

    /// <summary>Indexes of the gravest findings; of equals the surer, then the earlier.</summary>
    private static IEnumerable<int> WorstOf(IReadOnlyList<Finding> findings) => Enumerable.Range(0, findings.Count)
        .OrderByDescending(at => findings[at].Severity)
        .ThenByDescending(at => findings[at].Confidence)
        .ThenBy(at => at)
        .Take(WorstShown);
}
