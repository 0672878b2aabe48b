namespace Auditor.Archive.Storage;

/// <summary>A version of a report.</summary>
internal sealed class ReportRow
{
    public int Id { get; set; }

    /// <summary>Agency and year; see <c>ArchivedReport.Key</c>.</summary>
    public required string Key { get; set; }

    public int Version { get; set; }

    public bool IsCurrent { get; set; }

    public string? Agency { get; set; }

    /// <summary>See <c>AgencyIdentity.ShortName</c>.</summary>
    public string? ShortName { get; set; }

    public string? AgencyKind { get; set; }

    public int Level { get; set; }

    public string? Region { get; set; }

    public int? Year { get; set; }

    public int Format { get; set; }

    public DateOnly? SignedOn { get; set; }

    public required string SourceName { get; set; }

    public required string Sha256 { get; set; }

    /// <summary>Sentences and cells; see <see cref="ReportContent"/>.</summary>
    public required byte[] Content { get; set; }
}
