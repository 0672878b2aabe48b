using System.CommandLine;
using System.Globalization;
using Auditor.Classifying;
using Auditor.Trainer.Learning;
using Auditor.Trainer.Measuring;
using Auditor.Trainer.Tasks;
using Auditor.Trainer.Writing;
using Microsoft.ML.Calibrators;

namespace Auditor.Trainer.Commands;

/// <summary><c>compare</c>: other ways to learn the same, on the same folds and the same gold set. The cards show the table after the next <c>train</c>.</summary>
internal static class CompareCommand
{
    /// <summary>Fewer than in training: trees on ten labels would take hours.</summary>
    private const int Folds = 3;

    private static readonly (string Name, Func<ExampleGroups, string> Of)[] Groupings =
    [
        ("text family", groups => groups.Family),
        ("agency kind", groups => groups.Kind),
        ("report year", groups => groups.Year.ToString(CultureInfo.InvariantCulture)),
    ];

    private static readonly Argument<string[]> Tasks = TrainerRoot.TaskNames();

    public static Command Make() => new Command("compare", "用其他学习方法在同样的数据上训练，写 models/<任务>/comparison.json；下次 train 时写入说明卡") { Tasks }
        .Does((parsed, _) => Run(parsed.GetRequiredValue(Tasks), Console.Error));

    private static void Run(string[] tasks, TextWriter progress)
    {
        var root = new TrainerRoot();
        foreach (var task in root.Named(tasks))
        {
            var compared = new List<ComparedLearner> { Baseline(task) };
            foreach (var learner in new ILearner[] { new LinearLearner(task.L2), TreeLearner.FastTree, TreeLearner.LightGbm })
            {
                compared.Add(Measure(task, learner));
                progress.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{task.Name}：{learner.Name} 交叉验证 F1 {compared[^1].CrossValidated:F3}，标准集 F1 {compared[^1].Gold:F3}，AUC {compared[^1].GoldAuc:F3}"));
            }

            new Comparison(root.Corpus.Hash, compared, Splits(task)).Write(Path.Combine(TrainerRoot.Models, task.Name));
        }
    }

    private static ComparedLearner Baseline(ClassificationTask task)
    {
        var judged = task.Labels.Select(label => Judged.Guesses(label, task.Gold)).ToList();
        return new ComparedLearner("关键词规则（基线）", CrossValidated: null, judged.Average(F1), judged.Average(BinaryFigures.AucOf));
    }

    private static ComparedLearner Measure(ClassificationTask task, ILearner learner)
    {
        var crossValidated = new double[task.Labels.Count];
        var scores = new Func<FeatureVector, double>[task.Labels.Count];
        Parallel.For(0, task.Labels.Count, at =>
        {
            var examples = LearnedTask.Examples(task.Training, task.Labels[at]);
            (crossValidated[at], var calibrator) = CrossValidate(examples, learner);
            var model = learner.Learn(examples);
            scores[at] = features => Calibration.Probability(calibrator, model(features));
        });
        var gold = Judged.All(task.Labels, task.Gold, features => scores.Select(score => score(features)).ToArray());
        return new ComparedLearner(learner.Name, Rounded(crossValidated.Average()), Rounded(gold.Values.Average(F1)), Rounded(gold.Values.Average(BinaryFigures.AucOf)));
    }

    /// <summary>How the learner in use does on families, kinds of agencies and years that it has not seen; kinds where the corpus tells them.</summary>
    private static List<ComparedSplit> Splits(ClassificationTask task) => Groupings
        .Where(grouping => task.Training.Select(example => grouping.Of(example.Groups)).Distinct(StringComparer.Ordinal).Skip(Folds).Any())
        .Select(grouping => new ComparedSplit(grouping.Name, Rounded(task.Labels.AsParallel().Average(label => CrossValidate(LearnedTask.Examples(task.Training, label, grouping.Of), new LinearLearner(task.L2)).F1))))
        .ToList();

    private static (double F1, CalibratorTransformer<PlattCalibrator> Calibrator) CrossValidate(IReadOnlyList<LearningExample> examples, ILearner learner)
    {
        var outOfFold = Learning.Folds.Scores(examples, learner, Folds);
        var calibrator = Calibration.Fit(outOfFold.Zip(examples, (score, example) => (score, example.IsPositive)));
        return (F1(outOfFold.Zip(examples, (score, example) => new Judged("", "", example.IsPositive, Calibration.Probability(calibrator, score), "")).ToList()), calibrator);
    }

    private static double F1(IReadOnlyList<Judged> judged) => BinaryFigures.F1Of(judged, Judged.Threshold) is var value && double.IsNaN(value) ? 0 : value;

    private static double Rounded(double value) => Math.Round(value, 6);
}
