using Auditor.Comparing;
using Auditor.Reports;

namespace Auditor.Rendering.Views;

/// <summary>与其他报告比对: last year's report first, then other agencies'.</summary>
/// <param name="Measure">How much is alike, in words.</param>
internal sealed record ComparedReportView(string Title, string Measure, IReadOnlyList<ComparedPassageView> Passages)
{
    /// <summary>The longest; the rest is in the audit JSON.</summary>
    private const int PassagesShown = 12;

    public static List<ComparedReportView> List(Comparisons comparisons)
    {
        var views = comparisons.Peers.Select(peer => Of(peer, "其他机关")).ToList();
        if (comparisons.LastYear is { } lastYear)
            views.Insert(0, Of(lastYear, "本机关上年"));
        return views;
    }

    private static ComparedReportView Of(ComparedReport compared, string whose) => new(
        FormattableString.Invariant($"{whose}：{compared.Other.Agency ?? compared.Other.SourceName} {compared.Other.Year} 年度报告"),
        FormattableString.Invariant($"自撰文字约 {Wording.Percent(compared.Similarity)} 相同或相近（已隐去名称、年份、数字），共 {compared.Matches.Count} 处"),
        compared.Matches.OrderByDescending(match => match.Slice.Length * match.Resemblance).Take(PassagesShown).OrderBy(match => match.Slice.Start).Select(Of).ToList());

    private static ComparedPassageView Of(PassageMatch match)
    {
        var line = Evidence.Of(match.Slice).Line;
        var (here, there) = TextDifference.Of(match.Slice.Text, match.OtherText);
        return new ComparedPassageView(FormattableString.Invariant($"#l{line}"), line, here, there);
    }
}
