namespace Auditor.Reading.Layout;

/// <summary>版面表格: a table, or the part of one that stands on one page. Sides in points.</summary>
/// <param name="Rows">Cells that begin in each row; those swallowed by a merged neighbour are not there.</param>
internal sealed record LayoutTable(double Left, double Top, IReadOnlyList<IReadOnlyList<LayoutCell>> Rows)
{
    /// <summary>Text in a frame of its own, without any columns.</summary>
    public static LayoutTable OfText(Glyph first, string text) => new(first.Left, first.Top, [[new LayoutCell([text], first.Right)]]);
}
