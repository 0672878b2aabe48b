namespace Auditor.Rendering.Views;

/// <summary>Share of the reports of a region with findings in a dimension.</summary>
/// <param name="Css">h0 to h4, the darker the more; the figure says it without colour.</param>
internal sealed record HeatCellView(int Count, string Share, string Css)
{
    private const int Steps = 4;

    public static HeatCellView Of(int count, int whole) =>
        new(count, whole == 0 ? "—" : Wording.Percent((double)count / whole), FormattableString.Invariant($"h{(whole == 0 ? 0 : ((count * Steps) + whole - 1) / whole)}"));
}
