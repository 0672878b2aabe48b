using Auditor.Rendering.Summaries;

namespace Auditor.Rendering.Views;

/// <summary>A kind of fault and the reports it was found in.</summary>
/// <param name="Examples">The worst few reports.</param>
internal sealed record FaultView(string CheckId, string CheckTitle, string Dimension, ShareView Reports, IReadOnlyList<CountView> Counts, IReadOnlyList<LinkView> Examples, int Others)
{
    private const int ExamplesShown = 3;

    public static List<FaultView> List(SummaryFigures figures, PageTexts texts)
    {
        var most = figures.Checks.Select(check => check.Reports.Count).DefaultIfEmpty().Max();
        return figures.Checks.Select(check => new FaultView(
            check.Id,
            texts.TitleOf(check.Id, check.Title),
            texts.Name(check.Dimension),
            ShareView.Of(texts.TitleOf(check.Id, check.Title), check.Reports.Count, most, figures.Ranked.Count),
            CountView.Occurring(check.Findings, texts),
            check.Reports.Take(ExamplesShown).Select(LinkView.Of).ToList(),
            Math.Max(0, check.Reports.Count - ExamplesShown))).ToList();
    }
}
