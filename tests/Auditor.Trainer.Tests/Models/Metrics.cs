using System.Text.Json;
using Auditor.Classifying;

namespace Auditor.Trainer.Tests.Models;

/// <summary>models/&lt;task&gt;/metrics.json as training wrote it.</summary>
internal sealed record Metrics(string Task, string Corpus, int TrainingExamples, double CrossValidated, IReadOnlyList<MetricsRow> Gold, IReadOnlyList<MetricsRow> Baseline)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static IReadOnlyList<Metrics> All { get; } =
        new[] { ReportClassifier.BoilerplateTask, ReportClassifier.RequiredContentTask, ReportClassifier.YearMentionTask }.Select(task => Read(Repository.PathTo("models", task))).ToList();

    public static Metrics Of(string task) => All.Single(metrics => metrics.Task == task);

    public static Metrics Read(string folder) => JsonSerializer.Deserialize<Metrics>(File.ReadAllBytes(Path.Combine(folder, "metrics.json")), Json)!;
}
