using Auditor.Rendering.Pages;
using Auditor.Rendering.Views;

namespace Auditor.Rendering.Triage;

/// <summary>自查页: a form that takes one file, and what came of a zip file with several reports.</summary>
public static class SelfCheckPage
{
    private static readonly PageTemplate Form = PageTemplate.Load("self-check.sbn-html");
    private static readonly PageTemplate Results = PageTemplate.Load("self-check-results.sbn-html");

    public static string RenderForm(TriageToken token, long mostBytes, int mostReports) => Form.Render(new { Token = token, MostMegabytes = mostBytes / 1024 / 1024, MostReports = mostReports });

    /// <param name="audits">Each under its path in the zip file, in the order of the page.</param>
    public static string RenderResults(string name, IReadOnlyList<(string Path, Audit Audit)> audits) => Results.Render(new
    {
        Name = name,
        Reports = audits.Select((report, at) => new
        {
            Number = at + 1,
            report.Path,
            Agency = report.Audit.Report?.Agency.Name?.Text ?? "未读到机关名称",
            Verdict = VerdictView.Of(report.Audit.Verdict),
            Points = report.Audit.Score?.Points,
            report.Audit.Rejection,
            Findings = report.Audit.Findings.Select(finding => new
            {
                Severity = SeverityView.Of(finding.Severity),
                Place = finding.Evidence is [var first, ..] ? FormattableString.Invariant($"第 {first.Line} 行") : "全文",
                Quote = finding.Evidence is [var quoted, ..] ? quoted.Quote : null,
                finding.Message,
                finding.Suggestion,
                finding.Check.Basis,
            }).ToList(),
        }).ToList(),
    });
}
