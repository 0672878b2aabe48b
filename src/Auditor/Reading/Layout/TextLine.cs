namespace Auditor.Reading.Layout;

/// <summary>版面行: glyphs on one baseline, from left to right.</summary>
internal sealed class TextLine
{
    private const string Closing = "，。；、：！？）》〉”’】〕」』,.;:!?)]…—·%";
    private const string Opening = "（《〈“‘【〔「『([";

    /// <param name="glyphs">At least one that is not blank, from left to right.</param>
    public TextLine(IReadOnlyList<Glyph> glyphs)
    {
        var first = 0;
        var last = glyphs.Count - 1;
        while (glyphs[first].IsBlank)
            first++;
        while (glyphs[last].IsBlank)
            last--;
        Glyphs = [.. glyphs.Skip(first).Take(last - first + 1)];
        EndsBlank = last < glyphs.Count - 1;
        Text = GlyphText.Of(Glyphs);
        Size = Glyphs.Select(glyph => glyph.Size).Order().ElementAt(Glyphs.Count / 2);
        Right = Glyphs.Max(glyph => glyph.Right);
        var written = last - first;
        while (written > 0 && Closing.Contains(Glyphs[written].Text[^1], StringComparison.Ordinal))
            written--;
        WrittenRight = Glyphs[written].Right;
        Baseline = Glyphs.Select(glyph => glyph.Baseline).Order().ElementAt(Glyphs.Count / 2);
    }

    /// <summary>Without the blank ones around.</summary>
    public IReadOnlyList<Glyph> Glyphs { get; }

    public string Text { get; }

    public double Left => Glyphs[0].Left;

    public double Right { get; }

    /// <summary>Right end without the marks that close it, which may hang over the margin.</summary>
    public double WrittenRight { get; }

    public double Baseline { get; }

    /// <summary>Median size of its glyphs.</summary>
    public double Size { get; }

    public double Width => Right - Left;

    public double Centre => (Left + Right) / 2;

    /// <summary>A blank glyph stood at its end.</summary>
    public bool EndsBlank { get; }

    /// <summary>Width of what cannot be broken off its beginning: a word, a number, or a character with the marks that cling to it.</summary>
    public double FirstTokenWidth
    {
        get
        {
            var end = 0;
            while (end < Glyphs.Count - 1 && Clings(Glyphs[end], Glyphs[end + 1]))
                end++;
            return Glyphs[end].Right - Left;
        }
    }

    private static bool Clings(Glyph before, Glyph after)
    {
        if (before.IsBlank || after.IsBlank)
            return false;
        return Closing.Contains(after.Text[0], StringComparison.Ordinal) || Opening.Contains(before.Text[^1], StringComparison.Ordinal)
            || (!CjkText.IsCjk(before.Text[^1]) && !CjkText.IsCjk(after.Text[0]));
    }
}
