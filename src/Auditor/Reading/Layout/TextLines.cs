namespace Auditor.Reading.Layout;

/// <summary>分行: glyphs in any order → lines from top to bottom.</summary>
internal static class TextLines
{
    /// <summary>Share of the size: a raised or smaller character stays in its line; lines are at least one size apart.</summary>
    private const double BaselineShift = 0.4;

    /// <summary>Headings are larger by a quarter and more; figures set in another font by less.</summary>
    private const double OtherSizeRatio = 1.2;

    /// <summary>Share of the size.</summary>
    private const double OtherTextGap = 2;

    public static IReadOnlyList<TextLine> Of(IEnumerable<Glyph> glyphs)
    {
        var lines = new List<TextLine>();
        var line = new List<Glyph>();
        foreach (var glyph in glyphs.OrderBy(glyph => glyph.Baseline).ThenBy(glyph => glyph.Left))
        {
            if (line.Count > 0 && glyph.Baseline - line[0].Baseline > BaselineShift * Math.Max(glyph.Size, line[0].Size))
                Close(line, lines);
            line.Add(glyph);
        }

        Close(line, lines);
        return lines;
    }

    private static void Close(List<Glyph> line, List<TextLine> lines)
    {
        var visible = line.Exists(glyph => !glyph.IsBlank);
        lines.AddRange(visible ? Pieces([.. line.OrderBy(glyph => glyph.Left)]).Select(piece => new TextLine(piece)) : []);
        line.Clear();
    }

    /// <summary>Text of another size far to the side (a menu beside a title) is a line of its own.</summary>
    private static IEnumerable<List<Glyph>> Pieces(List<Glyph> line)
    {
        var start = 0;
        Glyph? last = null;
        for (var at = 0; at < line.Count; at++)
        {
            if (line[at].IsBlank)
                continue;
            if (last is { } before && IsOtherText(before, line[at]))
            {
                yield return line.GetRange(start, at - start);
                start = at;
            }

            last = line[at];
        }

        yield return line.GetRange(start, line.Count - start);
    }

    private static bool IsOtherText(Glyph before, Glyph glyph)
    {
        var (smaller, larger) = (Math.Min(before.Size, glyph.Size), Math.Max(before.Size, glyph.Size));
        return larger > OtherSizeRatio * smaller && glyph.Left - before.Right > OtherTextGap * larger;
    }
}
