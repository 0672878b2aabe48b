namespace Auditor.Reading.Layout;

/// <summary>有框线的表格: grids of rulings, with the glyphs that stand in their cells. Of nested grids the inner one has its glyphs first.</summary>
internal static class RuledTables
{
    /// <summary>Fewer cells with text are a frame around something.</summary>
    private const int FewestWrittenCells = 2;

    /// <param name="outside">Glyphs in no table, in drawing order.</param>
    public static IReadOnlyList<LayoutTable> Take(LayoutPage page, out IReadOnlyList<Glyph> outside)
    {
        var grids = GridFinder.Find(page.Rulings);
        outside = page.Glyphs;
        if (grids.Count == 0)
            return [];

        var tables = new List<LayoutTable>();
        foreach (var grid in grids.OrderBy(grid => grid.Area))
        {
            var inside = Distribute(grid, outside, out var others);
            if (inside.Count(glyphs => glyphs.Exists(glyph => !glyph.IsBlank)) < FewestWrittenCells)
                continue;
            tables.Add(TableOf(grid, inside));
            outside = others;
        }

        return [.. tables.OrderBy(table => table.Top)];
    }

    private static List<Glyph>[] Distribute(Grid grid, IReadOnlyList<Glyph> glyphs, out IReadOnlyList<Glyph> others)
    {
        var inside = grid.Cells.Select(_ => new List<Glyph>()).ToArray();
        var outside = new List<Glyph>();
        foreach (var glyph in glyphs)
        {
            if (grid.CellAt(glyph.CentreX, glyph.CentreY) is { } cell)
                inside[cell].Add(glyph);
            else
                outside.Add(glyph);
        }

        others = outside;
        return inside;
    }

    private static LayoutTable TableOf(Grid grid, List<Glyph>[] inside)
    {
        var rows = grid.Cells
            .Select((cell, index) => (Place: cell, Cell: new LayoutCell(CellText.Of(inside[index], grid.WidthOf(cell)), grid.RightOf(cell))))
            .Where(placed => !placed.Cell.IsBlank || !grid.IsOutside(placed.Place))
            .GroupBy(placed => placed.Place.Row, placed => placed.Cell)
            .Select(row => (IReadOnlyList<LayoutCell>)[.. row])
            .Where(row => row.Any(cell => !cell.IsBlank));
        return new LayoutTable(grid.Left, grid.Top, [.. rows]);
    }
}
