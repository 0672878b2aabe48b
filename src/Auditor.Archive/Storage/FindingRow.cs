namespace Auditor.Archive.Storage;

/// <summary>A finding of the latest audit of a report.</summary>
internal sealed class FindingRow
{
    public int Id { get; set; }

    public required string ReportKey { get; set; }

    public required string Check { get; set; }

    public int Severity { get; set; }

    public double Confidence { get; set; }

    public required string Message { get; set; }

    public required string Fingerprint { get; set; }
}
