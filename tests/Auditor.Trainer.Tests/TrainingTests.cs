using Auditor.Classifying;
using Auditor.Trainer.Learning;

namespace Auditor.Trainer.Tests;

public sealed class TrainingTests
{
    [Fact]
    public void Training_again_gives_the_same_figures()
    {
        var task = Repository.Tasks.Single(task => task.Name == ReportClassifier.YearMentionTask);
        var first = TrainedTask.Train(task);
        var second = TrainedTask.Train(task);

        Assert.Equal(first.Figures, second.Figures);
        Assert.Equal(first.Baseline, second.Baseline);
        Assert.Equal(first.CrossValidated, second.CrossValidated);
        Assert.Equal(first.Worst, second.Worst);
        Assert.Equal(Assert.Single(first.Learned.Labels).Bands, Assert.Single(second.Learned.Labels).Bands);
        Assert.Equal(Weights(first), Weights(second));
    }

    [Fact]
    public void Folds_never_cut_a_group_and_score_every_example_once()
    {
        var examples = Enumerable.Range(0, 60).Select(at => new LearningExample(new FeatureVector([at], [1]), at % 2 == 0, $"f{at % 13}")).ToList();
        var learner = new RememberingLearner();

        var scores = Folds.Scores(examples, learner);

        Assert.Equal(Folds.Count, learner.Seen.Count);
        for (var at = 0; at < examples.Count; at++)
        {
            var fold = learner.Seen[(int)scores[at]];
            Assert.DoesNotContain(examples[at].Group, fold);
        }
    }

    [Fact]
    public void Bands_hold_the_precision_they_promise()
    {
        // 0.9 and 0.8 right, 0.7 wrong, 0.6 right ×2: above 0.6 four of five are right.
        var bands = BandFinder.Find([(0.9, true), (0.8, true), (0.7, false), (0.6, true), (0.55, true), (0.3, false), (0.2, true), (0.1, false)]);

        Assert.Equal(new Bands(0.2, 0.55, 0.8), bands);
        Assert.Equal([Band.Sure, Band.Look, Band.CannotTell, Band.No], new[] { 0.85, 0.6, 0.4, 0.1 }.Select(bands.Of));
    }

    [Fact]
    public void Calibration_finds_the_odds_of_a_score()
    {
        // Of the examples with score 1 three of four are positive, with score -1 one of four.
        var calibrator = Calibration.Fit(Enumerable.Range(0, 400).Select(at => (at % 2 == 0 ? 1.0 : -1.0, at % 8 is 0 or 2 or 4 or 1)));

        Assert.Equal(0.75, Calibration.Probability(calibrator, 1), 0.02);
        Assert.Equal(0.25, Calibration.Probability(calibrator, -1), 0.02);
    }

    private static float[] Weights(TrainedTask task) => LinearWeights.Of(task.Learned.Chain).Spread(stride: 1);

    /// <summary>Scores with the number of its lesson.</summary>
    private sealed class RememberingLearner : ILearner
    {
        public string Name => "test";

        public List<IReadOnlySet<string>> Seen { get; } = [];

        public Func<FeatureVector, double> Learn(IReadOnlyList<LearningExample> examples)
        {
            Seen.Add(examples.Select(example => example.Group).ToHashSet(StringComparer.Ordinal));
            var lesson = Seen.Count - 1;
            return _ => lesson;
        }
    }
}
