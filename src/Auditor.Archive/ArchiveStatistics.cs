namespace Auditor.Archive;

/// <summary>What an archive holds.</summary>
/// <param name="Reports">Current versions.</param>
/// <param name="Superseded">Earlier versions of them.</param>
/// <param name="Years">Report year → current reports; null for reports without a year.</param>
/// <param name="Bytes">Size of the database.</param>
public sealed record ArchiveStatistics(int Reports, int Superseded, int Agencies, IReadOnlyList<(int? Year, int Reports)> Years, int Findings, int Decisions, long Bytes);
