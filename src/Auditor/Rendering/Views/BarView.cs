using Auditor.Rendering.Pages;

namespace Auditor.Rendering.Views;

/// <summary>A score from 0 to 1 as a bar with its number.</summary>
/// <param name="Width">0 to 100.</param>
/// <param name="Css">low, mid or high.</param>
internal sealed record BarView(string Name, string Text, int Width, string Css)
{
    private const double Middling = 0.3;
    private const double High = 0.6;

    public static BarView Of(string name, double score) =>
        new(name, Wording.Percent(score), (int)Math.Round(Math.Clamp(score, 0, 1) * 100), score >= High ? "high" : score >= Middling ? "mid" : "low");

    public void AddTo(MarkupBuilder html) =>
        html.Add($"<div><dt>{Name}</dt><dd><span class=\"bar b-{Css}\" aria-hidden=\"true\"><i style=\"width:{Width}%\"></i></span><b>{Text}</b></dd></div>\n");
}
