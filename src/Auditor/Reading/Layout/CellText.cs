using System.Text;

namespace Auditor.Reading.Layout;

/// <summary>单元格文字: the glyphs of one cell → its paragraphs.</summary>
internal static class CellText
{
    /// <summary>Points left and right of the text; Word and WPS set 5.4 each.</summary>
    private const double Padding = 12;

    /// <summary>Lines; cells of the official forms have at most three, but narrow columns break them further.</summary>
    private const int MostLinesOfLabel = 12;

    /// <summary>UTF-16 units; a longer cell lays out paragraphs (see <see cref="TableLines"/>).</summary>
    private const int LongestLabel = 120;

    /// <param name="glyphs">In drawing order.</param>
    /// <param name="width">Of the cell, in points.</param>
    public static IReadOnlyList<string> Of(IReadOnlyList<Glyph> glyphs, double width)
    {
        if (glyphs.All(glyph => glyph.IsBlank))
            return [];
        if (UprightRuns.AreUpright(glyphs))
            return [GlyphText.InDrawingOrder(glyphs)];

        var lines = TextLines.Of(glyphs);
        var isLabel = lines.Count <= MostLinesOfLabel || lines.Sum(line => line.Text.Length) <= LongestLabel;
        return isLabel && lines.Sum(line => line.Text.Length) <= LongestLabel ? [Joined(lines, width)] : Paragraphs(lines);
    }

    private static string Joined(IReadOnlyList<TextLine> lines, double width)
    {
        var text = new StringBuilder(lines[0].Text);
        foreach (var (before, after) in lines.Zip(lines.Skip(1)))
            text.Append(LineJoint.Between(before, after, IsFull(before, after, width))).Append(after.Text);
        return text.ToString();
    }

    private static bool IsFull(TextLine before, TextLine after, double width) =>
        before.Right - before.Left + after.Glyphs[0].Width > width - Padding;

    private static List<string> Paragraphs(IReadOnlyList<TextLine> lines)
    {
        var frame = TextFrame.Of(lines);
        var paragraphs = new List<string>();
        var open = new OpenParagraph();
        foreach (var line in lines)
        {
            if (!open.TryContinue(line, frame))
                paragraphs.AddRange(open.Restart(line, frame));
        }

        paragraphs.AddRange(open.Restart());
        return paragraphs;
    }
}
