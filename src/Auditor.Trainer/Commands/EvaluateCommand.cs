using System.CommandLine;
using System.Globalization;
using Auditor.Classifying;
using Auditor.Trainer.Learning;
using Auditor.Trainer.Measuring;
using Auditor.Trainer.Tasks;
using Auditor.Trainer.Writing;
using Microsoft.ML;

namespace Auditor.Trainer.Commands;

/// <summary><c>evaluate</c>: the committed models on the gold sets, and on real reports where a folder of them is named.</summary>
internal static class EvaluateCommand
{
    private static readonly Option<string?> Reports = new("--reports") { Description = $"真实报告所在目录；其句子的标注见 {RealReports.Labels}" };

    public static Command Make() => new Command("evaluate", "用现有模型衡量标准集；给出 --reports 时也衡量真实报告，结果写入 models/<任务>/real.json") { Reports }
        .Does((parsed, output) => Run(parsed.GetValue(Reports), output));

    private static void Run(string? reports, TextWriter output)
    {
        var root = new TrainerRoot();
        foreach (var task in root.Tasks)
            Print(output, task.Name, "标准集", LabelFigures.Of(Judged.All(task.Labels, task.Gold, Scorer(task))));
        if (reports is null)
            return;

        foreach (var (task, judged) in RealReports.Judge(reports))
        {
            var figures = LabelFigures.Of(judged.Where(label => label.Value.Any(example => example.IsPositive)).ToDictionary());
            Print(output, task, "真实报告", figures);
            RealFigures.Of(judged, figures).Write(Path.Combine(TrainerRoot.Models, task));
        }
    }

    /// <summary>Scores with the models in use.</summary>
    internal static Func<FeatureVector, double[]> Scorer(ClassificationTask task) =>
        Serving.Scorer(new MLContext().Model.Load(Path.Combine(TrainerRoot.Models, task.Name, "model.zip"), out _), task.Labels.Count);

    private static void Print(TextWriter output, string task, string set, IReadOnlyList<LabelFigures> figures)
    {
        output.WriteLine($"{task}，{set}");
        foreach (var (label, row) in figures)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"  {label,-12} {row.Positives,4}/{row.Count,-5} 精确率 {row.Precision.Value:F3} 召回率 {row.Recall.Value:F3} F1 {row.F1.Value:F3} AUC {row.Auc.Value:F3} 校准误差 {row.CalibrationError:F3}"));
        }
    }
}
