using Auditor.Classifying;
using Auditor.Reports;

namespace Auditor.Rendering.Views;

/// <summary>A line of the checklist of required content.</summary>
/// <param name="State">有, 缺, or 无法判断 where nothing was found but something comes near.</param>
/// <param name="Confidence">Band and percent.</param>
/// <param name="Line">Line that serves the topic best; null when missing.</param>
internal sealed record RequiredContentView(string Topic, string Section, string State, string Shape, string Css, string Confidence, int? Line, string? Passage)
{
    private const int Longest = 40;

    public static List<RequiredContentView> List(ReportLabels labels) => labels.RequiredContent.Select(Of).ToList();

    private static RequiredContentView Of(RequiredContent content)
    {
        var evidence = content.Where is { } where ? Evidence.Of(where.Trim()) : null;
        var (state, shape, css) = content switch
        {
            { IsPresent: true } => ("有", "✓", "has"),
            { Band: Band.Sure } => ("缺", "✗", "lacks"),
            _ => ("无法判断", "？", "open"),
        };
        return new RequiredContentView(
            content.Topic.ChineseName(),
            content.Section.ChineseName(),
            state,
            shape,
            css,
            $"{content.Band.ChineseName() ?? Band.CannotTell.ChineseName()}（{Wording.Percent(content.Confidence)}）",
            evidence?.Line,
            Shorten(evidence?.Quote.Replace('\n', ' ')));
    }

    private static string? Shorten(string? quote) => quote?.Length > Longest ? quote[..Longest] + "…" : quote;
}
