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

    public static List<RequiredContentView> List(ReportLabels labels, PageTexts texts) => labels.RequiredContent.Select(content => Of(content, texts)).ToList();

    private static RequiredContentView Of(RequiredContent content, PageTexts texts)
    {
        var evidence = content.Where is { } where ? Evidence.Of(where.Trim()) : null;
        var (state, shape, css) = content switch
        {
            { IsPresent: true } => (texts["content-there"], "✓", "has"),
            { Band: Band.Sure } => (texts["content-missing"], "✗", "lacks"),
            _ => (texts["content-open"], texts["content-open-shape"], "open"),
        };
        return new RequiredContentView(
            texts.Name(content.Topic),
            texts.Name(content.Section),
            state,
            shape,
            css,
            texts.Format("confidence", texts.BandName(content.Band) ?? texts.Name(Band.CannotTell), Wording.Percent(content.Confidence)),
            evidence?.Line,
            Shorten(evidence?.Quote.Replace('\n', ' ')));
    }

    private static string? Shorten(string? quote) => quote?.Length > Longest ? quote[..Longest] + "…" : quote;
}
