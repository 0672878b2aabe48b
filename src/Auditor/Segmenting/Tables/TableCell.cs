using Auditor.Reports;

namespace Auditor.Segmenting.Tables;

/// <summary>A cell in reading order.</summary>
/// <param name="Line">Index of its line.</param>
/// <param name="Compact">Wording without blanks, brackets and ordinal.</param>
internal readonly record struct TableCell(TextSlice Slice, int Line, string Compact)
{
    public bool IsFigure => TableWording.IsFigure(Slice.Chars);

    /// <summary>Empty, or one of the marks that writers put for “nothing”.</summary>
    public bool IsBlank => Slice.IsEmpty || Slice.Length <= 2 && Compact is "" or "/" or "-" or "—" or "——" or "无" or "\\" or "--";

    public Cell ToCell() => new(Slice, TableWording.TryReadFigure(Slice.Chars, out var value) ? value : null);

    public static IReadOnlyList<TableCell> InReadingOrder(IReadOnlyList<Line> lines)
    {
        var cells = new List<TableCell>();
        for (var line = 0; line < lines.Count; line++)
        {
            foreach (var slice in lines[line].Cells)
                cells.Add(new TableCell(slice, line, TableWording.Compact(slice.Text)));
        }

        return cells;
    }
}
