using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Auditor.Trainer.Corpus;
using Auditor.Trainer.Measuring;
using Auditor.Trainer.Tasks;

namespace Auditor.Trainer;

/// <summary>Writes <c>models/&lt;task&gt;</c>: the model, its figures, its card.</summary>
internal static class ModelFolder
{
    private static readonly JsonSerializerOptions Json = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NewLine = "\n",
    };

    public static void Write(string folder, TrainedTask task, CorpusSet corpus)
    {
        var target = Directory.CreateDirectory(Path.Combine(folder, task.Name)).FullName;
        task.Context.Model.Save(task.Model, task.Data.Schema, Path.Combine(target, "model.zip"));
        File.WriteAllText(Path.Combine(target, "metrics.json"), Metrics(task, corpus));
        File.WriteAllText(Path.Combine(target, "MODEL_CARD.md"), ModelCard.Write(task, corpus), new UTF8Encoding(false));
    }

    private static string Metrics(TrainedTask task, CorpusSet corpus) => JsonSerializer.Serialize(
        new
        {
            task = task.Name,
            corpus = corpus.Hash,
            trainingExamples = task.TrainingCount,
            crossValidated = Math.Round(task.CrossValidated, 6),
            gold = task.Figures.Select(Row),
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
