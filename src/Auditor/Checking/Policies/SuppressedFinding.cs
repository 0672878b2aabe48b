using Auditor.Reports;

namespace Auditor.Checking.Policies;

/// <summary>已豁免的问题: found, shown, but counted neither in score nor verdict.</summary>
public sealed record SuppressedFinding(Finding Finding, Suppression Suppression);
