namespace Auditor.Reports;

/// <summary>格式特征: wording that only the tables of one form have.</summary>
public sealed record FormatSign(FormatVersion Format, TextSlice Slice);
