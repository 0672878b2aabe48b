using Auditor.Reports;

namespace Auditor.Segmenting.Tables;

/// <summary>Reads table four: fifteen cells below the heads 结果维持 … 总计, or on a line of their own. Any other number of cells is not judged.</summary>
internal static class RemediesTableReader
{
    private const int CellCount = RemediesTable.BlockCount * RemediesTable.CellsPerBlock;

    public static RemediesTable? Read(IReadOnlyList<TableCell> cells)
    {
        var fifteen = BelowHeads(cells) ?? LoneLine(cells);
        return fifteen is null ? null : new RemediesTable(fifteen.Chunk(RemediesTable.CellsPerBlock).ToList());
    }

    private static IReadOnlyList<Cell>? BelowHeads(IReadOnlyList<TableCell> cells)
    {
        if (AfterHeads(cells) is not { } start)
            return null;

        var figures = new List<TableCell>();
        for (var at = start; at < cells.Count && (cells[at].IsFigure || cells[at].IsBlank); at++)
            figures.Add(cells[at]);
        return Fifteen(figures);
    }

    /// <summary>Heads torn over several lines: no other statutory table has a line of fifteen figures.</summary>
    private static IReadOnlyList<Cell>? LoneLine(IReadOnlyList<TableCell> cells) =>
        cells.GroupBy(cell => cell.Line)
            .Where(line => line.Count() == CellCount && line.All(cell => cell.IsFigure))
            .Select(line => line.Select(cell => cell.ToCell()).ToList())
            .FirstOrDefault();

    private static int? AfterHeads(IReadOnlyList<TableCell> cells)
    {
        var first = 0;
        while (first < cells.Count && !IsOutcome(cells[first].Compact))
            first++;
        if (first == cells.Count)
            return null;

        var lastHead = first;
        for (var at = first; at < cells.Count && !cells[at].IsFigure; at++)
        {
            if (!cells[at].IsBlank)
                lastHead = at;
        }

        return lastHead + 1;
    }

    private static bool IsOutcome(string compact) => compact is "结果维持" or "维持结果" or "维持";

    private static IReadOnlyList<Cell>? Fifteen(List<TableCell> figures)
    {
        var written = figures.Where(cell => cell.IsFigure).ToList();
        if (written.Count == CellCount)
            return written.Select(cell => cell.ToCell()).ToList();

        var fullLine = figures.GroupBy(cell => cell.Line).FirstOrDefault(line => line.Any(cell => cell.IsFigure));
        return fullLine?.Count() is CellCount && written.Count == fullLine.Count(cell => cell.IsFigure)
            ? fullLine.Select(cell => cell.ToCell()).ToList()
            : null;
    }
}
