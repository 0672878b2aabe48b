using Auditor.Reports;

namespace Auditor.Comparing;

/// <summary>A row of the statistics sheet before 2019 that tells the year and all years together (历年累计).</summary>
/// <param name="Name">With the rows above it, so that 维持 of reviews and 维持 of lawsuits are two: <c>indicators/行政复议数/维持</c>.</param>
public sealed record CumulativeRow(string Name, Indicator Indicator, Cell Year, Cell Cumulative)
{
    public const int YearColumn = 0;
    public const int CumulativeColumn = 1;

    /// <summary>Rows that both figures can be read of; a name that stands twice tells nothing and is left out.</summary>
    public static IReadOnlyList<CumulativeRow> Of(IndicatorSheet? sheet) => sheet?.CumulativeColumn is { } cumulative
        ? Named(sheet.Indicators)
            .Where(row => row.Indicator.Values.Count == sheet.Columns.Count && row.Indicator.Values[sheet.YearColumn].Value is not null && row.Indicator.Values[cumulative].Value is not null)
            .Select(row => new CumulativeRow(row.Name, row.Indicator, row.Indicator.Values[sheet.YearColumn], row.Indicator.Values[cumulative]))
            .GroupBy(row => row.Name, StringComparer.Ordinal)
            .Where(same => same.Count() == 1)
            .Select(same => same.Single())
            .ToList()
        : [];

    public IEnumerable<ArchivedCell> Cells => [new(Name, YearColumn, Year.Value!.Value), new(Name, CumulativeColumn, Cumulative.Value!.Value)];

    private static IEnumerable<(string Name, Indicator Indicator)> Named(IEnumerable<Indicator> indicators)
    {
        var above = new Stack<Indicator>();
        foreach (var indicator in indicators)
        {
            while (above.TryPeek(out var nearest) && nearest.Level >= indicator.Level)
                above.Pop();
            above.Push(indicator);
            yield return ("indicators/" + string.Join('/', above.Reverse().Select(row => row.Name)), indicator);
        }
    }
}
