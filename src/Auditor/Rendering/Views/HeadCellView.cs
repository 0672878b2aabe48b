namespace Auditor.Rendering.Views;

/// <summary>A label of a statutory table over one or more rows and columns.</summary>
internal sealed record HeadCellView(string Text, int Rows, int Columns);
