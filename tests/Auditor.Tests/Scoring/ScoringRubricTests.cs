using Auditor.Reports;
using Auditor.Scoring;

namespace Auditor.Tests.Scoring;

public sealed class ScoringRubricTests
{
    [Fact]
    public void No_finding_gives_full_points_and_passes()
    {
        var score = ScoringRubric.Score([]);

        Assert.Equal((100, Verdict.Pass), (score.Points, score.Verdict));
    }

    [Theory]
    [InlineData(1, 94, Verdict.Pass)]
    [InlineData(2, 88, Verdict.Pass)]
    [InlineData(3, 82, Verdict.Revise)]
    public void Three_warnings_ask_for_revision(int warnings, int points, Verdict verdict)
    {
        var score = ScoringRubric.Score(Findings(warnings, Severity.Warning));

        Assert.Equal((points, verdict), (score.Points, score.Verdict));
    }

    [Fact]
    public void One_error_holds_the_score_below_eighty()
    {
        var score = ScoringRubric.Score(Findings(1, Severity.Error));

        Assert.Equal((79, Verdict.Revise, true), (score.Points, score.Verdict, score.IsCapped));
    }

    [Fact]
    public void A_dimension_costs_at_most_its_cap()
    {
        var score = ScoringRubric.Score(Findings(9, Severity.Error));

        Assert.Equal(60, score.Points);
        Assert.Equal([15, 15, 10, 0, 0, 0, 0, 0, 0], score.Deductions.Select(deduction => deduction.Points));
    }

    [Fact]
    public void The_score_never_falls_below_zero() =>
        Assert.Equal(0, ScoringRubric.Score([.. Enum.GetValues<Dimension>().SelectMany(dimension => Findings(9, Severity.Error, dimension))]).Points);

    [Fact]
    public void A_missing_part_returns_the_report() =>
        Assert.Equal(Verdict.Return, ScoringRubric.Score(Findings(1, Severity.Error, Dimension.Completeness, "section-missing")).Verdict);

    private static List<Finding> Findings(int count, Severity severity, Dimension dimension = Dimension.Consistency, string id = "some-check") =>
        Enumerable.Repeat(new CheckInfo(id, "题", dimension, severity, "依据").Find(0.9, "有误。", "改正。"), count).ToList();
}
