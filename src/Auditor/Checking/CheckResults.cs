using Auditor.Checking.Policies;
using Auditor.Reports;

namespace Auditor.Checking;

/// <summary>What the checks said of one report; findings in document order.</summary>
public sealed record CheckResults(IReadOnlyList<Finding> Findings, IReadOnlyList<Unassessed> Unassessed, IReadOnlyList<CheckFailure> Failures)
{
    /// <summary>已豁免: found, but somebody stands for leaving them.</summary>
    public IReadOnlyList<SuppressedFinding> Suppressed { get; init; } = [];

    /// <summary>SHA-256 of the configuration file in force; null without one.</summary>
    public string? Policy { get; init; }
}
