namespace Auditor.Archive.Storage;

/// <summary>A reviewer's decision; one a fingerprint, the latest.</summary>
internal sealed class DecisionRow
{
    public required string Fingerprint { get; set; }

    public bool IsConfirmed { get; set; }

    public required string Note { get; set; }

    public required string By { get; set; }

    /// <summary>UTC, ISO 8601.</summary>
    public required string At { get; set; }
}
