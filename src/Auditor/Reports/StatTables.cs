namespace Auditor.Reports;

/// <summary>统计表: the statutory tables two, three and four; null where the text shows none that could be read.</summary>
public sealed record StatTables(DisclosureTable? Disclosure, RequestsTable? Requests, RemediesTable? Remedies)
{
    public static StatTables None { get; } = new(null, null, null);

    /// <summary>Words of every cell of every table in reading order, also of tables that could not be read.</summary>
    public IReadOnlyList<TextSlice> Wording { get; init; } = [];

    /// <summary>政府信息公开情况统计表 of the forms before 2019; null where the text shows none.</summary>
    public IndicatorSheet? Indicators { get; init; }
}
