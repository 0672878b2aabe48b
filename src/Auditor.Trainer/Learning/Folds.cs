namespace Auditor.Trainer.Learning;

/// <summary>交叉验证: every example is scored by a model that saw nothing of its group.</summary>
public static class Folds
{
    public const int Count = 10;

    /// <summary>Scores before calibration, in the order of the examples.</summary>
    public static double[] Scores(IReadOnlyList<LearningExample> examples, ILearner learner, int count = Count)
    {
        var folds = Assign(examples.Select(example => example.Group), count);
        var scores = new double[examples.Count];
        for (var fold = 0; fold < count; fold++)
        {
            var score = learner.Learn(examples.Where(example => folds[example.Group] != fold).ToList());
            for (var at = 0; at < examples.Count; at++)
            {
                if (folds[examples[at].Group] == fold)
                    scores[at] = score(examples[at].Features);
            }
        }

        return scores;
    }

    /// <summary>Group → fold, in turn by name.</summary>
    public static IReadOnlyDictionary<string, int> Assign(IEnumerable<string> groups, int count = Count) => groups.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
        .Select((group, at) => (group, fold: at % count))
        .ToDictionary(pair => pair.group, pair => pair.fold, StringComparer.Ordinal);
}
