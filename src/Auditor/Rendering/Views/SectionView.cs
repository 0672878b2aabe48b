using Auditor.Classifying;
using Auditor.Reports;

namespace Auditor.Rendering.Views;

/// <summary>A part of the report with its three scores.</summary>
internal sealed record SectionView(string Title, string Href, IReadOnlyList<BarView> Bars)
{
    public static List<SectionView> List(AnnualReport report, ReportLabels labels, PageTexts texts) =>
        report.Sections.Zip(labels.Sections, (section, scores) => (section, scores)).Select((pair, at) => Of(pair.section, pair.scores, at, texts)).ToList();

    private static SectionView Of(Section section, SectionScores scores, int at, PageTexts texts) => new(
        section.Heading.IsEmpty ? texts["whole-text"] : section.Heading.Text.Trim(),
        "#" + MarkedText.SectionId(at),
        [BarView.Of(texts["boilerplate"], scores.Boilerplate), BarView.Of(texts["missing-content"], scores.MissingContent), BarView.Of(texts["year-copy"], scores.YearCopy)]);
}
