using Auditor.Classifying;
using Auditor.Trainer.Measuring;
using Auditor.Trainer.Tasks;

namespace Auditor.Trainer.Tests;

public sealed class TrainingTests
{
    [Fact]
    public void Training_again_gives_the_same_figures()
    {
        var first = YearMentionTask.Train(Repository.Corpus, Repository.Reader);
        var second = YearMentionTask.Train(Repository.Corpus, Repository.Reader);

        Assert.Equal(first.Figures, second.Figures);
        Assert.Equal(first.Baseline, second.Baseline);
        Assert.Equal(first.CrossValidated, second.CrossValidated);
        Assert.Equal(first.TrainingCount, second.TrainingCount);
        Assert.Equal(first.Worst, second.Worst);
        Assert.Equal(Weights(first), Weights(second));
    }

    [Fact]
    public void Folds_never_cut_a_family_and_score_every_example_once()
    {
        var examples = Enumerable.Range(0, 60).Select(at => (Family: $"f{at % 13}", At: at)).ToList();
        var scored = TrainedTask.CrossValidate(examples, example => example.Family, (seen, unseen) =>
        {
            Assert.Empty(seen.Select(example => example.Family).Intersect(unseen.Select(example => example.Family), StringComparer.Ordinal));
            Assert.Equal(examples.Count, seen.Count + unseen.Count);
            return unseen.Select(example => new Judged(example.Family, "", IsPositive: true, example.At, $"{example.At}"));
        });

        Assert.Equal(examples.Select(example => (double)example.At), scored.Select(example => example.Score).Order());
    }

    [Fact]
    public void The_worst_come_first_whichever_way_they_are_wrong()
    {
        var worst = TrainedTask.WorstOf([new("", "", true, 0.9, "a"), new("", "", false, 0.8, "b"), new("", "", true, 0.1, "c"), new("", "", false, 0.2, "d")]);
        Assert.Equal(["c", "b", "d", "a"], worst.Select(example => example.Text));
    }

    private static IEnumerable<double> Weights(TrainedTask task)
    {
        var model = new BinaryClassifier(task.Model);
        return Enumerable.Range(0, FeatureVector.Size).Select(model.Weight);
    }
}
