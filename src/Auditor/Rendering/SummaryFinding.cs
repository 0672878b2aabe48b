using Auditor.Reports;

namespace Auditor.Rendering;

/// <summary>A finding as the summary needs it.</summary>
public sealed record SummaryFinding(string CheckId, string CheckTitle, Dimension Dimension, Severity Severity, string Message);
