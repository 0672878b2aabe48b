using Auditor.Trainer.Measuring;

namespace Auditor.Trainer.Tests.Measuring;

/// <summary>Figures against cases that are worked out by hand.</summary>
public sealed class BinaryFiguresTests
{
    private const double Exact = 1e-12;

    private static List<Judged> Of(params (double Score, bool IsPositive)[] examples) =>
        examples.Select((example, at) => new Judged($"family {at}", "", example.IsPositive, example.Score, $"{at}")).ToList();

    [Fact]
    public void Precision_recall_and_F1_count_from_the_threshold_on()
    {
        // Flagged: 0.9+ 0.8- 0.5+; positive: 0.9 0.5 0.4 0.1.
        var judged = Of((0.9, true), (0.8, false), (0.5, true), (0.4, true), (0.2, false), (0.1, true));

        Assert.Equal(2.0 / 3, BinaryFigures.PrecisionOf(judged, 0.5), Exact);
        Assert.Equal(2.0 / 4, BinaryFigures.RecallOf(judged, 0.5), Exact);
        Assert.Equal(4.0 / 7, BinaryFigures.F1Of(judged, 0.5), Exact);
        Assert.Equal(3.0 / 4, BinaryFigures.PrecisionOf(judged, 0.3), Exact);
    }

    [Fact]
    public void Without_a_flag_or_a_positive_there_is_no_figure_but_missing_all_is_zero()
    {
        var nothingFlagged = Of((0.1, true), (0.2, false));
        Assert.Equal(double.NaN, BinaryFigures.PrecisionOf(nothingFlagged, 0.5));
        Assert.Equal(0, BinaryFigures.RecallOf(nothingFlagged, 0.5));
        Assert.Equal(0, BinaryFigures.F1Of(nothingFlagged, 0.5));

        var nothingPositive = Of((0.9, false), (0.2, false));
        Assert.Equal(0, BinaryFigures.PrecisionOf(nothingPositive, 0.5));
        Assert.Equal(double.NaN, BinaryFigures.RecallOf(nothingPositive, 0.5));
        Assert.Equal(double.NaN, BinaryFigures.F1Of(nothingPositive, 0.5));
        Assert.Equal(double.NaN, BinaryFigures.AucOf(nothingPositive));
    }

    [Fact]
    public void Auc_is_the_share_of_pairs_in_the_right_order_and_a_tie_is_half()
    {
        Assert.Equal(1, BinaryFigures.AucOf(Of((0.9, true), (0.8, true), (0.3, false), (0.1, false))), Exact);
        Assert.Equal(0, BinaryFigures.AucOf(Of((0.1, true), (0.9, false))), Exact);
        Assert.Equal(0.5, BinaryFigures.AucOf(Of((0.4, true), (0.4, false), (0.4, false))), Exact);

        // Positive 0.9 0.4, negative 0.6 0.4 0.1: right 3 of 3, then 1 and a tie of 3 → (3 + 1.5) / 6.
        Assert.Equal(0.75, BinaryFigures.AucOf(Of((0.9, true), (0.4, true), (0.6, false), (0.4, false), (0.1, false))), Exact);
    }

    [Fact]
    public void Calibration_error_weighs_the_gap_of_each_tenth()
    {
        // 0.9–1.0: mean score 0.95, share positive 0.5, 2 of 4; 0.0–0.1: mean 0.05, share 0, 2 of 4.
        Assert.Equal(0.45 * 0.5 + 0.05 * 0.5, Reliability.Error(Of((0.92, true), (0.98, false), (0.04, false), (0.06, false))), Exact);

        // A score of exactly 1 belongs to the last tenth.
        Assert.Equal(0, Reliability.Error(Of((1, true), (1, true))), Exact);
        Assert.Equal(0, Reliability.Error(Of((0.5, true), (0.5, false))), Exact);
    }

    [Fact]
    public void All_figures_come_together()
    {
        var figures = BinaryFigures.Of(Of((0.9, true), (0.8, false), (0.3, true), (0.1, false)), 0.5);

        Assert.Equal((0.5, 4, 2), (figures.Threshold, figures.Count, figures.Positives));
        Assert.Equal((0.5, 0.5, 0.5), (figures.Precision.Value, figures.Recall.Value, figures.F1.Value));
        Assert.Equal(0.75, figures.Auc.Value, Exact);
        Assert.InRange(figures.Precision.Value, figures.Precision.Low, figures.Precision.High);
    }
}
