using Auditor.Rendering.Pages;
using Auditor.Rendering.Views;
using Auditor.Reports;

namespace Auditor.Rendering.Triage;

/// <summary>自查页: a form that takes one file, and what came of a zip file with several reports.</summary>
public static class SelfCheckPage
{
    private static readonly PageTemplate Form = PageTemplate.Load("self-check.sbn-html");
    private static readonly PageTemplate Results = PageTemplate.Load("self-check-results.sbn-html");

    public static string RenderForm(TriageToken token, long mostBytes, int mostReports, PageLanguage language = PageLanguage.Chinese) =>
        Form.Render(new { Token = token, MostMegabytes = mostBytes / 1024 / 1024, MostReports = mostReports }, language);

    /// <param name="audits">Each under its path in the zip file, in the order of the page.</param>
    public static string RenderResults(string name, IReadOnlyList<(string Path, Audit Audit)> audits, PageLanguage language = PageLanguage.Chinese)
    {
        var texts = PageTexts.Of(language);
        return Results.Render(new { Name = name, Reports = audits.Select((report, at) => Shown(report.Path, report.Audit, at + 1, texts)).ToList() }, language);
    }

    private static object Shown(string path, Audit audit, int number, PageTexts texts) => new
    {
        Number = number,
        Path = path,
        Agency = audit.Report?.Agency.Name?.Text,
        Verdict = VerdictView.Of(audit.Verdict, texts),
        Points = audit.Score?.Points,
        Rejection = audit.Rejection is { } rejection ? Shown(rejection, texts) : null,
        Findings = audit.Findings.Select(finding => Shown(finding, texts)).ToList(),
    };

    private static object Shown(Rejection rejection, PageTexts texts) => new
    {
        Reason = texts.Of(rejection).Message,
        Advice = texts.Of(rejection).Suggestion,
        Original = texts.Original(rejection.Reason, rejection.Advice),
    };

    private static object Shown(Finding finding, PageTexts texts) => new
    {
        Severity = SeverityView.Of(finding.Severity, texts),
        Place = finding.Evidence is [var first, ..] ? texts.Format("line", first.Line) : texts["everywhere"],
        Quote = finding.Evidence is [var quoted, ..] ? quoted.Quote : null,
        Message = texts.MessageOf(finding.Check.Id, finding.Message),
        Suggestion = texts.SuggestionOf(finding.Check.Id, finding.Suggestion),
        Original = texts.Original(finding.Message, finding.Suggestion),
        finding.Check.Basis,
    };
}
