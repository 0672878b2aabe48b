using Auditor.Rendering.Summaries;
using Auditor.Reports;

namespace Auditor.Rendering.Views;

/// <summary>热力图: a region and its share of reports with findings, by dimension.</summary>
/// <param name="Region">Null where the reports name none.</param>
internal sealed record HeatRowView(string? Region, int Total, IReadOnlyList<HeatCellView> Cells)
{
    /// <summary>Regions shown; the list can be filtered by any.</summary>
    private const int RowsShown = 60;

    public static List<HeatRowView> List(IReadOnlyList<SummaryEntry> entries) => GroupFigures.ByRegion(entries).Take(RowsShown).Select(Of).ToList();

    private static HeatRowView Of(GroupFigures region) => new(
        region.Name,
        region.Entries.Count,
        Enum.GetValues<Dimension>().Select(dimension => HeatCellView.Of(region.Entries.Count(entry => entry.Findings.Any(finding => finding.Dimension == dimension)), region.Entries.Count)).ToList());
}
