using Auditor.Checking.Policies;
using Auditor.Reports;

namespace Auditor.Rendering.Exports;

/// <summary>What the exports of a batch keep of an audit, so that thousands fit in memory: everything but the text of the report.</summary>
/// <param name="Path">Path of the source below the folder that was given, with /.</param>
public sealed record ExportedAudit(
    string Path,
    string Sha256,
    long Bytes,
    string? MediaType,
    string? Agency,
    string? Region,
    AgencyLevel Level,
    int? Year,
    FormatVersion Format,
    Verdict Verdict,
    int? Score,
    IReadOnlyList<Finding> Findings,
    IReadOnlyList<SuppressedFinding> Suppressed,
    IReadOnlyList<Unassessed> Unassessed,
    IReadOnlyList<CheckFailure> Failures,
    IReadOnlyList<ExportedCopy> Copies,
    Rejection? Rejection)
{
    public static ExportedAudit Of(Audit audit, string path) => new(
        path,
        audit.File.Sha256,
        audit.File.Length,
        audit.Document?.MediaType,
        audit.Report?.Agency.Name?.Text,
        RegionOf(audit.Report?.Agency.Region),
        audit.Report?.Agency.Level ?? AgencyLevel.Unknown,
        audit.Report?.Year?.Value,
        audit.Report?.Format ?? FormatVersion.Unknown,
        audit.Verdict,
        audit.Score?.Points,
        audit.Findings,
        audit.Results?.Suppressed ?? [],
        audit.Results?.Unassessed ?? [],
        audit.Results?.Failures ?? [],
        ExportedCopy.AllOf(audit.Comparisons),
        audit.Rejection)
    {
        Columns = ColumnsOf(audit),
    };

    /// <summary>Column, from 1, at which a piece of evidence begins in its line; by its position.</summary>
    public IReadOnlyDictionary<int, int> Columns { get; init; } = new Dictionary<int, int>();

    /// <summary>Open and known findings in document order, then the suppressed ones.</summary>
    public IEnumerable<ExportedFinding> AllFindings =>
        Findings.Select(finding => new ExportedFinding(finding, null)).Concat(Suppressed.Select(suppressed => new ExportedFinding(suppressed.Finding, suppressed.Suppression)));

    public int Count(Severity severity) => Findings.Count(finding => finding.Severity == severity);

    private static Dictionary<int, int> ColumnsOf(Audit audit)
    {
        var source = audit.Report?.Text.Source ?? "";
        return audit.Findings.Concat(audit.Results?.Suppressed.Select(suppressed => suppressed.Finding) ?? [])
            .SelectMany(finding => finding.Evidence)
            .Select(evidence => evidence.Span.Start)
            .Distinct()
            .ToDictionary(start => start, start => start - source.AsSpan(0, start).LastIndexOf('\n'));
    }

    private static string? RegionOf(Region? region) => region is null
        ? null
        : string.Concat(new[] { region.Province, region.Prefecture, region.County }.Select(place => place?.Name).Distinct(StringComparer.Ordinal));
}
