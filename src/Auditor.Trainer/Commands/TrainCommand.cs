using System.CommandLine;
using System.Globalization;
using Auditor.Trainer.Learning;
using Auditor.Trainer.Measuring;
using Auditor.Trainer.Writing;

namespace Auditor.Trainer.Commands;

/// <summary><c>train</c>: data/training → models/.</summary>
internal static class TrainCommand
{
    private static readonly Argument<string[]> Tasks = TrainerRoot.TaskNames();

    public static Command Make() => new Command("train", "读 data/training 与 data/gold，写 models/<任务>/{model.zip, metrics.json, MODEL_CARD.md}") { Tasks }
        .Does((parsed, _) => Run(parsed.GetRequiredValue(Tasks), Console.Error));

    private static void Run(string[] tasks, TextWriter progress)
    {
        var root = new TrainerRoot();
        foreach (var task in root.Named(tasks))
        {
            progress.WriteLine($"{task.Name}：正在训练（{task.Training.Count} 例，{task.Labels.Count} 个类别）……");
            var trained = TrainedTask.Train(task);
            ModelFolder.Write(TrainerRoot.Models, trained, root.Corpus);
            progress.WriteLine(Line(trained));
        }
    }

    private static string Line(TrainedTask trained)
    {
        var judged = trained.Gold.Values.SelectMany(label => label).ToList();
        return string.Create(CultureInfo.InvariantCulture,
            $"{trained.Task.Name}：标准集 {trained.Task.Gold.Count} 例，宏平均 精确率 {trained.Figures.Average(label => label.Figures.Precision.Value):F3} 召回率 {trained.Figures.Average(label => label.Figures.Recall.Value):F3} F1 {LabelFigures.MacroF1(trained.Figures):F3}（基线 {LabelFigures.MacroF1(trained.Baseline):F3}，交叉验证 {trained.CrossValidated.Values.Average():F3}），校准误差 {Reliability.Error(judged):F3}");
    }
}
