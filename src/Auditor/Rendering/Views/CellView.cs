using Auditor.Rendering.Pages;
using Auditor.Reports;

namespace Auditor.Rendering.Views;

/// <summary>A figure of a statutory table as written.</summary>
/// <param name="Css">Style classes; null when plain.</param>
/// <param name="Title">What is special about the cell; null when nothing is.</param>
/// <param name="Finding">First finding that points at the cell; null when none does.</param>
internal sealed record CellView(string Text, string? Css, string? Title, int? Finding)
{
    public static CellView Of(Cell cell, Passages passages, PageTexts texts)
    {
        if (cell.Slice is not { } slice)
            return new CellView("—", "absent", texts["cell-absent"], Finding: null);

        var written = slice.Chars.Trim() is "0" ? "0" : slice.Text.Trim(); // nearly every cell
        var css = written.Length == 0 ? "blank" : cell.Value == 0 ? null : "some";
        var hits = passages.At(slice.Span);
        var text = written.Length == 0 ? texts["cell-blank"] : written;
        if (hits.Count == 0)
            return new CellView(text, css, Title: null, Finding: null);

        var worst = SeverityView.CssOf(hits.Max(hit => hit.Severity));
        var main = hits.OrderByDescending(hit => hit.IsMain).ThenBy(hit => hit.Finding).First();
        var role = main.IsMain ? "hit wrong" : "hit";
        return new CellView(text, $"{css} {role} e-{worst}".Trim(), string.Join('\n', hits.Select(hit => hit.Note).Distinct(StringComparer.Ordinal)), main.Finding);
    }

    public void AddTo(MarkupBuilder html)
    {
        html.Add($"<td");
        if (Css is not null)
            html.Add($" class=\"{Css}\"");
        if (Title is not null)
            html.Add($" title=\"{Title}\"");
        if (Finding is { } finding)
            html.Add($"><a href=\"#f{finding}\">{Text}</a></td>");
        else
            html.Add($">{Text}</td>");
    }
}
