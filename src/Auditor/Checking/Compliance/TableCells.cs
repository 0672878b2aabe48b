using Auditor.Reports;

namespace Auditor.Checking.Compliance;

/// <summary>The cells of each statutory table, in reading order.</summary>
internal static class TableCells
{
    private static readonly string[] RequestColumns = [.. RequestsTable.ColumnNames.Select(name => $"“{name}”列")];

    private static readonly string[] RemedyCells = [.. RemediesTable.CellNames.Select(name => $"“{name}”")];

    private static readonly DisclosureRow[] Counted = [DisclosureRow.Licensing, DisclosureRow.OtherServices, DisclosureRow.Penalties, DisclosureRow.Coercion, DisclosureRow.Charges];

    public static IReadOnlyList<PlacedCell> Of(DisclosureTable? table) =>
        table is null ? [] : table.Rows.Where(table.Lines.ContainsKey).SelectMany(row => table[row].Select((cell, column) => Place(table, row, cell, column))).ToList();

    public static IReadOnlyList<PlacedCell> Of(RequestsTable? table) =>
        table is null ? [] : table.Rows.Where(table.Lines.ContainsKey)
            .SelectMany(row => Enumerable.Range(0, RequestsTable.ColumnCount).Select(column => new PlacedCell(table[row, column], table.Lines[row].Label, row.ChineseName(), RequestColumns[column])))
            .ToList();

    /// <summary>Blank cells of table four have no label of their own; they are shown at the heading of the part.</summary>
    public static IReadOnlyList<PlacedCell> Of(RemediesTable? table, AnnualReport report)
    {
        if (table is null || report.Find(SectionKind.ReviewAndLitigation)?.Heading is not { } heading)
            return [];

        return Enumerable.Range(0, RemediesTable.BlockCount)
            .SelectMany(block => table[block].Select((cell, at) => new PlacedCell(cell, heading, RemediesTable.BlockNames[block], RemedyCells[at])))
            .ToList();
    }

    private static PlacedCell Place(DisclosureTable table, DisclosureRow row, Cell cell, int column)
    {
        var ofItems = table.HasHeadsOf2019 && Counted.Contains(row);
        return new PlacedCell(cell, table.Lines[row].Label, row.ChineseName(), table[row].Count == 1 ? "" : $"第 {column + 1} 列")
        {
            MayBeNegative = ofItems && column == 1,
            MayBeFraction = row == DisclosureRow.Procurement && column == 1 || row == DisclosureRow.Charges && !table.HasHeadsOf2019,
        };
    }
}
