using Auditor.Reports;

namespace Auditor.Segmenting.Tables;

/// <summary>
/// Reads table three from cells in reading order, whatever the layout: a row begins at its label and owns the figures up
/// to the next wording. Seven figures fill a row; where cells are blank, the place of the figures in complete rows of the
/// same depth tells the columns; where even that fails the row stays empty, it is never guessed.
/// </summary>
internal static class RequestsTableReader
{
    /// <summary>Wrapped labels put at most this many pieces of wording between label and figures.</summary>
    private const int LongestWrappedLabel = 2;

    public static RequestsTable? Read(IReadOnlyList<TableCell> cells)
    {
        var found = new Dictionary<RequestRow, IReadOnlyList<TableCell>>();
        for (var at = 0; at < cells.Count; at++)
        {
            if (RowAt(cells[at], found) is { } row)
                found.Add(row, FiguresAfter(cells, at + 1));
        }

        if (found.ContainsKey(RequestRow.OtherNoCorrection))
            found.Remove(RequestRow.OtherHandling);
        if (!found.ContainsKey(RequestRow.NewRequests) || !found.ContainsKey(RequestRow.Total) || found.Values.All(row => row.Count == 0))
            return null;

        return new RequestsTable(found.ToDictionary(row => row.Key, row => Place(row.Key, row.Value, found)));
    }

    private static RequestRow? RowAt(TableCell cell, Dictionary<RequestRow, IReadOnlyList<TableCell>> found)
    {
        if (cell.Slice.IsEmpty || RequestLabels.Match(cell.Compact) is not { } row || found.ContainsKey(row))
            return null;

        return row switch
        {
            RequestRow.NewRequests => row,
            RequestRow.OtherRest => found.ContainsKey(RequestRow.OtherUnpaid) || found.ContainsKey(RequestRow.OtherNoCorrection) ? row : null,
            RequestRow.Total or RequestRow.OtherHandling => found.ContainsKey(RequestRow.Granted) ? row : null,
            _ => found.ContainsKey(RequestRow.NewRequests) ? row : null,
        };
    }

    private static List<TableCell> FiguresAfter(IReadOnlyList<TableCell> cells, int start)
    {
        var figures = new List<TableCell>();
        var wording = 0;
        for (var at = start; at < cells.Count; at++)
        {
            var cell = cells[at];
            if (cell.IsFigure || cell.IsBlank)
            {
                figures.Add(cell);
                continue;
            }

            var isWrappedLabel = figures.All(figure => figure.IsBlank) && !TableWording.IsLabel(cell.Slice.Text) && ++wording <= LongestWrappedLabel;
            if (!isWrappedLabel)
                break;
            figures.Clear();
        }

        return figures;
    }

    private static IReadOnlyList<Cell> Place(RequestRow row, IReadOnlyList<TableCell> figures, Dictionary<RequestRow, IReadOnlyList<TableCell>> found)
    {
        var written = figures.Where(figure => figure.IsFigure).ToList();
        if (written.Count >= RequestsTable.ColumnCount)
            return written.TakeLast(RequestsTable.ColumnCount).Select(figure => figure.ToCell()).ToList();

        var leading = LeadingBlanks(row, found);
        if (figures.Count < leading + RequestsTable.ColumnCount)
            leading = 0;
        if (figures.Count < RequestsTable.ColumnCount)
            return Enumerable.Repeat(Cell.Absent, RequestsTable.ColumnCount).ToList();

        return figures.Skip(leading).Take(RequestsTable.ColumnCount).Select(figure => figure.ToCell()).ToList();
    }

    /// <summary>Blank cells that a merged label leaves in front of the figures, as seen in complete rows of the same depth.</summary>
    private static int LeadingBlanks(RequestRow row, Dictionary<RequestRow, IReadOnlyList<TableCell>> found) =>
        found.Where(other => Depth(other.Key) == Depth(row) && other.Value.Count(cell => cell.IsFigure) == RequestsTable.ColumnCount)
            .GroupBy(other => other.Value.TakeWhile(cell => cell.IsBlank).Count())
            .OrderByDescending(group => group.Count())
            .Select(group => group.Key)
            .FirstOrDefault();

    private static int Depth(RequestRow row) => row switch
    {
        RequestRow.NewRequests or RequestRow.CarriedOver or RequestRow.CarriedForward => 0,
        RequestRow.Granted or RequestRow.PartiallyGranted or RequestRow.OtherHandling or RequestRow.Total => 1,
        _ => 2,
    };
}
