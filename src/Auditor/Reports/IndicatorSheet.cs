namespace Auditor.Reports;

/// <summary>政府信息公开情况统计表 (国办发〔2014〕32号) or the 附表 of the years before: indicators one under the other.</summary>
/// <param name="Body">From its first to its last indicator.</param>
public sealed record IndicatorSheet(TextSlice Body, IReadOnlyList<Indicator> Indicators);
