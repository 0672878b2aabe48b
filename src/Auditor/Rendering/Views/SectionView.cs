using Auditor.Classifying;
using Auditor.Reports;

namespace Auditor.Rendering.Views;

/// <summary>A part of the report with its three scores.</summary>
internal sealed record SectionView(string Title, string Href, IReadOnlyList<BarView> Bars)
{
    public static List<SectionView> List(AnnualReport report, ReportLabels labels) =>
        report.Sections.Zip(labels.Sections, (section, scores) => (section, scores)).Select((pair, at) => Of(pair.section, pair.scores, at)).ToList();

    private static SectionView Of(Section section, SectionScores scores, int at) => new(
        section.Heading.IsEmpty ? "全文（未分部分）" : section.Heading.Text.Trim(),
        "#" + MarkedText.SectionId(at),
        [BarView.Of("套话比重", scores.Boilerplate), BarView.Of("内容缺失可能性", scores.MissingContent), BarView.Of("年份照搬可能性", scores.YearCopy)]);
}
