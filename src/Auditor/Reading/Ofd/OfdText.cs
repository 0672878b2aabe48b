using System.Globalization;
using System.Text;
using System.Xml;
using Auditor.Reading.Layout;

namespace Auditor.Reading.Ofd;

/// <summary>OFD 文字对象 (TextObject): its characters, each where it is drawn.</summary>
internal sealed class OfdText
{
    /// <summary>Written for glyphs of which the maker did not know the character.</summary>
    private const string UnknownGlyph = "¤";

    /// <summary>Shares of the size: how wide characters are where only the step to the next one is known.</summary>
    private const double NarrowWidth = 0.5;

    /// <summary>Share of the size: a longer step of a narrow character leaves a gap, and does not show its width.</summary>
    private const double WidestNarrow = 1;

    /// <summary>Share of the size: justified text is stretched by less.</summary>
    private const double WidestWide = 1.3;

    private readonly OfdMatrix _matrix;
    private readonly double _size;
    private readonly double _stretch;
    private readonly bool _runsDown;
    private double _x;
    private double _y;

    /// <param name="xml">At the start tag of the object.</param>
    public OfdText(XmlReader xml)
    {
        _matrix = OfdMatrix.Of(xml.GetAttribute("Boundary"), xml.GetAttribute("CTM"));
        _size = Math.Abs(OfdNumbers.One(xml.GetAttribute("Size")) ?? 0);
        _stretch = Math.Abs(OfdNumbers.One(xml.GetAttribute("HScale")) ?? 1);
        _runsDown = xml.GetAttribute("ReadDirection") is "90" or "270";
    }

    /// <summary>Null for slanting text.</summary>
    public OfdTurn? Turn => _matrix.Turn;

    /// <summary>Glyph numbers are given, so that the characters may be stand-ins.</summary>
    public bool HasGlyphNumbers { get; set; }

    /// <param name="xml">At the start tag of a <c>TextCode</c>; left behind its end.</param>
    /// <param name="most">Glyphs beyond that are left out.</param>
    public void Read(XmlReader xml, List<Glyph> glyphs, int most)
    {
        _x = OfdNumbers.One(xml.GetAttribute("X")) ?? _x;
        _y = OfdNumbers.One(xml.GetAttribute("Y")) ?? _y;
        using var across = OfdNumbers.Steps(xml.GetAttribute("DeltaX")).GetEnumerator();
        using var down = OfdNumbers.Steps(xml.GetAttribute("DeltaY")).GetEnumerator();
        var (x, y) = (_x, _y);
        foreach (var rune in xml.ReadElementContentAsString().EnumerateRunes())
        {
            if (most-- <= 0)
                return;
            var natural = NaturalWidth(rune);
            double? dx = across.MoveNext() ? across.Current : null;
            double? dy = down.MoveNext() ? down.Current : null;
            glyphs.Add(GlyphAt(x, y, dx is { } step ? WidthOf(rune, natural, step) : natural, rune));
            x += dx ?? (dy is not null || _runsDown ? 0 : natural);
            y += dy ?? (dx is null && _runsDown ? _size : 0);
        }
    }

    private Glyph GlyphAt(double x, double y, double width, Rune rune)
    {
        var (left, baseline) = _matrix.Apply(x, y);
        var size = Math.Max(1, OfdMatrix.Points(_size * _matrix.ScaleY));
        return new Glyph(left, baseline, OfdMatrix.Points(width * _matrix.ScaleX), size, TextOf(rune));
    }

    private string TextOf(Rune rune)
    {
        var text = rune.ToString();
        return HasGlyphNumbers && text == UnknownGlyph ? "\uFFFD" : LookalikeCharacters.Fold(text);
    }

    private double NaturalWidth(Rune rune) => _size * _stretch * (IsWide(rune) ? 1 : NarrowWidth);

    /// <summary>The step to the next character is the width and what the writer put between; only a usual step says what the width is.</summary>
    private double WidthOf(Rune rune, double natural, double step)
    {
        if (step <= 0)
            return natural;
        return step <= natural || step <= _size * _stretch * (IsWide(rune) ? WidestWide : WidestNarrow) ? step : natural;
    }

    private static bool IsWide(Rune rune) =>
        rune.Value >= 0x2E80 || (rune.Value >= 0x2014 && rune.Value < 0x2030)
        || (rune.Value > 0x2030 && Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherNumber or UnicodeCategory.OtherSymbol);
}
