using Auditor.Reading.Layout;
using UglyToad.PdfPig.Content;

namespace Auditor.Reading.Pdf;

/// <summary>PDF 页: letters and paths of one page → <see cref="LayoutPage"/>. PDF counts y upwards; pages drawn sideways are turned.</summary>
internal static class PdfPage
{
    /// <param name="mostRulings">Rulings beyond that are left out.</param>
    public static LayoutPage LayoutOf(Page page, int mostRulings)
    {
        var turn = PageTurn.Of(page);
        var glyphs = page.Letters.Where(letter => turn.IsUpright(letter)).Select(letter => GlyphOf(letter, turn)).ToList();
        var rulings = PdfRulings.Of(page).Take(Math.Max(0, mostRulings)).Select(turn.Apply).ToList();
        return new LayoutPage(turn.Width, turn.Height, glyphs, rulings);
    }

    private static Glyph GlyphOf(Letter letter, PageTurn turn)
    {
        var (left, baseline) = turn.Apply(letter.StartBaseLine.X, letter.StartBaseLine.Y);
        var (right, _) = turn.Apply(letter.EndBaseLine.X, letter.EndBaseLine.Y);
        return new Glyph(left, baseline, Math.Max(0, right - left), SizeOf(letter), TextOf(letter));
    }

    /// <summary>Some fonts (Type 3) give no usable size; the box of the glyph is then the best guess.</summary>
    private static double SizeOf(Letter letter) => letter.PointSize is > 1 and < 500 ? letter.PointSize : Math.Max(1, letter.BoundingBox.Height);

    private static string TextOf(Letter letter) => string.IsNullOrEmpty(letter.Value) ? "\uFFFD" : LookalikeCharacters.Fold(letter.Value);
}
