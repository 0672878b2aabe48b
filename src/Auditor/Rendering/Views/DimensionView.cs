using Auditor.Rendering.Summaries;

namespace Auditor.Rendering.Views;

/// <summary>A dimension and the reports with findings in it.</summary>
internal sealed record DimensionView(ShareView Reports, IReadOnlyList<CountView> Counts)
{
    public static List<DimensionView> List(SummaryFigures figures) => figures.Dimensions
        .Select(dimension => new DimensionView(ShareView.Of(dimension.Dimension.ChineseName(), dimension.Reports, figures.Ranked.Count, figures.Ranked.Count), CountView.Occurring(dimension.Findings)))
        .ToList();
}
