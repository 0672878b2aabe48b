using Auditor.Reports;

namespace Auditor.Checking.Consistency;

/// <summary>What the prose says of reviews and lawsuits, beside table four.</summary>
internal static class RemedyStatements
{
    private const double Likely = 0.8;

    /// <summary>The figures may be right for another scope.</summary>
    private const double Scoped = 0.6;

    public static SumFault? Fault(StatedFigure figure, RemediesTable table, Agency agency)
    {
        if (!figure.NamesObject || figure.Verb is not (FigureVerb.None or FigureVerb.Received or FigureVerb.Accepted or FigureVerb.Handled) || !FigureGround.IsCaseCount(figure) || !figure.IsPlain || !FigureGround.IsAboutDisclosure(figure))
            return null;

        var (name, blocks, plausible) = figure.About switch
        {
            FigureObject.Reviews => ("行政复议", new[] { 0 }, RemedyFigures.Sums(table, 0)),
            FigureObject.Lawsuits => ("行政诉讼", [1, 2], Lawsuits(table)),
            FigureObject.ReviewsAndLawsuits => ("行政复议与行政诉讼", [0, 1, 2], Both(table)),
            _ => ("", [], null),
        };
        var sums = plausible is null ? null : RemedyFigures.Sums(table, blocks);
        if (plausible is null || sums is null || plausible.Contains(figure.Value) || plausible.All(value => value == 0))
            return null;

        var isScoped = FigureGround.IsOtherScope(figure, agency);
        return isScoped && figure.Scope == FigureScope.Whole ? null : new SumFault(
            isScoped ? Scoped : Likely,
            $"正文称“{figure.Clause}”，而表四“{name}”总计为 {FigureParagraphs.Number(sums[0])} 件{(isScoped ? "；如两处口径不同（一处为本机关，一处为所属各部门），应当说明" : "")}。",
            isScoped ? "统一口径，或在正文中说明统计范围。" : "核对正文与表四，以实际数量为准改正其中一处。",
            [figure.Clause, .. RemedyFigures.Places(table, blocks)]);
    }

    /// <summary>Prose may count all lawsuits, or only those of one kind.</summary>
    private static List<decimal>? Lawsuits(RemediesTable table) =>
        RemedyFigures.Sums(table, 1, 2) is { } all ? [.. all, .. RemedyFigures.Totals(table, 1)!, .. RemedyFigures.Totals(table, 2)!] : null;

    private static List<decimal>? Both(RemediesTable table) =>
        RemedyFigures.Sums(table, 0, 1, 2) is { } all && Lawsuits(table) is { } lawsuits ? [.. all, .. RemedyFigures.Sums(table, 0, 1)!, .. RemedyFigures.Totals(table, 0)!.Intersect(lawsuits)] : null;
}
