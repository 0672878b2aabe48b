using Auditor.Classifying;
using Auditor.Trainer.Measuring;

namespace Auditor.Trainer.Tests.Models;

/// <summary>The committed models keep what they promise, and serve as they were measured.</summary>
public sealed class GoldFloorTests
{
    private const double Threshold = 0.5;

    [Fact]
    public void Boilerplate()
    {
        var written = Assert.Single(Metrics.Of(ReportClassifier.BoilerplateTask).Gold);
        var measured = BinaryFigures.Of(GoldMeasurement.Boilerplate(Repository.Reader), Threshold);

        Assert.InRange(measured.Precision.Value, 0.93, 1);
        Assert.InRange(measured.Recall.Value, 0.95, 1);
        written.AssertAre(measured);
    }

    [Fact]
    public void Required_content()
    {
        var written = Metrics.Of(ReportClassifier.RequiredContentTask).Gold;
        var measured = GoldMeasurement.RequiredContent(Repository.Reader).ToDictionary(topic => topic.Key.ToString().ToLowerInvariant(), topic => BinaryFigures.Of(topic.Value, Threshold));

        Assert.InRange(measured.Values.Average(figures => figures.F1.Value), 0.80, 1);
        Assert.Equal(measured.Keys, written.Select(row => row.Label));
        Assert.All(written, row => row.AssertAre(measured[row.Label]));
    }

    [Fact]
    public void Year_mention()
    {
        var written = Metrics.Of(ReportClassifier.YearMentionTask).Gold;
        var judged = GoldMeasurement.YearMentions(Repository.Reader);
        var measured = BinaryFigures.Of(judged, Threshold);

        Assert.InRange(measured.Precision.Value, 0.95, 1);
        Assert.InRange(measured.Recall.Value, 0.72, 1);
        Assert.Equal(["copy-error", "copy-error in plans (E6 E7)"], written.Select(row => row.Label));
        written[0].AssertAre(measured);
        written[1].AssertAre(BinaryFigures.Of(judged.Where(example => example.Label is "E6" or "E7" || example.Label[0] == 'L').ToList(), Threshold));
    }

    [Fact]
    public void Every_model_beats_its_rule_of_thumb() =>
        Assert.All(Metrics.All, metrics => Assert.True(metrics.Gold.Average(row => row.F1[0]) > metrics.Baseline.Average(row => row.F1[0]), metrics.Task));
}
