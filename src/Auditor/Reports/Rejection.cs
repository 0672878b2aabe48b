namespace Auditor.Reports;

/// <summary>退回: why a file could not be read as a report, and what its sender can do. A fault of the file, not of the report.</summary>
/// <param name="Code">Stable id such as <c>empty</c>, <c>too-large</c>, <c>unknown-format</c>, <c>damaged</c>, <c>not-text</c>.</param>
/// <param name="Reason">What is wrong, in Chinese, ending with “。”.</param>
/// <param name="Advice">The next step, in Chinese, ending with “。”.</param>
public sealed record Rejection(string Code, string Reason, string Advice);
