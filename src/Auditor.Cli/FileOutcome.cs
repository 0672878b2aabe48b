using System.Text;
using Auditor.Rendering;
using Auditor.Reports;

namespace Auditor.Cli;

/// <summary>What is kept of an audited file: its result in the wanted format and its line of the summary. The audit itself is let go, so that thousands fit.</summary>
/// <param name="Content">UTF-8; empty once it is written to the output folder.</param>
/// <param name="Gravest">Null without findings.</param>
internal sealed record FileOutcome(byte[] Content, SummaryEntry Entry, Severity? Gravest)
{
    public static FileOutcome Of(Audit audit, InputFile file, string pagePath, OutputFormat format) => new(
        Render(audit, file, format),
        SummaryEntry.Of(audit, file.RelativePath, pagePath),
        audit.Findings.Select(finding => (Severity?)finding.Severity).Max());

    private static byte[] Render(Audit audit, InputFile file, OutputFormat format) => format switch
    {
        OutputFormat.Json => AuditJson.Write(audit),
        OutputFormat.Html => Encoding.UTF8.GetBytes(AuditPage.Render(audit)),
        OutputFormat.Text => Encoding.UTF8.GetBytes(TextReport.Of(audit, file)),
        _ => throw new ArgumentOutOfRangeException(nameof(format)),
    };
}
