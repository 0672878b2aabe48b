using System.Globalization;
using System.Text;
using Auditor.Classifying;
using Auditor.Trainer.Corpus;
using Auditor.Trainer.Measuring;
using Auditor.Trainer.Tasks;

namespace Auditor.Trainer;

/// <summary>Writes the card of a model from its figures.</summary>
internal static class ModelCard
{
    public static string Write(TrainedTask task, CorpusSet corpus)
    {
        var card = new StringBuilder();
        card.Append(CultureInfo.InvariantCulture, $"# {task.Name}\n\n{Purpose(task.Name)}\n\n");
        card.Append(CultureInfo.InvariantCulture, $"- Method: linear, stochastic dual coordinate ascent (Microsoft.ML), words and pairs of words hashed into 2^17 buckets, one thread, fixed seed: training again gives the same figures.\n");
        card.Append(CultureInfo.InvariantCulture, $"- Learned from {task.TrainingCount} examples of `data/training`; measured on `data/gold`, which other writers wrote and which is never trained on. Corpus {corpus.Hash}.\n");
        card.Append(CultureInfo.InvariantCulture, $"- Ten-fold cross-validation on the training set, split by text family: {task.CrossValidated:F3}.\n\n");
        card.Append("## Gold figures, with 95 % bootstrap intervals over text families\n\n");
        AppendTable(card, task.Figures);
        card.Append("\n## Baseline on the same gold set\n\n").Append(BaselineText(task.Name)).Append("\n\n");
        AppendTable(card, task.Baseline);
        card.Append("\n## Where it fails\n\nThe gold examples it gets most wrong (score of the positive class, label):\n\n");
        foreach (var example in task.Worst)
            card.Append(CultureInfo.InvariantCulture, $"- {example.Score:F2} · {example.Label} · {example.Text}\n");
        card.Append("\n## Limits\n\nThe corpus is written for this project, not taken from real reports; real writers are more varied. A finding that rests on this model alone is a warning at most.\n");
        return card.ToString();
    }

    private static void AppendTable(StringBuilder card, IReadOnlyList<LabelFigures> rows)
    {
        card.Append("| label | count | positive | precision | recall | F1 | AUC | calibration error |\n|---|---:|---:|---|---|---|---|---:|\n");
        foreach (var (label, figures) in rows)
        {
            card.Append(CultureInfo.InvariantCulture, $"| {label} | {figures.Count} | {figures.Positives} | {Cell(figures.Precision)} | {Cell(figures.Recall)} | {Cell(figures.F1)} | {Cell(figures.Auc)} | {figures.CalibrationError:F3} |\n");
        }

        if (rows.Count > 2)
            card.Append(CultureInfo.InvariantCulture, $"| **macro** | | | {rows.Average(row => row.Figures.Precision.Value):F3} | {rows.Average(row => row.Figures.Recall.Value):F3} | {rows.Average(row => row.Figures.F1.Value):F3} | | |\n");
    }

    private static string Cell(Interval interval) =>
        double.IsNaN(interval.Value) ? "–" : string.Create(CultureInfo.InvariantCulture, $"{interval.Value:F3} ({interval.Low:F3}–{interval.High:F3})");

    private static string Purpose(string task) => task switch
    {
        ReportClassifier.BoilerplateTask => "套话识别. Probability that a sentence is a stock phrase: striking it out loses no fact about the agency and the year.",
        ReportClassifier.RequiredContentTask => "必备内容识别. Which duty of Article 50 a sentence serves: ten topics, probabilities that add up to 1.",
        ReportClassifier.YearMentionTask => "年份照抄识别. Probability that a year in its context was copied from another year's report.",
        _ => throw new ArgumentOutOfRangeException(nameof(task)),
    };

    private static string BaselineText(string task) => task switch
    {
        ReportClassifier.BoilerplateTask => "A sentence without a figure, a title or a quoted name is stock.",
        ReportClassifier.RequiredContentTask => "The first of a list of key words decides.",
        ReportClassifier.YearMentionTask => "In the problems part, a year up to the report year with 将 or 拟 behind it; elsewhere any year but the report year.",
        _ => throw new ArgumentOutOfRangeException(nameof(task)),
    };
}
