using Auditor.Reports;

namespace Auditor.Segmenting.Tables;

/// <summary>A label and the cells that belong to it.</summary>
/// <param name="Label">The wording next to the cells.</param>
/// <param name="Before">Compact wording of the lines directly above, when the label may be broken over lines; else empty.</param>
/// <param name="Cells">Figures, blank cells and unreadable ones, from left to right; empty for a head or group label.</param>
/// <param name="KeepsTrailingBlanks">Blank cells at the end of the row are there to be counted.</param>
internal sealed record TableRow(TableCell Label, string Before, IReadOnlyList<TableCell> Cells, bool KeepsTrailingBlanks)
{
    /// <summary>Something stands in its cells.</summary>
    public bool IsWritten => Cells.Any(cell => !cell.Slice.IsEmpty);

    public bool HasFigures => Cells.Any(cell => cell.IsFigure);

    public TableLine ToLine() => new(Label.Slice, Cells.Select(cell => cell.Slice).ToList(), IsWhole: Cells.Count > 0 && Cells[0].Line == Label.Line);
}
