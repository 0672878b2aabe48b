namespace Auditor.Reading.Layout;

/// <summary>版面: a page as a list of glyphs, in the order in which the file draws them, and of rulings. Sizes in points.</summary>
internal sealed record LayoutPage(double Width, double Height, IReadOnlyList<Glyph> Glyphs, IReadOnlyList<Ruling> Rulings);
