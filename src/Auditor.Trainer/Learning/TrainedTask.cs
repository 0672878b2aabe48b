using Auditor.Trainer.Measuring;
using Auditor.Trainer.Tasks;

namespace Auditor.Trainer.Learning;

/// <summary>A learned task with its figures.</summary>
/// <param name="Gold">Label → gold examples as the model scores them.</param>
/// <param name="CrossValidated">Label → F1 on the training set, by folds of whole families: how far gold is from home.</param>
public sealed record TrainedTask(LearnedTask Learned, IReadOnlyDictionary<string, IReadOnlyList<Judged>> Gold, IReadOnlyList<LabelFigures> Figures, IReadOnlyList<LabelFigures> Baseline, IReadOnlyDictionary<string, double> CrossValidated)
{
    private const int WorstShown = 20;

    public ClassificationTask Task => Learned.Task;

    public static TrainedTask Train(ClassificationTask task)
    {
        var learned = LearnedTask.Learn(task);
        var gold = Judged.All(task.Labels, task.Gold, Serving.Scorer(learned.Chain, task.Labels.Count));
        var guesses = task.Labels.ToDictionary(label => label, label => Judged.Guesses(label, task.Gold), StringComparer.Ordinal);
        return new TrainedTask(learned, gold, LabelFigures.Of(gold), LabelFigures.Of(guesses), learned.Labels.ToDictionary(label => label.Label, OutOfFoldF1, StringComparer.Ordinal));
    }

    /// <summary>Gold examples that the model gets most wrong, over all labels, each once.</summary>
    public IReadOnlyList<(string Label, Judged Example)> Worst => Gold
        .SelectMany(label => label.Value.Select(example => (label.Key, Example: example)))
        .OrderByDescending(pair => Math.Abs(pair.Example.Score - (pair.Example.IsPositive ? 1 : 0)))
        .ThenBy(pair => pair.Example.Text, StringComparer.Ordinal)
        .DistinctBy(pair => pair.Example.Text)
        .Take(WorstShown)
        .ToList();

    private static double OutOfFoldF1(LearnedLabel label) =>
        BinaryFigures.F1Of(label.OutOfFold.Select(example => new Judged("", "", example.IsPositive, example.Probability, "")).ToList(), Judged.Threshold);
}
