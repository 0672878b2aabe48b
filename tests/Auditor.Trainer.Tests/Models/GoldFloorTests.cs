using Auditor.Classifying;
using Auditor.Trainer.Measuring;

namespace Auditor.Trainer.Tests.Models;

/// <summary>The committed models keep what they promise, and serve as they were measured.</summary>
public sealed class GoldFloorTests
{
    public static TheoryData<string> Tasks() => [.. Metrics.Tasks];

    [Theory]
    [MemberData(nameof(Tasks))]
    public void The_figures_written_down_are_measured_again(string task)
    {
        var measured = LabelFigures.Of(GoldMeasurement.Of(task)).ToDictionary(label => label.Label, label => label.Figures);
        var written = Metrics.Of(task).Gold;

        Assert.Equal(measured.Keys, written.Select(row => row.Label));
        Assert.All(written, row => row.AssertAre(measured[row.Label]));
    }

    [Fact]
    public void Boilerplate()
    {
        var row = Assert.Single(Metrics.Of(ReportClassifier.BoilerplateTask).Gold);

        Assert.InRange(row.Precision[0]!.Value, 0.95, 1);
        Assert.InRange(row.Recall[0]!.Value, 0.80, 1);
        Assert.InRange(row.Auc[0]!.Value, 0.97, 1);
    }

    [Fact]
    public void Required_content() => Assert.InRange(Metrics.Of(ReportClassifier.RequiredContentTask).Gold.Average(row => row.F1[0])!.Value, 0.92, 1);

    [Fact]
    public void Year_mention()
    {
        var row = Assert.Single(Metrics.Of(ReportClassifier.YearMentionTask).Gold);

        Assert.InRange(row.Precision[0]!.Value, 0.94, 1);
        Assert.InRange(row.Recall[0]!.Value, 0.92, 1);
    }

    [Fact]
    public void Probabilities_mean_what_they_say() => Assert.All(Metrics.Tasks, task => Assert.InRange(Reliability.Error(GoldMeasurement.Of(task).Values.SelectMany(label => label).ToList()), 0, 0.03));

    [Fact]
    public void Every_model_beats_its_rule_of_thumb() =>
        Assert.All(Metrics.All, metrics => Assert.True(metrics.Gold.Average(row => row.F1[0]) > metrics.Baseline.Average(row => row.F1[0]), metrics.Task));
}
