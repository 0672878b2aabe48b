using Auditor.Rendering.Summaries;

namespace Auditor.Rendering.Views;

/// <summary>A kind of fault and the reports it was found in.</summary>
/// <param name="Examples">The worst few reports.</param>
internal sealed record FaultView(string CheckId, string CheckTitle, string Dimension, ShareView Reports, IReadOnlyList<CountView> Counts, IReadOnlyList<LinkView> Examples, int Others)
{
    public static List<FaultView> List(SummaryFigures figures, PageTexts texts)
    {
        var most = figures.Checks.Select(check => check.Reports).DefaultIfEmpty().Max();
        return figures.Checks.Select(check => new FaultView(
            check.Id,
            texts.TitleOf(check.Id, check.Title),
            texts.Name(check.Dimension),
            ShareView.Of(texts.TitleOf(check.Id, check.Title), check.Reports, most, figures.Ranked.Count),
            CountView.Occurring(check.Findings, texts),
            check.Worst.Select(LinkView.Of).ToList(),
            check.Reports - check.Worst.Count)).ToList();
    }
}
