using Auditor.Comparing;
using Auditor.Reports;

namespace Auditor.Rendering.Views;

/// <summary>与其他报告比对: last year's report first, then other agencies'.</summary>
/// <param name="Measure">How much is alike, in words.</param>
internal sealed record ComparedReportView(string Whose, string Agency, int? Year, string Measure, IReadOnlyList<ComparedPassageView> Passages)
{
    /// <summary>The longest; the rest is in the audit JSON.</summary>
    private const int PassagesShown = 12;

    public static List<ComparedReportView> List(Comparisons comparisons, PageTexts texts)
    {
        var views = comparisons.Peers.Select(peer => Of(peer, texts["peer"], texts)).ToList();
        if (comparisons.LastYear is { } lastYear)
            views.Insert(0, Of(lastYear, texts["last-year"], texts));
        return views;
    }

    private static ComparedReportView Of(ComparedReport compared, string whose, PageTexts texts) => new(
        whose,
        compared.Other.Agency ?? compared.Other.SourceName,
        compared.Other.Year,
        texts.Format("alike", Wording.Percent(compared.Similarity), compared.Matches.Count),
        compared.Matches.OrderByDescending(match => match.Slice.Length * match.Resemblance).Take(PassagesShown).OrderBy(match => match.Slice.Start).Select(Of).ToList());

    private static ComparedPassageView Of(PassageMatch match)
    {
        var line = Evidence.Of(match.Slice).Line;
        var (here, there) = TextDifference.Of(match.Slice.Text, match.OtherText);
        return new ComparedPassageView(FormattableString.Invariant($"#l{line}"), line, here, there);
    }
}
