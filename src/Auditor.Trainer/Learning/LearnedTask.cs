using Auditor.Trainer.Tasks;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Auditor.Trainer.Learning;

/// <summary>All labels of a task, learned.</summary>
public sealed record LearnedTask(ClassificationTask Task, IReadOnlyList<LearnedLabel> Labels)
{
    public static LearnedTask Learn(ClassificationTask task)
    {
        var labels = new LearnedLabel[task.Labels.Count];
        Parallel.For(0, labels.Length, at => labels[at] = LearnedLabel.Learn(task.Labels[at], Examples(task.Training, task.Labels[at]), task.L2));
        return new LearnedTask(task, labels);
    }

    /// <summary>One file for ML.NET: each label's model, followed by its calibrator.</summary>
    public TransformerChain<ITransformer> Chain => new([.. Labels.SelectMany(label => label.Steps)]);

    /// <summary>Examples of one label; a second label counts as one to learn, too.</summary>
    public static IReadOnlyList<LearningExample> Examples(IEnumerable<TaskExample> examples, string label) => Examples(examples, label, groups => groups.Family);

    /// <param name="group">What cross-validation must not cut.</param>
    public static IReadOnlyList<LearningExample> Examples(IEnumerable<TaskExample> examples, string label, Func<ExampleGroups, string> group) => examples
        .Select(example => new LearningExample(example.Features!, example.Is(label) != false, group(example.Groups)) { IsContrast = example.IsContrast })
        .ToList();
}
