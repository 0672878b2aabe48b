using System.Text;

namespace Auditor.Reading.Layout;

/// <summary>字形成文: glyphs of one line → its text. Blanks come from blank glyphs, and from gaps where the script writes blanks.</summary>
internal static class GlyphText
{
    /// <summary>Share of the size. Word spaces are 0.25 wide and may be squeezed; kerning stays below 0.1.</summary>
    private const double WordGap = 0.2;

    /// <summary>Share of the width of a digit: digits of one number stand closer than that, whatever runs they come from.</summary>
    private const double DigitGap = 0.4;

    /// <summary>Share of the size; justified Chinese text is stretched by less.</summary>
    private const double WideGap = 2;

    /// <summary>Share of the width: the same character drawn again that near is imitated bold face.</summary>
    private const double OverprintShift = 0.3;

    /// <param name="glyphs">From left to right.</param>
    public static string Of(IReadOnlyList<Glyph> glyphs)
    {
        var text = new StringBuilder();
        Glyph? last = null;
        var blank = false;
        foreach (var glyph in glyphs)
        {
            if (glyph.IsBlank)
            {
                blank = text.Length > 0;
                continue;
            }

            if (last is { } before && IsOverprint(before, glyph))
                continue;
            if (last is { } left && (blank || IsApart(left, glyph)))
                text.Append(' ');
            text.Append(glyph.Text);
            (last, blank) = (glyph, false);
        }

        return text.ToString();
    }

    /// <summary>Text of glyphs that stand below each other or are turned: in the order of drawing, without any blank.</summary>
    public static string InDrawingOrder(IEnumerable<Glyph> glyphs) => string.Concat(glyphs.Where(glyph => !glyph.IsBlank).Select(glyph => glyph.Text));

    private static bool IsOverprint(Glyph before, Glyph glyph) =>
        before.Text == glyph.Text && Math.Abs(glyph.Left - before.Left) < OverprintShift * glyph.Width;

    private static bool IsApart(Glyph before, Glyph glyph)
    {
        var gap = glyph.Left - before.Right;
        var size = Math.Max(before.Size, glyph.Size);
        if (before.IsDigit && glyph.IsDigit)
            return gap > DigitGap * Math.Max(before.Width, glyph.Width);
        return gap > (CjkText.IsCjk(before.Text[^1]) || CjkText.IsCjk(glyph.Text[0]) ? WideGap : WordGap) * size;
    }
}
