using Auditor.Reports;

namespace Auditor.Checking;

/// <summary>What the checks said of one report; findings in document order.</summary>
public sealed record CheckResults(IReadOnlyList<Finding> Findings, IReadOnlyList<Unassessed> Unassessed, IReadOnlyList<CheckFailure> Failures);
