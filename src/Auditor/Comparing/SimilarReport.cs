namespace Auditor.Comparing;

/// <summary>A report that shares runs with another one: worth a closer look.</summary>
/// <param name="SharedRuns">How many runs of the other's fingerprint it has.</param>
/// <param name="Weight">The same, a run counting the less the more reports have it.</param>
public sealed record SimilarReport(string Key, string? Agency, int? Year, int SharedRuns, double Weight);
