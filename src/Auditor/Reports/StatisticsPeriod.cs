namespace Auditor.Reports;

/// <summary>统计期限 as written; a date that does not exist is null.</summary>
public sealed record StatisticsPeriod(TextSlice Slice, int StartYear, int EndYear, DateOnly? Start, DateOnly? End);
