using Auditor.Rendering.Summaries;

namespace Auditor.Rendering.Views;

/// <summary>A dimension and the reports with findings in it.</summary>
internal sealed record DimensionView(ShareView Reports, IReadOnlyList<CountView> Counts)
{
    public static List<DimensionView> List(SummaryFigures figures, PageTexts texts) => figures.Dimensions
        .Select(dimension => new DimensionView(ShareView.Of(texts.Name(dimension.Dimension), dimension.Reports, figures.Ranked.Count, figures.Ranked.Count), CountView.Occurring(dimension.Findings, texts)))
        .ToList();
}
