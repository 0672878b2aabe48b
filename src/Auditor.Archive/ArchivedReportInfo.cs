namespace Auditor.Archive;

/// <summary>A line of <c>auditor archive list</c>.</summary>
/// <param name="Version">1 for the first file of a report, one more for each correction.</param>
public sealed record ArchivedReportInfo(string Key, string? Agency, int? Year, string SourceName, string Sha256, int Version);
