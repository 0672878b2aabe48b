namespace Auditor.Reports;

/// <summary>无法判断: a check that the report as read gives no ground to apply, and why.</summary>
/// <param name="Reason">In Chinese, ends with “。”.</param>
public sealed record Unassessed(CheckInfo Check, string Reason);
