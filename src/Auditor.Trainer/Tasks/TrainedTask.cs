using Auditor.Trainer.Measuring;
using Microsoft.ML;

namespace Auditor.Trainer.Tasks;

/// <summary>A trained model and its figures on gold.</summary>
/// <param name="Name">Folder below <c>models/</c>.</param>
/// <param name="TrainingCount">Examples learned from.</param>
/// <param name="Figures">Figures by label; the first is the one that counts.</param>
/// <param name="Baseline">The same figures for the rule of thumb that needs no learning.</param>
/// <param name="CrossValidated">F1 on the training set, ten folds by family: how far gold is from home.</param>
/// <param name="Worst">Gold examples that the model gets most wrong.</param>
public sealed record TrainedTask(
    string Name,
    MLContext Context,
    ITransformer Model,
    IDataView Data,
    int TrainingCount,
    IReadOnlyList<LabelFigures> Figures,
    IReadOnlyList<LabelFigures> Baseline,
    double CrossValidated,
    IReadOnlyList<Judged> Worst)
{
    private const int WorstShown = 20;

    public static IReadOnlyList<Judged> WorstOf(IEnumerable<Judged> judged) =>
        judged.OrderByDescending(example => Math.Abs(example.Score - (example.IsPositive ? 1 : 0)))
            .ThenBy(example => example.Text, StringComparer.Ordinal)
            .Take(WorstShown)
            .ToList();

    /// <summary>Ten folds by family: every example is scored by a model that saw nothing of its family.</summary>
    public static IReadOnlyList<Judged> CrossValidate<T>(IReadOnlyList<T> examples, Func<T, string> family, Func<IReadOnlyList<T>, IReadOnlyList<T>, IEnumerable<Judged>> trainAndScore)
    {
        const int Folds = 10;
        var folds = examples.Select(family).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select((name, at) => (name, fold: at % Folds))
            .ToDictionary(pair => pair.name, pair => pair.fold, StringComparer.Ordinal);
        return Enumerable.Range(0, Folds)
            .SelectMany(fold => trainAndScore(
                examples.Where(example => folds[family(example)] != fold).ToList(),
                examples.Where(example => folds[family(example)] == fold).ToList()))
            .ToList();
    }
}
