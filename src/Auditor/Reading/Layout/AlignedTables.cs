namespace Auditor.Reading.Layout;

/// <summary>无框线的表格: lines whose pieces stand in columns, with figures among them. Where a figure is missing in its column the cell is blank.</summary>
internal static class AlignedTables
{
    /// <summary>Figures of a row from which its columns are known; with fewer a missing one is not noticed.</summary>
    private const int FewestColumns = 5;

    /// <summary>Share of the size: a label broken over lines stands that near the figures of its row.</summary>
    private const double LabelDistance = 1.2;

    /// <param name="rest">Lines in no table.</param>
    public static IReadOnlyList<LayoutTable> Take(IReadOnlyList<TextLine> lines, out IReadOnlyList<TextLine> rest)
    {
        var tables = new List<LayoutTable>();
        var others = new List<TextLine>();
        var rows = lines.Select(line => AlignedRow.Of(line)).ToList();
        for (var at = 0; at < rows.Count;)
        {
            var end = EndOfTable(rows, at, out var next);
            if (end > at)
                tables.Add(TableOf(rows.GetRange(at, end - at)));
            others.AddRange(rows.GetRange(end, next - end).Select(row => row.Line));
            at = next;
        }

        rest = others;
        return tables;
    }

    /// <summary>Index behind the last row with figures; <paramref name="start"/> when no table begins there.</summary>
    /// <param name="next">Index of the first row that was not looked at.</param>
    private static int EndOfTable(List<AlignedRow> rows, int start, out int next)
    {
        var end = start;
        for (next = start; next < rows.Count && (rows[next].IsTabular || (next > start && rows[next].IsLabelBeside(rows[next - 1]))); next++)
        {
            if (rows[next].HasFigures)
                end = next + 1;
        }

        next = Math.Max(next, start + 1);
        return end;
    }

    private static LayoutTable TableOf(List<AlignedRow> rows)
    {
        var columns = ColumnsOf(rows);
        var owners = rows.Select((row, index) => row.Pieces.Count == 1 ? OwnerOf(index, rows) ?? index : index).ToList();
        var labels = Enumerable.Range(0, rows.Count).Where(index => owners[index] != index).ToLookup(index => owners[index], index => rows[index].Line);
        var cells = rows.Index().Where(row => owners[row.Index] == row.Index).Select(row => row.Item.Cells(labels[row.Index], columns));
        var left = rows.Min(row => row.Line.Left);
        return new LayoutTable(left, rows[0].Line.Baseline, [.. cells]);
    }

    /// <summary>Index of the row that a lone piece of a label belongs to; null when neither neighbour is near enough.</summary>
    private static int? OwnerOf(int index, List<AlignedRow> rows)
    {
        var label = rows[index].Line;
        return new[] { index - 1, index + 1 }
            .Where(beside => beside >= 0 && beside < rows.Count && rows[beside].HasFigures && rows[beside].FirstFigureLeft > label.Right)
            .Where(beside => Distance(beside) < LabelDistance * label.Size)
            .Select(beside => (int?)beside)
            .MinBy(beside => Distance(beside!.Value));

        double Distance(int beside) => Math.Abs(rows[beside].Line.Baseline - label.Baseline);
    }

    /// <summary>Left and right ends of the columns of figures, from the fullest rows; none when they are few or overlap.</summary>
    private static IReadOnlyList<(double Left, double Right)> ColumnsOf(List<AlignedRow> rows)
    {
        var most = rows.Max(row => row.Figures.Count);
        if (most < FewestColumns)
            return [];

        var full = rows.Where(row => row.Figures.Count == most).ToList();
        var columns = Enumerable.Range(0, most)
            .Select(column => (full.Min(row => row.Figures[column].Left), full.Max(row => row.Figures[column].Right)))
            .ToList();
        return columns.Zip(columns.Skip(1)).All(pair => pair.First.Item2 < pair.Second.Item1) ? columns : [];
    }
}
