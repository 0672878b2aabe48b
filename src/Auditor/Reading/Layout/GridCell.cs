namespace Auditor.Reading.Layout;

/// <summary>网格单元: rows and columns of a grid that one cell takes; more than one of either when it is merged.</summary>
/// <param name="LastRow">Inclusive.</param>
/// <param name="LastColumn">Inclusive.</param>
internal readonly record struct GridCell(int Row, int Column, int LastRow, int LastColumn);
