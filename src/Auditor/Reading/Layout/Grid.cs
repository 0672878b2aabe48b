namespace Auditor.Reading.Layout;

/// <summary>网格: the rows, columns and merged cells that the rulings of one table draw.</summary>
internal sealed class Grid
{
    /// <summary>Points: two lines nearer than that are one border (double strokes, borders of neighbours drawn apart).</summary>
    private const double SameEdge = 3.5;

    /// <summary>Share of the side of a cell that a line has to cover to close it.</summary>
    private const double ClosedShare = 0.6;

    /// <summary>Rows times columns; table three has 31 times 10.</summary>
    private const int MostFields = 20_000;

    private readonly double[] _xs;
    private readonly double[] _ys;
    private readonly int[,] _cellAt;
    private readonly bool[,] _uprightClosed;

    private Grid(double[] xs, double[] ys, IReadOnlyList<Ruling> lines)
    {
        (_xs, _ys) = (xs, ys);
        _cellAt = new int[ys.Length - 1, xs.Length - 1];
        _uprightClosed = Closed(lines, level: false);
        Cells = new CellMerging(_cellAt, Closed(lines, level: true), _uprightClosed).Merge();
    }

    /// <summary>Row by row, from left to right.</summary>
    public IReadOnlyList<GridCell> Cells { get; }

    public double Left => _xs[0];

    public double Right => _xs[^1];

    public double Top => _ys[0];

    public double Bottom => _ys[^1];

    public double Area => (Right - Left) * (Bottom - Top);

    public double WidthOf(GridCell cell) => RightOf(cell) - _xs[cell.Column];

    public double LeftOf(GridCell cell) => _xs[cell.Column];

    public double TopOf(GridCell cell) => _ys[cell.Row];

    public double BottomOf(GridCell cell) => _ys[cell.LastRow + 1];

    public double RightOf(GridCell cell) => _xs[cell.LastColumn + 1];

    /// <summary>The cell lies beside a narrower part of the table: its outer side is open, where other rows have theirs closed.</summary>
    public bool IsOutside(GridCell cell) =>
        (cell.Column == 0 && IsOpenHere(edge: 0, cell)) || (cell.LastColumn == _xs.Length - 2 && IsOpenHere(edge: _xs.Length - 1, cell));

    /// <summary>Null when the lines enclose less than two fields.</summary>
    public static Grid? Of(IReadOnlyList<Ruling> lines)
    {
        var xs = Edges(lines, level: false);
        var ys = Edges(lines, level: true);
        var fields = (xs.Length - 1L) * (ys.Length - 1L);
        return xs.Length < 2 || ys.Length < 2 || fields is < 2 or > MostFields ? null : new Grid(xs, ys, lines);
    }

    /// <summary>Index into <see cref="Cells"/>, or null outside the grid.</summary>
    public int? CellAt(double x, double y)
    {
        if (x < Left || x > Right || y < Top || y > Bottom)
            return null;
        return _cellAt[IndexOf(_ys, y), IndexOf(_xs, x)];
    }

    private static int IndexOf(double[] edges, double position)
    {
        var found = Array.BinarySearch(edges, position);
        return Math.Clamp(found < 0 ? ~found - 1 : found, 0, edges.Length - 2);
    }

    /// <summary>Positions of the lines in one direction, and where those of the other end: tables cut by a page break have open sides.</summary>
    private static double[] Edges(IReadOnlyList<Ruling> lines, bool level)
    {
        var along = lines.Where(line => line.IsLevel == level).Select(line => line.Position);
        var across = lines.Where(line => line.IsLevel != level).ToList();
        if (across.Count == 0)
            return [];

        var edges = new List<double>();
        foreach (var position in along.Append(across.Min(line => line.Start)).Append(across.Max(line => line.End)).Order())
        {
            if (edges.Count == 0 || position - edges[^1] > SameEdge)
                edges.Add(position);
        }

        return [.. edges];
    }

    /// <summary>Which inner sides are closed: [edge, field along it].</summary>
    private bool[,] Closed(IReadOnlyList<Ruling> lines, bool level)
    {
        var (positions, ends) = level ? (_ys, _xs) : (_xs, _ys);
        var covered = new double[positions.Length, ends.Length - 1];
        foreach (var line in lines.Where(line => line.IsLevel == level))
        {
            var edge = Nearest(positions, line.Position);
            for (var field = 0; field < ends.Length - 1; field++)
                covered[edge, field] += Math.Max(0, Math.Min(line.End, ends[field + 1]) - Math.Max(line.Start, ends[field]));
        }

        var closed = new bool[positions.Length, ends.Length - 1];
        for (var edge = 0; edge < positions.Length; edge++)
        {
            for (var field = 0; field < ends.Length - 1; field++)
                closed[edge, field] = covered[edge, field] >= ClosedShare * (ends[field + 1] - ends[field]);
        }

        return closed;
    }

    private bool IsOpenHere(int edge, GridCell cell)
    {
        var closed = Enumerable.Range(0, _ys.Length - 1).Where(row => _uprightClosed[edge, row]).ToList();
        return closed.Count > 0 && !closed.Exists(row => row >= cell.Row && row <= cell.LastRow);
    }

    private static int Nearest(double[] positions, double position)
    {
        var at = IndexOf(positions, position);
        return position - positions[at] <= positions[at + 1] - position ? at : at + 1;
    }
}
