using Auditor.Reports;

namespace Auditor.Rendering;

/// <summary>One line of a summary: what is kept of an audit when the audit itself is put away. Serialisable as it is.</summary>
/// <param name="Path">Path of the source below the inbox, with / between folders.</param>
/// <param name="PagePath">Path of the audit page below the outbox, with / between folders; not URL-encoded.</param>
public sealed record SummaryEntry(
    string Path,
    string PagePath,
    string? Agency,
    string? AgencyKind,
    AgencyLevel Level,
    int? Year,
    FormatVersion Format,
    Verdict Verdict,
    int? Score,
    IReadOnlyList<SummaryFinding> Findings,
    string? UnreadableReason)
{
    /// <summary>地区: the prefecture, or the county, as far as report or path name it; null when they name none.</summary>
    public string? Region { get; init; }

    /// <summary>类别 in words; null when the name does not tell.</summary>
    public string? AgencyKindName { get; init; }

    /// <summary>Other agencies' reports with wording alike.</summary>
    public IReadOnlyList<SharedWording> Shared { get; init; } = [];

    public static SummaryEntry Of(Audit audit, string path, string pagePath) => new(
        path,
        pagePath,
        audit.Report?.Agency.Name?.Text,
        audit.Report?.Agency.Kind?.Id,
        audit.Report?.Agency.Level ?? AgencyLevel.Unknown,
        audit.Report?.Year?.Value,
        audit.Report?.Format ?? FormatVersion.Unknown,
        audit.Verdict,
        audit.Score?.Points,
        audit.Findings.Select(finding => new SummaryFinding(finding.Check.Id, finding.Check.Title, finding.Check.Dimension, finding.Severity, finding.Message)).ToArray(),
        audit.Rejection?.Reason)
    {
        Region = RegionOf(audit.Report, path),
        AgencyKindName = audit.Report?.Agency.Kind?.Name,
        Shared = audit.Comparisons.Peers.Select(peer => new SharedWording(peer.Other.Agency ?? peer.Other.SourceName, peer.Similarity)).ToArray(),
    };

    /// <summary>
    /// A place that the report or its path names: the gazetteer knows a 清河县 under 邢台市, but of a report that never speaks of 邢台市 we do
    /// not say so.
    /// </summary>
    private static string? RegionOf(AnnualReport? report, string path)
    {
        if (report?.Agency is not { } agency)
            return null;

        return new[] { agency.Region?.Prefecture, agency.Region?.County, agency.Region?.Province }.Select(place => place?.Name).FirstOrDefault(IsNamed)
            ?? (agency.PlacesAsWritten is [var written, ..] ? written : null);

        bool IsNamed(string? name) => name is not null && (report.Text.Text.Contains(name, StringComparison.Ordinal) || path.Contains(name, StringComparison.Ordinal));
    }
}
