using Auditor.Classifying;
using Auditor.Trainer.Corpus;

namespace Auditor.Trainer.Tasks;

/// <summary>分类任务: what is to be learned from which examples, and how the card puts it.</summary>
/// <param name="Name">Folder below <c>models/</c>.</param>
/// <param name="Labels">One linear model is learned a label, in this order.</param>
/// <param name="L2">Regularisation, chosen by cross-validation on the training set.</param>
/// <param name="Purpose">What the probability means.</param>
/// <param name="Baseline">The rule of thumb that needs no learning.</param>
public sealed record ClassificationTask(
    string Name, IReadOnlyList<string> Labels, float L2, string Purpose, string Baseline, IReadOnlyList<TaskExample> Training, IReadOnlyList<TaskExample> Gold)
{
    private static readonly (string Name, Func<CorpusSet, ExampleReader, ClassificationTask> Of)[] Makers =
    [
        (ReportClassifier.BoilerplateTask, BoilerplateTask.Of),
        (ReportClassifier.RequiredContentTask, RequiredContentTask.Of),
        (ReportClassifier.YearMentionTask, YearMentionTask.Of),
    ];

    /// <summary>The names of the three tasks of the product.</summary>
    public static IReadOnlyList<string> Names { get; } = Makers.Select(maker => maker.Name).ToList();

    public static IEnumerable<ClassificationTask> All(CorpusSet corpus, ExampleReader reader) => Named(Names, corpus, reader);

    /// <summary>The named tasks, made one after the other.</summary>
    public static IEnumerable<ClassificationTask> Named(IReadOnlyCollection<string> names, CorpusSet corpus, ExampleReader reader) =>
        Makers.Where(maker => names.Contains(maker.Name)).Select(maker => maker.Of(corpus, reader));
}
