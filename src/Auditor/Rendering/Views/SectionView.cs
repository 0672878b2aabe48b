using Auditor.Classifying;
using Auditor.Rendering.Pages;
using Auditor.Reports;

namespace Auditor.Rendering.Views;

/// <summary>A part of the report with its three scores.</summary>
internal sealed record SectionView(string Title, string Href, Markup Scores)
{
    public static List<SectionView> List(AnnualReport report, ReportLabels labels, PageTexts texts) =>
        report.Sections.Zip(labels.Sections, (section, scores) => (section, scores)).Select((pair, at) => Of(pair.section, pair.scores, at, texts)).ToList();

    private static SectionView Of(Section section, SectionScores scores, int at, PageTexts texts) => new(
        section.Heading.IsEmpty ? texts["whole-text"] : section.Heading.Text.Trim(),
        "#" + MarkedText.SectionId(at),
        Bars([BarView.Of(texts["boilerplate"], scores.Boilerplate), BarView.Of(texts["missing-content"], scores.MissingContent), BarView.Of(texts["year-copy"], scores.YearCopy)]));

    private static Markup Bars(ReadOnlySpan<BarView> bars)
    {
        var html = new MarkupBuilder();
        foreach (var bar in bars)
            bar.AddTo(html);
        return html.Build();
    }
}
