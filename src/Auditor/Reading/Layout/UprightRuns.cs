namespace Auditor.Reading.Layout;

/// <summary>竖排文字: labels set upright, one character below the other, which must not be read across into the lines beside them.</summary>
internal static class UprightRuns
{
    /// <summary>Shorter ones may be a column of single characters; the group labels of the forms have five and more.</summary>
    private const int FewestGlyphs = 4;

    /// <summary>Share of the size by which characters of one column may be out of line.</summary>
    private const double SideShift = 0.3;

    /// <summary>Shares of the size: steps downwards from one character to the next.</summary>
    private const double ShortestStep = 0.7;
    private const double LongestStep = 3;

    /// <summary>Moves the upright runs out of <paramref name="glyphs"/>.</summary>
    /// <param name="glyphs">In drawing order.</param>
    /// <param name="rest">All others, in drawing order.</param>
    public static IReadOnlyList<IReadOnlyList<Glyph>> Take(IReadOnlyList<Glyph> glyphs, out IReadOnlyList<Glyph> rest)
    {
        var runs = new List<IReadOnlyList<Glyph>>();
        var others = new List<Glyph>(glyphs.Count);
        var run = new List<Glyph>();
        foreach (var glyph in glyphs)
        {
            if (run.Count > 0 && !Follows(run[^1], glyph))
                Close(run, runs, others);
            run.Add(glyph);
        }

        Close(run, runs, others);
        rest = others;
        return runs;
    }

    /// <summary>Whether text is drawn downwards rather than across.</summary>
    public static bool AreUpright(IReadOnlyList<Glyph> glyphs)
    {
        var visible = glyphs.Where(glyph => !glyph.IsBlank).ToList();
        var downwards = visible.Zip(visible.Skip(1)).Count(pair => Follows(pair.First, pair.Second));
        return visible.Count >= FewestGlyphs && downwards * 2 > visible.Count;
    }

    private static bool Follows(Glyph before, Glyph after)
    {
        var size = Math.Max(before.Size, after.Size);
        var step = after.Baseline - before.Baseline;
        return !after.IsBlank && !before.IsBlank && Math.Abs(after.CentreX - before.CentreX) < SideShift * size && step > ShortestStep * size && step < LongestStep * size;
    }

    private static void Close(List<Glyph> run, List<IReadOnlyList<Glyph>> runs, List<Glyph> others)
    {
        if (run.Count >= FewestGlyphs)
            runs.Add([.. run]);
        else
            others.AddRange(run);
        run.Clear();
    }
}
