using System.Text.Json;
using Auditor.Classifying;

namespace Auditor.Trainer.Tests.Models;

/// <summary>models/&lt;task&gt;/metrics.json as training wrote it.</summary>
internal sealed record Metrics(
    string Task, string Trainer, string Corpus, string Model, int TrainingExamples, IReadOnlyDictionary<string, Bands> Bands, IReadOnlyList<MetricsRow> Gold, IReadOnlyList<MetricsRow> Baseline)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static IReadOnlyList<string> Tasks { get; } = [ReportClassifier.BoilerplateTask, ReportClassifier.RequiredContentTask, ReportClassifier.YearMentionTask];

    public static IReadOnlyList<Metrics> All { get; } = Tasks.Select(task => Read(Repository.PathTo("models", task))).ToList();

    public static Metrics Of(string task) => All.Single(metrics => metrics.Task == task);

    public static Metrics Read(string folder) => JsonSerializer.Deserialize<Metrics>(File.ReadAllBytes(Path.Combine(folder, "metrics.json")), Json)!;
}
