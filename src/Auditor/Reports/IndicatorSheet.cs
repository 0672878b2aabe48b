namespace Auditor.Reports;

/// <summary>政府信息公开情况统计表 (国办发〔2014〕32号) or the 附表 of the years before: indicators one under the other.</summary>
/// <param name="Body">From its first to its last indicator.</param>
public sealed record IndicatorSheet(TextSlice Body, IReadOnlyList<Indicator> Indicators)
{
    /// <summary>Heads of the value columns from left to right, such as 本年 and 历年累计; empty where the sheet shows none.</summary>
    public IReadOnlyList<string> Columns { get; init; } = [];

    /// <summary>Where the figures of the report year stand.</summary>
    public int YearColumn => ColumnOf(IsOfYear) ?? 0;

    /// <summary>Where those of all years together stand; null where the sheet has no such column, or none for the year beside it.</summary>
    public int? CumulativeColumn => ColumnOf(IsOfYear) is null ? null : ColumnOf(head => head.Contains("累计", StringComparison.Ordinal) && !IsOfYear(head));

    private static bool IsOfYear(string head) => head.StartsWith("本年", StringComparison.Ordinal) || head.StartsWith("本期", StringComparison.Ordinal) || head.StartsWith("当年", StringComparison.Ordinal) || head is "统计数" or "数量" or "数值";

    private int? ColumnOf(Func<string, bool> isMeant)
    {
        for (var column = 0; column < Columns.Count; column++)
        {
            if (isMeant(Columns[column]))
                return column;
        }

        return null;
    }
}
