using Auditor.Rendering.Pages;

namespace Auditor.Rendering.Views;

/// <summary>A statutory table, redrawn as the form has it.</summary>
/// <param name="HeadColumns">Columns that the labels of a row take.</param>
/// <param name="Faults">The findings that point at its cells: the broken sum and the figure that was expected.</param>
internal sealed record TableView(
    string Caption, string Css, int HeadColumns, IReadOnlyList<string> Columns, Markup Body, IReadOnlyList<FindingView> Faults)
{
    public static TableView Of(string caption, string css, int headColumns, IReadOnlyList<string> columns, IReadOnlyList<TableRowView> rows, IReadOnlyList<FindingView> findings)
    {
        var numbers = rows.SelectMany(row => row.Cells).Select(cell => cell.Finding).OfType<int>().ToHashSet();
        return new TableView(caption, css, headColumns, columns, TableRowView.Body(rows), findings.Where(finding => numbers.Contains(finding.Number)).ToList());
    }
}
