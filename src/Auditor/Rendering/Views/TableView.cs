namespace Auditor.Rendering.Views;

/// <summary>A statutory table, redrawn as the form has it.</summary>
/// <param name="HeadColumns">Columns that the labels of a row take.</param>
internal sealed record TableView(string Caption, string Css, int HeadColumns, IReadOnlyList<string> Columns, IReadOnlyList<TableRowView> Rows);
