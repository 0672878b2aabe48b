using Auditor.Reports;

namespace Auditor.Comparing;

/// <summary>A figure of a statutory table, or of the statistics sheet before 2019.</summary>
/// <param name="Row"><c>requests/NewRequests</c>, <c>disclosure/Rules</c>, <c>remedies/0</c>, <c>indicators/收到申请数/当面申请数</c>.</param>
/// <param name="Column">From 0, left to right; of the sheet 0 for the year and 1 for 历年累计.</param>
public readonly record struct ArchivedCell(string Row, int Column, decimal Value)
{
    public static string NameOf(RequestRow row) => $"requests/{row}";

    public static string NameOf(DisclosureRow row) => $"disclosure/{row}";

    /// <param name="block">0 to 2, in the order of <see cref="RemediesTable.BlockNames"/>.</param>
    public static string RemediesBlock(int block) => FormattableString.Invariant($"remedies/{block}");

    /// <summary>Every figure that could be read; what is blank is left out.</summary>
    public static IEnumerable<ArchivedCell> Of(StatTables tables) => [.. Of(tables.Disclosure), .. Of(tables.Requests), .. Of(tables.Remedies), .. CumulativeRow.Of(tables.Indicators).SelectMany(row => row.Cells)];

    private static IEnumerable<ArchivedCell> Of(RequestsTable? table) => table is null ? [] :
        from row in table.Rows
        from column in Enumerable.Range(0, RequestsTable.ColumnCount)
        where table[row, column].Value is not null
        select new ArchivedCell(NameOf(row), column, table[row, column].Value!.Value);

    private static IEnumerable<ArchivedCell> Of(DisclosureTable? table) => table is null ? [] :
        from row in table.Rows
        from cell in table[row].Index()
        where cell.Item.Value is not null
        select new ArchivedCell(NameOf(row), cell.Index, cell.Item.Value!.Value);

    private static IEnumerable<ArchivedCell> Of(RemediesTable? table) => table is null ? [] :
        from block in Enumerable.Range(0, RemediesTable.BlockCount)
        from cell in table[block].Index()
        where cell.Item.Value is not null
        select new ArchivedCell(RemediesBlock(block), cell.Index, cell.Item.Value!.Value);
}
