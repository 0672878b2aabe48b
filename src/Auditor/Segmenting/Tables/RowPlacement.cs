using Auditor.Reports;

namespace Auditor.Segmenting.Tables;

/// <summary>
/// Says which cells of a row are its columns. Merged cells leave empty ones in front and behind, and empty ones may also be
/// what the writer left out: where what is written admits more than one reading, complete rows of the same shape decide,
/// and where there are none or they disagree the row is not read.
/// </summary>
/// <param name="columns">How many columns the table has.</param>
internal sealed class RowPlacement(int columns)
{
    private readonly List<(int Shape, int Length, int Offset)> _complete = [];

    /// <summary>Learns from a row whose cells are all written.</summary>
    /// <param name="shape">Rows of one shape have equally many cells in front of the figures.</param>
    public void Learn(int shape, TableRow row)
    {
        if (row.Cells.Count(cell => !cell.Slice.IsEmpty) == columns && Range(row.Cells) is (var offset, _))
            _complete.Add((shape, row.Cells.Count, offset));
    }

    /// <summary>The cells from the first column to the last; null when it cannot be told which they are.</summary>
    public IReadOnlyList<Cell>? Place(int shape, TableRow row)
    {
        if (row.Cells.Count < columns)
            return null;

        if (row.Cells.All(cell => cell.Slice.IsEmpty))
            return Take(row.Cells, 0);

        if (Range(row.Cells) is not (var first, var last))
            return OneTooMany(row.Cells);

        if (first == last)
            return IsSafe(shape, row, first) ? Take(row.Cells, first) : null;

        var alike = _complete.Where(other => other.Shape == shape).ToList();
        var isKnown = alike.Exists(other => other.Length == row.Cells.Count) && alike.TrueForAll(other => other.Offset == alike[0].Offset);
        return isKnown && first <= alike[0].Offset && alike[0].Offset <= last ? Take(row.Cells, alike[0].Offset) : null;
    }

    /// <summary>First and last offset that keep everything written within the columns; null when none does.</summary>
    private (int First, int Last)? Range(IReadOnlyList<TableCell> cells)
    {
        var (firstWritten, lastWritten) = (-1, -1);
        for (var at = 0; at < cells.Count; at++)
        {
            if (cells[at].Slice.IsEmpty)
                continue;

            firstWritten = firstWritten < 0 ? at : firstWritten;
            lastWritten = at;
        }

        var (first, last) = (Math.Max(0, lastWritten - columns + 1), Math.Min(firstWritten, cells.Count - columns));
        return firstWritten >= 0 && first <= last ? (first, last) : null;
    }

    /// <summary>A row of exactly the columns may have lost empty cells at its end, and have had others in front.</summary>
    private bool IsSafe(int shape, TableRow row, int offset)
    {
        if (offset > 0 || row.Cells.Count > columns || !row.Cells[0].Slice.IsEmpty)
            return true;

        return (row.KeepsTrailingBlanks || !row.Cells[^1].Slice.IsEmpty) && !_complete.Any(other => other.Shape == shape && other.Offset > 0);
    }

    /// <summary>A merged cell written twice: at the beginning, or the total at the end. Both or neither leave it open.</summary>
    private List<Cell>? OneTooMany(IReadOnlyList<TableCell> cells)
    {
        var figures = cells.Where(cell => !cell.Slice.IsEmpty).ToList();
        if (figures.Count != columns + 1 || figures.Exists(cell => !cell.IsFigure || cell.Line != figures[0].Line))
            return null;

        var values = figures.Select(figure => figure.ToCell().Value).ToList();
        var (isFirstTwice, isLastTwice) = (values[0] == values[1], values[^1] == values[^2]);
        if (values.Distinct().Count() == 1 || isFirstTwice && !isLastTwice)
            return Take(figures, 1);

        return isLastTwice && !isFirstTwice ? Take(figures, 0) : null;
    }

    private List<Cell> Take(IReadOnlyList<TableCell> cells, int offset) =>
        cells.Skip(offset).Take(columns).Select(cell => cell.ToCell()).ToList();
}
