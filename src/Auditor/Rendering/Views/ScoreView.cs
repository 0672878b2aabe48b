using Auditor.Reports;
using Auditor.Scoring;

namespace Auditor.Rendering.Views;

/// <summary>How the score comes about, with the figures of <see cref="ScoringRubric"/>.</summary>
/// <param name="Formula">The sum, such as 100 − 15 − 6 = 79.</param>
/// <param name="Reason">Why the verdict is what it is.</param>
internal sealed record ScoreView(int Points, IReadOnlyList<string> Rules, IReadOnlyList<DimensionCostView> Dimensions, string Formula, string Reason)
{
    private static readonly IReadOnlyList<string> RubricRules =
    [
        FormattableString.Invariant($"满分 {ScoringRubric.Full} 分；每项硬伤扣 {ScoringRubric.ErrorPoints} 分，疑似扣 {ScoringRubric.WarningPoints} 分，提示扣 {ScoringRubric.NotePoints} 分。"),
        FormattableString.Invariant($"同一维度最多扣 {ScoringRubric.DimensionCap} 分；只要有硬伤，得分不高于 {ScoringRubric.HighestWithError} 分。"),
        FormattableString.Invariant($"缺少法定部分或统计表、整篇照抄的，建议退回；有硬伤，或疑似达 {ScoringRubric.WarningsForRevise} 项的，建议修改；其余通过。"),
    ];

    public static ScoreView Of(QualityScore score)
    {
        var numbered = score.Deductions.Select((deduction, at) => (deduction, number: at + 1));
        var dimensions = Enum.GetValues<Dimension>()
            .Select(dimension => Cost(dimension, numbered.Where(item => item.deduction.Finding.Check.Dimension == dimension)))
            .ToList();
        return new ScoreView(score.Points, RubricRules, dimensions, Sum(score, dimensions), Explain(score));
    }

    private static DimensionCostView Cost(Dimension dimension, IEnumerable<(Deduction Deduction, int Number)> items)
    {
        var deductions = items.Select(item => new DeductionView(item.Number, SeverityView.Of(item.Deduction.Finding.Severity), item.Deduction.Points)).ToList();
        var points = deductions.Sum(deduction => deduction.Points);
        return new DimensionCostView(dimension.ChineseName(), deductions, points, points * 100 / ScoringRubric.DimensionCap, points == ScoringRubric.DimensionCap);
    }

    private static string Sum(QualityScore score, IReadOnlyList<DimensionCostView> dimensions)
    {
        var costs = dimensions.Where(dimension => dimension.Points > 0).Select(dimension => FormattableString.Invariant($" − {dimension.Points}（{dimension.Name}）"));
        var left = ScoringRubric.Full - dimensions.Sum(dimension => dimension.Points);
        var sum = FormattableString.Invariant($"{ScoringRubric.Full}{string.Concat(costs)} = {left}");
        if (left < 0)
            return sum + "，不低于 0，计 0 分";
        return score.IsCapped ? FormattableString.Invariant($"{sum}，因有硬伤计 {score.Points} 分") : sum;
    }

    private static string Explain(QualityScore score)
    {
        var errors = score.Deductions.Count(deduction => deduction.Finding.Severity == Severity.Error);
        var warnings = score.Deductions.Count(deduction => deduction.Finding.Severity == Severity.Warning);
        return score.Verdict switch
        {
            Verdict.Return => "缺少法定部分或统计表，或整篇照抄，建议退回。",
            Verdict.Revise => FormattableString.Invariant($"有硬伤 {errors} 项、疑似 {warnings} 项，建议修改。"),
            _ => FormattableString.Invariant($"没有硬伤，疑似 {warnings} 项，通过。"),
        };
    }
}
