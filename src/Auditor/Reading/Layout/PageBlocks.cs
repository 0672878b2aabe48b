namespace Auditor.Reading.Layout;

/// <summary>版面内容: the tables of a page, and its lines outside them, each from top to bottom.</summary>
internal sealed record PageBlocks(LayoutPage Page, IReadOnlyList<TextLine> Lines, IReadOnlyList<LayoutTable> Tables)
{
    public static PageBlocks Of(LayoutPage drawn)
    {
        ReadingDeadline.Check();
        var page = drawn.Glyphs.All(glyph => glyph.IsPlaced) ? drawn : drawn with { Glyphs = [.. drawn.Glyphs.Where(glyph => glyph.IsPlaced)] };
        var tables = RuledTables.Take(page, out var outside);
        var upright = UprightRuns.Take(outside, out var rest).Select(run => LayoutTable.OfText(run[0], GlyphText.InDrawingOrder(run)));
        return new PageBlocks(page, TextLines.Of(rest), [.. tables.Concat(upright)]);
    }

    /// <summary>Tables without rulings, which show only once running heads and page numbers are gone.</summary>
    public PageBlocks WithAlignedTables()
    {
        var aligned = AlignedTables.Take(Lines, out var rest);
        return this with { Lines = rest, Tables = [.. Tables.Concat(aligned).OrderBy(table => table.Top)] };
    }
}
