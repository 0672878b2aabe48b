using Auditor.Reading.Layout;
using UglyToad.PdfPig.Content;

namespace Auditor.Reading.Pdf;

/// <summary>页面转正: the quarter turn that brings most of the text of a page upright, and PDF coordinates into those of a layout.</summary>
internal readonly record struct PageTurn(TextOrientation Orientation, double PageWidth, double PageHeight)
{
    public double Width => IsSideways ? PageHeight : PageWidth;

    public double Height => IsSideways ? PageWidth : PageHeight;

    private bool IsSideways => Orientation is TextOrientation.Rotate90 or TextOrientation.Rotate270;

    public static PageTurn Of(Page page)
    {
        var common = page.Letters.GroupBy(letter => letter.TextOrientation).MaxBy(group => group.Count())?.Key ?? TextOrientation.Horizontal;
        var isTurned = common is TextOrientation.Rotate90 or TextOrientation.Rotate180 or TextOrientation.Rotate270;
        return new PageTurn(isTurned ? common : TextOrientation.Horizontal, page.Width, page.Height);
    }

    /// <summary>Slanting text is a watermark.</summary>
    public bool IsUpright(Letter letter) => letter.TextOrientation == Orientation || (letter.TextOrientation != TextOrientation.Other && !IsSideways);

    /// <summary>From the left and upper edge, y downwards, as the text is read.</summary>
    public (double X, double Y) Apply(double x, double y) => Orientation switch
    {
        TextOrientation.Rotate90 => (PageHeight - y, PageWidth - x),
        TextOrientation.Rotate180 => (PageWidth - x, y),
        TextOrientation.Rotate270 => (y, x),
        _ => (x, PageHeight - y),
    };

    public Ruling Apply(Ruling ruling)
    {
        var (x1, y1) = Apply(ruling.Left, ruling.Top);
        var (x2, y2) = Apply(ruling.Right, ruling.Bottom);
        return new Ruling(Math.Min(x1, x2), Math.Min(y1, y2), Math.Max(x1, x2), Math.Max(y1, y2));
    }
}
