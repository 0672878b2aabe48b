namespace Auditor.Reports;

/// <summary>表格行: a row of an official table as written, before its cells are given to columns.</summary>
/// <param name="Label">The wording next to the cells; only the last line of a label that is broken over several.</param>
/// <param name="Cells">Everything behind the label, blank cells too.</param>
/// <param name="IsWhole">The label stands in one line with its cells.</param>
public sealed record TableLine(TextSlice Label, IReadOnlyList<TextSlice> Cells, bool IsWhole)
{
    public int WrittenCount => Cells.Count(cell => !cell.IsEmpty);
}
