using System.Text.Encodings.Web;
using System.Text.Json;
using Auditor.Trainer.Learning;
using Auditor.Trainer.Measuring;

namespace Auditor.Trainer.Writing;

/// <summary><c>metrics.json</c>: what the model was made of and what it is good for.</summary>
internal static class Metrics
{
    private static readonly JsonSerializerOptions Json = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NewLine = "\n",
    };

    /// <param name="corpus">Hash of the corpus files.</param>
    /// <param name="model">Hash of the model file.</param>
    /// <param name="weights">Hash of the file of its weights alone.</param>
    public static string Write(TrainedTask task, string corpus, string model, string weights) => JsonSerializer.Serialize(
        new
        {
            task = task.Task.Name,
            trainer = typeof(Metrics).Assembly.GetName().Version!.ToString(fieldCount: 3),
            corpus,
            model,
            weights,
            trainingExamples = task.Task.Training.Count,
            trainingPositives = task.Task.Labels.ToDictionary(label => label, label => task.Task.Training.Count(example => example.Is(label) == true)),
            bands = task.Learned.Labels.ToDictionary(label => label.Label, label => label.Bands),
            crossValidatedF1 = task.CrossValidated.ToDictionary(label => label.Key, label => Round(label.Value)),
            gold = task.Figures.Select(Row),
            reliability = Reliability.Table(task.Gold.Values.SelectMany(judged => judged)).Select(row => new { from = row.From, count = row.Count, predicted = Round(row.Predicted), observed = Round(row.Observed) }),
            classes = ClassFigures.Of(task).Select(figures => new { name = figures.Name, count = figures.Count, flagged = figures.Flagged }),
            baseline = task.Baseline.Select(Row),
        },
        Json) + "\n";

    private static object Row(LabelFigures label) => new
    {
        label = label.Label,
        threshold = label.Figures.Threshold,
        count = label.Figures.Count,
        positives = label.Figures.Positives,
        precision = Rounded(label.Figures.Precision),
        recall = Rounded(label.Figures.Recall),
        f1 = Rounded(label.Figures.F1),
        auc = Rounded(label.Figures.Auc),
        calibrationError = Math.Round(label.Figures.CalibrationError, 6),
    };

    /// <summary>Value, lower and upper bound of the 95 % interval; null where the label has no example.</summary>
    private static double?[] Rounded(Interval interval) => [Round(interval.Value), Round(interval.Low), Round(interval.High)];

    private static double? Round(double value) => double.IsNaN(value) ? null : Math.Round(value, 6);
}
