using Auditor.Reading.Layout;

namespace Auditor.Reading.Ofd;

/// <summary>OFD 页: what is drawn on one page → <see cref="LayoutPage"/>. Pages drawn sideways are turned upright.</summary>
internal static class OfdPage
{
    /// <param name="parts">The page and its templates, in the order of drawing.</param>
    /// <param name="size">Width and height in points.</param>
    public static LayoutPage LayoutOf(IReadOnlyList<OfdContent> parts, (double Width, double Height) size)
    {
        var runs = parts.SelectMany(part => part.Runs).ToList();
        var turn = runs.GroupBy(run => run.Turn).MaxBy(group => group.Sum(run => run.Glyphs.Count))?.Key ?? OfdTurn.Upright;
        var isSideways = turn is OfdTurn.Downwards or OfdTurn.Upwards;
        var glyphs = runs.Where(run => run.Turn == turn || !isSideways).SelectMany(run => run.Glyphs).Select(glyph => Turned(glyph, turn, size)).ToList();
        var rulings = parts.SelectMany(part => part.Rulings).Select(ruling => Turned(ruling, turn, size)).ToList();
        return isSideways ? new LayoutPage(size.Height, size.Width, glyphs, rulings) : new LayoutPage(size.Width, size.Height, glyphs, rulings);
    }

    private static Glyph Turned(Glyph glyph, OfdTurn turn, (double Width, double Height) size)
    {
        var (left, baseline) = Turned(glyph.Left, glyph.Baseline, turn, size);
        return glyph with { Left = left, Baseline = baseline };
    }

    private static Ruling Turned(Ruling ruling, OfdTurn turn, (double Width, double Height) size)
    {
        var (x1, y1) = Turned(ruling.Left, ruling.Top, turn, size);
        var (x2, y2) = Turned(ruling.Right, ruling.Bottom, turn, size);
        return new Ruling(Math.Min(x1, x2), Math.Min(y1, y2), Math.Max(x1, x2), Math.Max(y1, y2));
    }

    private static (double X, double Y) Turned(double x, double y, OfdTurn turn, (double Width, double Height) size) => turn switch
    {
        OfdTurn.Downwards => (y, size.Width - x),
        OfdTurn.UpsideDown => (size.Width - x, size.Height - y),
        OfdTurn.Upwards => (size.Height - y, x),
        _ => (x, y),
    };
}
