using Auditor.Reports;

namespace Auditor.Segmenting.Tables;

/// <summary>Reads table two: each label owns the figures up to the next wording, three at most.</summary>
internal static class DisclosureTableReader
{
    private const int MostFigures = 3;
    private const int FewestRows = 2;

    public static DisclosureTable? Read(IReadOnlyList<TableCell> cells)
    {
        var rows = new Dictionary<DisclosureRow, IReadOnlyList<Cell>>();
        for (var at = 0; at < cells.Count; at++)
        {
            if (RequestLabels.Match(cells[at].Compact) == RequestRow.NewRequests)
                break;

            if (DisclosureLabels.Match(cells[at].Compact) is { } row && !rows.ContainsKey(row))
                rows.Add(row, FiguresAfter(cells, at + 1));
        }

        return rows.Values.Count(row => row.Count > 0) >= FewestRows ? new DisclosureTable(rows) : null;
    }

    private static List<Cell> FiguresAfter(IReadOnlyList<TableCell> cells, int start)
    {
        var figures = new List<TableCell>();
        for (var at = start; at < cells.Count && (cells[at].IsFigure || cells[at].IsBlank); at++)
            figures.Add(cells[at]);

        var first = figures.FindIndex(cell => cell.IsFigure);
        if (first < 0)
            return [];

        var last = figures.FindLastIndex(cell => cell.IsFigure);
        return figures.GetRange(first, Math.Min(last - first + 1, MostFigures)).Select(cell => cell.ToCell()).ToList();
    }
}
