using Auditor.Reports;

namespace Auditor.Scoring;

/// <summary>扣分: what a finding costs.</summary>
public sealed record Deduction(Finding Finding, int Points);
