namespace Auditor.Reports;

/// <summary>指标: a row of the old statistics sheet.</summary>
/// <param name="Name">Wording without its number and 其中.</param>
/// <param name="Level">1 for 一、 2 for （一） 3 for 1. 4 for （1） and for rows without a number below one of these.</param>
/// <param name="IsPart">Begins with 其中.</param>
/// <param name="Values">One value a column, such as 本年 and 历年累计; empty for a head.</param>
public sealed record Indicator(TextSlice Label, string Name, int Level, bool IsPart, IReadOnlyList<Cell> Values);
