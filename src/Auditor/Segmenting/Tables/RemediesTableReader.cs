using Auditor.Reports;

namespace Auditor.Segmenting.Tables;

/// <summary>Reads table four: fifteen cells below the heads 结果维持 … 总计, in one line or one a line, or three labelled lines of five. Any other number of cells is not judged.</summary>
internal static class RemediesTableReader
{
    private const int CellCount = RemediesTable.BlockCount * RemediesTable.CellsPerBlock;

    private static readonly string[][] BlockLabels =
    [
        ["行政复议"], ["未经复议直接起诉", "未经复议直接起诉的"], ["复议后起诉", "复议后起诉的"],
    ];

    public static RemediesTable? Read(IReadOnlyList<TableCell> cells, IReadOnlyList<TableRow> rows)
    {
        var fifteen = BelowHeads(cells) ?? LoneLine(cells) ?? LabelledLines(rows);
        return fifteen is null ? null : new RemediesTable(fifteen.Chunk(RemediesTable.CellsPerBlock).ToList());
    }

    public static bool IsOutcome(string compact) => compact is "结果维持" or "维持结果" or "维持";

    private static IReadOnlyList<Cell>? BelowHeads(IReadOnlyList<TableCell> cells)
    {
        var first = 0;
        while (first < cells.Count && (cells[first].IsProse || !IsOutcome(cells[first].Compact)))
            first++;
        while (first < cells.Count && !IsCellLine(cells, first))
            first++;
        if (first == cells.Count)
            return null;

        while (IsOneALine(cells, first) && first > 0 && cells[first - 1].IsBlank && IsOneALine(cells, first - 1) && (first == 1 || IsOneALine(cells, first - 2)))
            first--;
        var last = first;
        while (last < cells.Count && last - first <= 2 * CellCount && !cells[last].IsWording && (IsOneALine(cells, first) || cells[last].Line == cells[first].Line))
            last++;
        var row = new TableRow(cells[first], "", cells.Skip(first).Take(last - first).ToList(), KeepsTrailingBlanks: true);
        return row.HasFigures ? new RowPlacement(CellCount).Place(0, row) : null;
    }

    /// <summary>The first cell of a line without wording that holds a figure, alone in its line only if more follow.</summary>
    private static bool IsCellLine(IReadOnlyList<TableCell> cells, int at)
    {
        if (cells[at].IsWording || at > 0 && cells[at - 1].Line == cells[at].Line)
            return false;

        var hasFigure = false;
        for (var next = at; next < cells.Count && cells[next].Line == cells[at].Line; next++)
        {
            if (cells[next].IsWording)
                return false;

            hasFigure |= cells[next].IsFigure;
        }

        return hasFigure && (!IsOneALine(cells, at) || at + 1 < cells.Count && !cells[at + 1].IsWording);
    }

    private static bool IsOneALine(IReadOnlyList<TableCell> cells, int at) => at + 1 == cells.Count || cells[at + 1].Line != cells[at].Line;

    /// <summary>Heads torn over several lines: no other statutory table has a line of fifteen figures.</summary>
    private static List<Cell>? LoneLine(IReadOnlyList<TableCell> cells) =>
        cells.GroupBy(cell => cell.Line)
            .Where(line => line.Count() == CellCount && line.All(cell => cell.IsFigure))
            .Select(line => line.Select(cell => cell.ToCell()).ToList())
            .FirstOrDefault();

    /// <summary>The table turned: “行政复议 | 5 | 0 | 0 | 1 | 6”, and so for both kinds of suit.</summary>
    private static List<Cell>? LabelledLines(IReadOnlyList<TableRow> rows)
    {
        var fifteen = new List<Cell>();
        foreach (var labels in BlockLabels)
        {
            var row = rows.FirstOrDefault(row => row.Cells.Count == RemediesTable.CellsPerBlock && row.HasFigures && labels.Contains(row.Label.Compact, StringComparer.Ordinal));
            if (row is null)
                return null;

            fifteen.AddRange(row.Cells.Select(cell => cell.ToCell()));
        }

        return fifteen;
    }
}
