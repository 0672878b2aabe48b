namespace Auditor.Tests.Reading.RoundTrip;

/// <summary>A form: in each row the cells that begin there.</summary>
/// <param name="Widths">Of the columns, as shares.</param>
internal sealed record FormTable(IReadOnlyList<int> Widths, IReadOnlyList<IReadOnlyList<FormCell>> Rows)
{
    /// <summary>Where each cell begins.</summary>
    public IReadOnlyList<(int Row, int Column, FormCell Cell)> Placed()
    {
        var isTaken = new bool[Rows.Count, Widths.Count];
        var placed = new List<(int, int, FormCell)>();
        foreach (var (row, cells) in Rows.Index())
        {
            var column = 0;
            foreach (var cell in cells)
            {
                while (isTaken[row, column])
                    column++;
                placed.Add((row, column, cell));
                for (var r = row; r < row + cell.Rows; r++)
                {
                    for (var c = column; c < column + cell.Columns; c++)
                        isTaken[r, c] = true;
                }
            }
        }

        return placed;
    }
}
