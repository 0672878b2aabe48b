namespace Auditor.Reports;

/// <summary>检查异常: a check that broke on this report. Our fault, never the report's.</summary>
public sealed record CheckFailure(string CheckId, string Reason);
