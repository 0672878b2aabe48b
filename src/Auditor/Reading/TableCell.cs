namespace Auditor.Reading;

/// <summary>单元格: a cell with text of its own; cells swallowed by a merged neighbour are not made.</summary>
/// <param name="Lines">Its paragraphs, and the rows of tables within it.</param>
/// <param name="HoldsTable">Whether a table of several columns is nested in it.</param>
internal sealed record TableCell(IReadOnlyList<string> Lines, bool HoldsTable);
