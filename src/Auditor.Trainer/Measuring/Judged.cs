using Auditor.Classifying;
using Auditor.Trainer.Tasks;

namespace Auditor.Trainer.Measuring;

/// <summary>One example of a gold set after scoring.</summary>
/// <param name="Detail">Its finer class.</param>
/// <param name="Score">Probability of the label.</param>
/// <param name="Text">The example, to show in the list of errors.</param>
public sealed record Judged(string Family, string Detail, bool IsPositive, double Score, string Text)
{
    /// <summary>Probability from which a label is given.</summary>
    public const double Threshold = 0.5;

    /// <summary>Label → examples: of several labels the most probable is always given, and a second right label counts neither for nor against.</summary>
    /// <param name="score">Probabilities in the order of the labels.</param>
    public static IReadOnlyDictionary<string, IReadOnlyList<Judged>> All(IReadOnlyList<string> labels, IReadOnlyList<TaskExample> examples, Func<FeatureVector, double[]> score) =>
        All(labels, examples.Select(example => (example, example.Features is { } features ? score(features) : new double[labels.Count])).ToList());

    /// <summary>The same for examples that are scored already.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<Judged>> All(IReadOnlyList<string> labels, IReadOnlyList<(TaskExample Example, double[] Scores)> scored)
    {
        var given = scored.Select(example => (example.Example, Scores: Given(example.Scores))).ToList();
        return labels.Select((label, at) => (label, at)).ToDictionary(
            label => label.label,
            label => (IReadOnlyList<Judged>)given
                .Where(pair => pair.Example.Is(label.label) is not null)
                .Select(pair => new Judged(pair.Example.Groups.Family, pair.Example.Detail, pair.Example.Is(label.label) == true, pair.Scores[label.at], pair.Example.Text))
                .ToList(),
            StringComparer.Ordinal);
    }

    /// <summary>The same for the baseline, which only says yes or no.</summary>
    public static IReadOnlyList<Judged> Guesses(string label, IReadOnlyList<TaskExample> examples) => examples
        .Where(example => example.Is(label) is not null)
        .Select(example => new Judged(example.Groups.Family, example.Detail, example.Is(label) == true, example.Guess.Contains(label) ? 1 : 0, example.Text))
        .ToList();

    /// <summary>Every sentence is about something: where no topic reaches the threshold, the most probable one is given.</summary>
    private static double[] Given(double[] scores)
    {
        if (scores.Length > 1 && scores.Max() < Threshold)
            scores[Array.IndexOf(scores, scores.Max())] = Threshold;
        return scores;
    }
}
