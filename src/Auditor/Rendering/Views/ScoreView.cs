using Auditor.Reports;
using Auditor.Scoring;

namespace Auditor.Rendering.Views;

/// <summary>How the score comes about, with the figures of <see cref="ScoringRubric"/>.</summary>
/// <param name="Formula">The sum, such as 100 − 15 − 6 = 79.</param>
/// <param name="Reason">Why the verdict is what it is.</param>
internal sealed record ScoreView(int Points, IReadOnlyList<string> Rules, IReadOnlyList<DimensionCostView> Dimensions, string Formula, string Reason)
{
    public static ScoreView Of(QualityScore score, PageTexts texts)
    {
        var numbered = score.Deductions.Select((deduction, at) => (deduction, number: at + 1));
        var dimensions = Enum.GetValues<Dimension>()
            .Select(dimension => Cost(dimension, numbered.Where(item => item.deduction.Finding.Check.Dimension == dimension), texts))
            .ToList();
        return new ScoreView(score.Points, RulesOf(texts), dimensions, Sum(score, dimensions, texts), Explain(score, texts));
    }

    private static List<string> RulesOf(PageTexts texts) =>
    [
        texts.Format("rule-points", ScoringRubric.Full, ScoringRubric.ErrorPoints, ScoringRubric.WarningPoints, ScoringRubric.NotePoints),
        texts.Format("rule-caps", ScoringRubric.DimensionCap, ScoringRubric.HighestWithError),
        texts.Format("rule-verdict", ScoringRubric.WarningsForRevise),
    ];

    private static DimensionCostView Cost(Dimension dimension, IEnumerable<(Deduction Deduction, int Number)> items, PageTexts texts)
    {
        var deductions = items.Select(item => new DeductionView(item.Number, SeverityView.Of(item.Deduction.Finding.Severity, texts), item.Deduction.Points)).ToList();
        var points = deductions.Sum(deduction => deduction.Points);
        return new DimensionCostView(texts.Name(dimension), deductions, points, points * 100 / ScoringRubric.DimensionCap, points == ScoringRubric.DimensionCap);
    }

    private static string Sum(QualityScore score, IReadOnlyList<DimensionCostView> dimensions, PageTexts texts)
    {
        var costs = dimensions.Where(dimension => dimension.Points > 0).Select(dimension => texts.Format("sum-cost", dimension.Points, dimension.Name));
        var left = ScoringRubric.Full - dimensions.Sum(dimension => dimension.Points);
        var sum = FormattableString.Invariant($"{ScoringRubric.Full}{string.Concat(costs)} = {left}");
        if (left < 0)
            return sum + texts["sum-below-zero"];
        return score.IsCapped ? sum + texts.Format("sum-capped", score.Points) : sum;
    }

    private static string Explain(QualityScore score, PageTexts texts)
    {
        var errors = score.Deductions.Count(deduction => deduction.Finding.Severity == Severity.Error);
        var warnings = score.Deductions.Count(deduction => deduction.Finding.Severity == Severity.Warning);
        return score.Verdict switch
        {
            Verdict.Return => texts["why-return"],
            Verdict.Revise => texts.Format("why-revise", errors, warnings),
            _ => texts.Format("why-pass", warnings),
        };
    }
}
