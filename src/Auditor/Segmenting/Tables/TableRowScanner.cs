namespace Auditor.Segmenting.Tables;

/// <summary>
/// Gives every piece of wording the cells that belong to it, whatever the layout: those behind it in its line; else the
/// next line, where that is a row of cells without a label; else the cells that follow one a line.
/// </summary>
internal static class TableRowScanner
{
    /// <summary>A whole row of cells; no statutory row but the fifteen of table four has more.</summary>
    public const int WholeRow = 7;

    /// <summary>Rows longer than this are none of ours; the bound keeps a line of a million cells cheap.</summary>
    private const int MostCells = 24;

    /// <summary>Something unreadable in a cell: “O”, “3?”, “待定”.</summary>
    private const int LongestUnreadable = 4;

    /// <summary>A label runs over three lines at most before its cells come.</summary>
    private const int MostContinuations = 2;

    public static IReadOnlyList<TableRow> Scan(IReadOnlyList<TableCell> cells)
    {
        var keepsTabs = cells.Any(cell => cell.Slice.IsEmpty && cell.Slice.End > 0 && EndsWithTab(cell));
        var rows = new List<TableRow>();
        for (var at = 0; at < cells.Count; at++)
        {
            if (cells[at].IsWording)
                rows.Add(new TableRow(cells[at], Before(cells, at), CellsOf(cells, at), keepsTabs || !IsTabbed(cells[at])));
        }

        return rows;
    }

    private static List<TableCell> CellsOf(IReadOnlyList<TableCell> cells, int label)
    {
        if (cells[label].IsProse)
            return Below(cells, label, label + 1);

        var own = InLine(cells, label);
        var next = label + 1 + own.Count;
        if (own.Any(cell => cell.IsFigure) || own.Count >= WholeRow || next < cells.Count && cells[next].Line == cells[label].Line)
            return own;

        return [.. own, .. Below(cells, label, next)];
    }

    /// <summary>Cells behind the label in its own line. Once figures have come, a cell that holds something else does not end the row.</summary>
    private static List<TableCell> InLine(IReadOnlyList<TableCell> cells, int label)
    {
        var row = new List<TableCell>();
        var hasFigure = false;
        for (var at = label + 1; at < cells.Count && cells[at].Line == cells[label].Line && row.Count < MostCells; at++)
        {
            if (cells[at].IsWording && !(hasFigure && IsUnreadable(cells[at])))
                break;

            hasFigure |= cells[at].IsFigure;
            row.Add(cells[at]);
        }

        return row;
    }

    private static List<TableCell> Below(IReadOnlyList<TableCell> cells, int label, int next)
    {
        var wording = cells[label].Compact;
        for (var pieces = 0; pieces < MostContinuations && IsContinuation(cells, next, wording); pieces++)
            wording += cells[next++].Compact;
        if (next >= cells.Count || cells[next].IsWording)
            return [];

        return IsAlone(cells, next) ? OneALine(cells, next) : LineOf(cells, next);
    }

    private static List<TableCell> LineOf(IReadOnlyList<TableCell> cells, int first)
    {
        var row = new List<TableCell>();
        for (var at = first; at < cells.Count && cells[at].Line == cells[first].Line; at++)
        {
            if (cells[at].IsWording || row.Count == MostCells)
                return [];

            row.Add(cells[at]);
        }

        return row;
    }

    /// <summary>Single cells, line after line; lines of several blank cells are what merged cells leave behind.</summary>
    private static List<TableCell> OneALine(IReadOnlyList<TableCell> cells, int first)
    {
        var row = new List<TableCell>();
        for (var at = first; at < cells.Count && !cells[at].IsWording && row.Count < MostCells; at++)
        {
            if (cells[at].IsFigure && !IsAlone(cells, at))
                break;

            row.Add(cells[at]);
        }

        return row;
    }

    private static string Before(IReadOnlyList<TableCell> cells, int at)
    {
        var before = "";
        for (var above = at - 1; above >= 0 && above >= at - MostContinuations && cells[above].IsWording && cells[above].Line == cells[above + 1].Line - 1; above--)
            before = cells[above].Compact + before;
        return before;
    }

    private static bool IsContinuation(IReadOnlyList<TableCell> cells, int at, string wording) =>
        at < cells.Count && cells[at].IsWording && IsAlone(cells, at) && RequestLabels.Continues(wording, cells[at].Compact);

    private static bool IsAlone(IReadOnlyList<TableCell> cells, int at) =>
        (at == 0 || cells[at - 1].Line != cells[at].Line) && (at + 1 == cells.Count || cells[at + 1].Line != cells[at].Line);

    private static bool IsUnreadable(TableCell cell) =>
        cell.Slice.Length <= LongestUnreadable && !TableWording.IsLabel(cell.Slice.Text) && !Sections.Ordinal.TryRead(cell.Slice.Chars, out _, out _);

    private static bool IsTabbed(TableCell cell)
    {
        var text = cell.Slice.Owner.Text;
        var behind = cell.Slice.End;
        while (behind < text.Length && text[behind] == ' ')
            behind++;
        return behind < text.Length && text[behind] == '\t';
    }

    private static bool EndsWithTab(TableCell cell)
    {
        var text = cell.Slice.Owner.Text;
        return text[cell.Slice.End - 1] == '\t' && (cell.Slice.End == text.Length || text[cell.Slice.End] == '\n');
    }
}
