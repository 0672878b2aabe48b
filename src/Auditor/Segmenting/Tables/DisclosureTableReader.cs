using Auditor.Reports;

namespace Auditor.Segmenting.Tables;

/// <summary>Reads table two. The form tells how many figures each row has; a row that shows another number of them stays empty.</summary>
internal static class DisclosureTableReader
{
    private const int FewestRows = 2;

    private static readonly string[] HeadsOfF19 = ["上一年项目数量", "上一年项目", "本年增/减", "采购项目数量", "采购总金额", "本年新制作数量", "本年新公开数量", "其他对外管理服务事项"];

    public static DisclosureTable? Read(IReadOnlyList<TableRow> rows)
    {
        var table = rows.Skip(Start(rows)).TakeWhile(row => !IsBehind(row)).ToList();
        var isF19 = table.Exists(row => HeadsOfF19.Contains(row.Label.Compact, StringComparer.Ordinal));
        var read = new Dictionary<DisclosureRow, IReadOnlyList<Cell>>();
        var lines = new Dictionary<DisclosureRow, TableLine>();
        foreach (var row in table)
        {
            if (DisclosureLabels.Match(row) is { } kind && read.TryAdd(kind, Place(row, ColumnsOf(kind, isF19))))
                lines.Add(kind, row.ToLine());
        }

        return read.Values.Count(cells => cells.Any(cell => cell.IsFound)) >= FewestRows
            ? new DisclosureTable(read) { Lines = lines, HasHeadsOf2019 = isF19 }
            : null;
    }

    /// <summary>The head of its first block; other tables may also list permits and penalties.</summary>
    private static int Start(IReadOnlyList<TableRow> rows)
    {
        for (var at = 0; at < rows.Count; at++)
        {
            if (!rows[at].Label.IsProse && (rows[at].Label.Compact.StartsWith("第二十条第", StringComparison.Ordinal) || DisclosureLabels.Match(rows[at]) == DisclosureRow.Rules))
                return at;
        }

        return rows.Count;
    }

    private static bool IsBehind(TableRow row) =>
        RequestLabels.Match(row) == RequestRow.NewRequests || RemediesTableReader.IsOutcome(row.Label.Compact);

    private static int ColumnsOf(DisclosureRow row, bool isF19) => row switch
    {
        DisclosureRow.Rules or DisclosureRow.NormativeDocuments => 3,
        DisclosureRow.Licensing or DisclosureRow.OtherServices or DisclosureRow.Penalties or DisclosureRow.Coercion => isF19 ? 3 : 1,
        DisclosureRow.Charges => isF19 ? 2 : 1,
        DisclosureRow.Procurement => 2,
        _ => throw new ArgumentOutOfRangeException(nameof(row)),
    };

    private static IReadOnlyList<Cell> Place(TableRow row, int columns)
    {
        var placed = columns == 1 ? Single(row) : new RowPlacement(columns).Place(0, row);
        return placed ?? Enumerable.Repeat(Cell.Absent, columns).ToList();
    }

    /// <summary>One figure, which a merged cell may have repeated.</summary>
    private static Cell[]? Single(TableRow row)
    {
        var written = row.Cells.Where(cell => !cell.IsBlank).Select(cell => cell.ToCell()).ToList();
        return written.Count == 0 ? [row.Cells[0].ToCell()]
            : written.TrueForAll(cell => cell.Value is not null && cell.Value == written[0].Value) ? [written[0]]
            : null;
    }
}
