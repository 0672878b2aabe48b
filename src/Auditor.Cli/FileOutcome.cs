using System.Text;
using Auditor.Rendering;
using Auditor.Rendering.Exports;
using Auditor.Reports;

namespace Auditor.Cli;

/// <summary>What is kept of an audited file: its results in the wanted formats and its line of the summary. The audit itself is let go, and once they are written or put aside the results too.</summary>
/// <param name="Files">In the formats that give a file a report.</param>
/// <param name="Gravest">Of the findings that the baseline does not list; null without any.</param>
/// <param name="Suppressed">Fingerprints of the suppressed findings.</param>
internal sealed record FileOutcome(IReadOnlyList<OutcomeFile> Files, SummaryEntry Entry, Severity? Gravest, IReadOnlyList<string> Suppressed)
{
    /// <summary>For the archive; empty where there is none.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>What a file of the whole batch needs; null when none is wanted.</summary>
    public ExportedAudit? Exported { get; init; }

    /// <summary>Its line in a JSONL file; empty when none is wanted.</summary>
    public byte[] Line { get; init; } = [];

    /// <summary>回执; empty when none is wanted.</summary>
    public byte[] Receipt { get; init; } = [];

    /// <param name="paths">One a format that gives a file a report, in their order.</param>
    public static FileOutcome Of(Audit audit, InputFile file, IReadOnlyList<string> paths, CheckOptions options)
    {
        var shown = options.NewOnly ? audit.WithNewOnly() : audit;
        var files = options.PageFormats.Zip(paths, (format, path) => new OutcomeFile(format, path, Render(shown, file, format, options.Language))).ToList();
        return new FileOutcome(
            files,
            SummaryEntry.Of(shown, file.RelativePath, Linked(files)),
            audit.Findings.Where(finding => !finding.IsKnown).Select(finding => (Severity?)finding.Severity).Max(),
            audit.Results?.Suppressed.Select(suppressed => suppressed.Finding.Fingerprint).ToArray() ?? [])
        {
            Findings = options.Archive is null ? [] : audit.Findings,
            Exported = options.BatchFormats.Any(format => format != OutputFormat.Jsonl) ? ExportedAudit.Of(shown, file.RelativePath) : null,
            Line = options.BatchFormats.Contains(OutputFormat.Jsonl) ? JsonLinesExport.Line(AuditJson.Write(shown)) : [],
        };
    }

    /// <summary>Its line of the summary and what the exit code needs.</summary>
    public FileOutcome WithoutContent() => this with { Files = [], Findings = [], Exported = null, Line = [], Receipt = [] };

    /// <summary>The page where there is one: a summary is read by people.</summary>
    private static string Linked(List<OutcomeFile> files) => (files.Find(file => file.Format == OutputFormat.Html) ?? files.FirstOrDefault())?.Path ?? "";

    private static byte[] Render(Audit audit, InputFile file, OutputFormat format, PageLanguage language) => format switch
    {
        OutputFormat.Json => AuditJson.Write(audit),
        OutputFormat.Html => AuditPage.Write(audit, language),
        OutputFormat.Text => Encoding.UTF8.GetBytes(TextReport.Of(audit, file, PageTexts.Of(language))),
        _ => throw new ArgumentOutOfRangeException(nameof(format)),
    };
}
