using Auditor.Classifying;
using Auditor.Reports;

namespace Auditor.Rendering.Views;

/// <summary>A line of the checklist of required content.</summary>
/// <param name="Line">Line that serves the topic best; null when missing.</param>
internal sealed record RequiredContentView(string Topic, string Section, bool IsPresent, string Confidence, int? Line, string? Passage)
{
    private const int Longest = 40;

    public static List<RequiredContentView> List(ReportLabels labels) => labels.RequiredContent.Select(Of).ToList();

    private static RequiredContentView Of(RequiredContent content)
    {
        var evidence = content.Where is { } where ? Evidence.Of(where.Trim()) : null;
        return new RequiredContentView(
            content.Topic.ChineseName(),
            content.Section.ChineseName(),
            content.IsPresent,
            $"{Wording.Confidence(content.Confidence)}（{Wording.Percent(content.Confidence)}）",
            evidence?.Line,
            Shorten(evidence?.Quote.Replace('\n', ' ')));
    }

    private static string? Shorten(string? quote) => quote?.Length > Longest ? quote[..Longest] + "…" : quote;
}
