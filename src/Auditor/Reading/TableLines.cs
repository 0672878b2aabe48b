namespace Auditor.Reading;

/// <summary>表格行: the one way in which a table becomes lines of text, whatever file format it comes from.</summary>
internal static class TableLines
{
    public const string Bar = " | ";

    /// <summary>UTF-16 units; no cell of the official forms has more than 50, while a paragraph laid out in a table has hundreds.</summary>
    private const int LongestCell = 120;

    /// <summary>One line a row. Rows that only lay out text (one column, nested tables, whole paragraphs) become their own lines.</summary>
    public static IEnumerable<string> Of(IReadOnlyList<IReadOnlyList<TableCell>> rows)
    {
        var laysOut = !HasColumns(rows);
        return rows.SelectMany(row => laysOut || row.Any(IsBlock) ? row.SelectMany(cell => cell.Lines) : [RowLine(row)]).Where(line => line.Length > 0);
    }

    /// <summary>Whether the table is one to read by columns, or holds one that is.</summary>
    public static bool IsTabular(IReadOnlyList<IReadOnlyList<TableCell>> rows) =>
        HasColumns(rows) || rows.Any(row => row.Any(cell => cell.HoldsTable));

    private static bool HasColumns(IReadOnlyList<IReadOnlyList<TableCell>> rows) => rows.Any(row => row.Count > 1);

    private static bool IsBlock(TableCell cell) => cell.HoldsTable || cell.Lines.Sum(line => line.Length) > LongestCell;

    /// <summary>A tab within a cell would make two of it.</summary>
    private static string RowLine(IReadOnlyList<TableCell> row) => string.Join(Bar, row.Select(cell => CjkText.Join(cell.Lines).Replace('\t', ' ')));
}
