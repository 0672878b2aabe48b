using Auditor.Rendering.Pages;

namespace Auditor.Rendering.Views;

/// <summary>A label of a statutory table over one or more rows and columns.</summary>
internal sealed record HeadCellView(string Text, int Rows, int Columns)
{
    public void AddTo(MarkupBuilder html)
    {
        if (Rows > 1)
            html.Add($"<th scope=\"rowgroup\" rowspan=\"{Rows}\"");
        else
            html.Add($"<th scope=\"row\"");
        if (Columns > 1)
            html.Add($" colspan=\"{Columns}\"");
        html.Add($">{Text}</th>");
    }
}
