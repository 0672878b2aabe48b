using Auditor.Reading.Layout;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Colors;

namespace Auditor.Reading.Pdf;

/// <summary>PDF 框线: level and upright lines among the paths of a page, be they strokes, frames, or rectangles too thin to be anything else.</summary>
internal static class PdfRulings
{
    /// <summary>Of all pages; a report has 500.</summary>
    public const int MostInFile = 300_000;

    /// <summary>Points; borders are drawn up to 1.5 wide, shading of a row is at least 5 high.</summary>
    private const double Thinnest = 2.5;

    /// <summary>Commands of a path that draws one line or rectangle.</summary>
    private const int MostCommands = 6;

    /// <summary>Of each colour; paler lines are there to hide something.</summary>
    private const double White = 0.97;

    /// <summary>In PDF coordinates, y upwards.</summary>
    public static IEnumerable<Ruling> Of(Page page) =>
        page.Paths.Where(path => !path.IsClipping && (path.IsStroked || path.IsFilled) && !IsWhite(path)).SelectMany(path => path.SelectMany(part => OfPart(path, part)));

    private static bool IsWhite(PdfPath path)
    {
        var color = path.IsStroked ? path.StrokeColor : path.FillColor;
        if (color is null or PatternColor)
            return false;
        var (red, green, blue) = color.ToRGBValues();
        return Math.Min(red, Math.Min(green, blue)) > White;
    }

    private static IEnumerable<Ruling> OfPart(PdfPath path, PdfSubpath part)
    {
        if (part.Commands.Count <= MostCommands && part.GetBoundingRectangle() is { } box && (box.Width <= Thinnest || box.Height <= Thinnest))
            return [new Ruling(box.Left, box.Bottom, box.Right, box.Top)];
        return path.IsStroked ? part.Commands.OfType<PdfSubpath.Line>().Where(IsStraight).Select(Ruled) : [];
    }

    private static bool IsStraight(PdfSubpath.Line line) =>
        Math.Abs(line.From.X - line.To.X) <= Thinnest || Math.Abs(line.From.Y - line.To.Y) <= Thinnest;

    private static Ruling Ruled(PdfSubpath.Line line) => new(
        Math.Min(line.From.X, line.To.X), Math.Min(line.From.Y, line.To.Y), Math.Max(line.From.X, line.To.X), Math.Max(line.From.Y, line.To.Y));
}
