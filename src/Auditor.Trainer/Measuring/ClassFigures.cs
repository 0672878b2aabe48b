using Auditor.Trainer.Learning;

namespace Auditor.Trainer.Measuring;

/// <summary>How many gold examples of a finer class the model flags; for tasks with a single label.</summary>
/// <param name="Name">Such as E6 or L4.</param>
public sealed record ClassFigures(string Name, int Count, int Flagged)
{
    public static IReadOnlyList<ClassFigures> Of(TrainedTask task) => task.Task.Labels is not [var label] ? [] : task.Gold[label]
        .GroupBy(example => example.Detail, StringComparer.Ordinal)
        .OrderBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => new ClassFigures(group.Key, group.Count(), group.Count(example => example.Score >= Judged.Threshold)))
        .ToList();
}
