using System.Globalization;
using Auditor.Trainer.Tasks;

namespace Auditor.Trainer;

/// <summary>One line a task on standard error.</summary>
internal static class Progress
{
    public static string Line(TrainedTask task)
    {
        var main = task.Figures[0].Figures;
        var macro = task.Figures.Average(label => label.Figures.F1.Value);
        return string.Create(CultureInfo.InvariantCulture,
            $"{task.Name}: 训练 {task.TrainingCount} 例，标准集 {main.Count} 例；精确率 {main.Precision.Value:F3}，召回率 {main.Recall.Value:F3}，AUC {main.Auc.Value:F3}，宏平均 F1 {macro:F3}（基线 {task.Baseline.Average(label => label.Figures.F1.Value):F3}，交叉验证 {task.CrossValidated:F3}）");
    }
}
