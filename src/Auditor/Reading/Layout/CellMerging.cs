namespace Auditor.Reading.Layout;

/// <summary>合并单元格: fields without a line between them are one cell, always a rectangle.</summary>
/// <param name="cellAt">[row, column]; filled with the index of the cell.</param>
/// <param name="levelClosed">[level edge, column]: a line runs along the upper side of the field in that row.</param>
/// <param name="uprightClosed">[upright edge, row]: a line runs along the left side of the field in that column.</param>
internal sealed class CellMerging(int[,] cellAt, bool[,] levelClosed, bool[,] uprightClosed)
{
    private const int Free = -1;

    public IReadOnlyList<GridCell> Merge()
    {
        var cells = new List<GridCell>();
        MarkFree();
        for (var row = 0; row < cellAt.GetLength(0); row++)
        {
            for (var column = 0; column < cellAt.GetLength(1); column++)
            {
                if (cellAt[row, column] == Free)
                    cells.Add(Take(row, column, cells.Count));
            }
        }

        return cells;
    }

    private void MarkFree()
    {
        for (var row = 0; row < cellAt.GetLength(0); row++)
        {
            for (var column = 0; column < cellAt.GetLength(1); column++)
                cellAt[row, column] = Free;
        }
    }

    private GridCell Take(int row, int column, int index)
    {
        var lastColumn = column;
        while (lastColumn + 1 < cellAt.GetLength(1) && cellAt[row, lastColumn + 1] == Free && !uprightClosed[lastColumn + 1, row])
            lastColumn++;
        var lastRow = row;
        while (lastRow + 1 < cellAt.GetLength(0) && IsOpenBelow(lastRow + 1, column, lastColumn))
            lastRow++;
        for (var r = row; r <= lastRow; r++)
        {
            for (var c = column; c <= lastColumn; c++)
                cellAt[r, c] = index;
        }

        return new GridCell(row, column, lastRow, lastColumn);
    }

    private bool IsOpenBelow(int row, int column, int lastColumn)
    {
        for (var c = column; c <= lastColumn; c++)
        {
            if (cellAt[row, c] != Free || levelClosed[row, c] || (c > column && uprightClosed[c, row]))
                return false;
        }

        return true;
    }
}
