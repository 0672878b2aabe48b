using System.Text;
using Auditor.Rendering;
using Auditor.Reports;

namespace Auditor.Cli;

/// <summary>What is kept of an audited file: its result in the wanted format and its line of the summary. The audit itself is let go, so that thousands fit.</summary>
/// <param name="Content">UTF-8; empty once it is written to the output folder.</param>
/// <param name="Gravest">Of the findings that the baseline does not list; null without any.</param>
/// <param name="Suppressed">Fingerprints of the suppressed findings.</param>
internal sealed record FileOutcome(byte[] Content, SummaryEntry Entry, Severity? Gravest, IReadOnlyList<string> Suppressed)
{
    public static FileOutcome Of(Audit audit, InputFile file, string pagePath, CheckOptions options)
    {
        var shown = options.NewOnly ? audit.WithNewOnly() : audit;
        return new FileOutcome(
            Render(shown, file, options.Format),
            SummaryEntry.Of(shown, file.RelativePath, pagePath),
            audit.Findings.Where(finding => !finding.IsKnown).Select(finding => (Severity?)finding.Severity).Max(),
            audit.Results?.Suppressed.Select(suppressed => suppressed.Finding.Fingerprint).ToList() ?? []);
    }

    private static byte[] Render(Audit audit, InputFile file, OutputFormat format) => format switch
    {
        OutputFormat.Json => AuditJson.Write(audit),
        OutputFormat.Html => Encoding.UTF8.GetBytes(AuditPage.Render(audit)),
        OutputFormat.Text => Encoding.UTF8.GetBytes(TextReport.Of(audit, file)),
        _ => throw new ArgumentOutOfRangeException(nameof(format)),
    };
}
