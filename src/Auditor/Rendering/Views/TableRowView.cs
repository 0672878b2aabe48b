using Auditor.Rendering.Pages;

namespace Auditor.Rendering.Views;

/// <summary>A row of a statutory table: labels, then figures.</summary>
internal sealed record TableRowView(IReadOnlyList<HeadCellView> Heads, IReadOnlyList<CellView> Cells)
{
    public static Markup Body(IReadOnlyList<TableRowView> rows)
    {
        var html = new MarkupBuilder();
        foreach (var row in rows)
        {
            html.Add($"<tr>");
            foreach (var head in row.Heads)
                head.AddTo(html);
            foreach (var cell in row.Cells)
                cell.AddTo(html);
            html.Add($"</tr>\n");
        }

        return html.Build();
    }
}
