namespace Auditor.Rendering.Views;

/// <summary>A row of a statutory table: labels, then figures.</summary>
internal sealed record TableRowView(IReadOnlyList<HeadCellView> Heads, IReadOnlyList<CellView> Cells);
