using Auditor.Reports;

namespace Auditor.Segmenting.Tables;

/// <summary>A cell in reading order.</summary>
/// <param name="Line">Index of its line.</param>
/// <param name="Compact">Wording without blanks, brackets and ordinal.</param>
/// <param name="IsProse">Not a cell but a line of prose: it may be the rest of a broken label, and it ends a row.</param>
internal readonly record struct TableCell(TextSlice Slice, int Line, string Compact, bool IsProse)
{
    public bool IsFigure { get; } = !IsProse && TableWording.IsFigure(Slice.Chars);

    public bool IsBlank { get; } = !IsProse && (Slice.IsEmpty || IsBlankMark(Slice.Chars));

    /// <summary>A label, a head or any other words.</summary>
    public bool IsWording => !IsFigure && !IsBlank;

    public Cell ToCell() => new(Slice, TableWording.TryReadFigure(Slice.Chars, out var value) ? value : null);

    /// <summary>One of the marks that writers put for “nothing”.</summary>
    public static bool IsBlankMark(ReadOnlySpan<char> text) => text is "/" or "-" or "--" or "—" or "——" or "―" or "─" or "\\" or "无" or "空" or "*";

    public static IReadOnlyList<TableCell> InReadingOrder(IReadOnlyList<Line> lines)
    {
        var cells = new List<TableCell>();
        for (var line = 0; line < lines.Count; line++)
        {
            if (lines[line].IsProse)
                cells.Add(new TableCell(lines[line].Content, line, TableWording.Compact(lines[line].Content.Chars), IsProse: true));

            foreach (var slice in lines[line].Cells)
                cells.Add(new TableCell(slice, line, TableWording.Compact(slice.Chars), IsProse: false));
        }

        return cells;
    }
}
