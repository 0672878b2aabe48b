using System.Diagnostics;
using System.Globalization;
using System.Text;
using Auditor.Classifying;
using Auditor.Normalizing;
using Auditor.Reports;
using Auditor.Segmenting;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Auditor.Benchmarks.Classifying;

/// <summary>What the three models cost on one report (分类耗时), beside ML.NET's prediction engine called once a sentence.</summary>
internal static class ClassifyTimes
{
    private const int Sentences = 60;
    private const int WarmUp = 50;
    private const int Rounds = 201;

    public static int Print(string path)
    {
        var lexicons = Lexicons.Load(RepositoryRoot.PathOf("data/lexicons"));
        var report = new ReportSegmenter(new WordSegmenter(lexicons.DomainWords), lexicons).Segment(TextNormalizer.Normalize(Cut(File.ReadAllText(path))), Path.GetFileName(path), null);
        var classifier = ReportClassifier.Load(RepositoryRoot.PathOf("models"), lexicons);
        var count = report.Sentences.Count;

        var direct = Measure(() => classifier.Classify(report));
        var engine = Measure(EngineASentence(report, lexicons));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"report of {count} sentences and {report.YearMentions.Count} years, one thread, median of {Rounds} rounds"));
        Console.WriteLine("| way | ms | KB allocated |\n| --- | --- | --- |");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| all three models on their weights | {direct.Milliseconds:F3} | {direct.Kilobytes:F0} |"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| boilerplate alone, prediction engine a sentence | {engine.Milliseconds:F3} | {engine.Kilobytes:F0} |"));
        return 0;
    }

    /// <summary>The first sentences of prose, and everything that is none.</summary>
    private static string Cut(string text)
    {
        var kept = new StringBuilder();
        var sentences = 0;
        foreach (var line in text.Split('\n'))
        {
            sentences += line.Count(c => c == '。');
            if (sentences <= Sentences || !line.Contains('。', StringComparison.Ordinal))
                kept.Append(line).Append('\n');
        }

        return kept.ToString();
    }

    private static Action EngineASentence(AnnualReport report, Lexicons lexicons)
    {
        var context = new MLContext();
        var model = context.Model.Load(RepositoryRoot.PathOf("models/boilerplate/model.zip"), out _);
        var schema = SchemaDefinition.Create(typeof(Row));
        schema[nameof(Row.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, FeatureVector.Size);
        var engine = context.Model.CreatePredictionEngine<Row, Prediction>(model, ignoreMissingColumns: true, inputSchemaDefinition: schema);
        var featurizer = new SentenceFeaturizer(PhraseFrequencies.Load(RepositoryRoot.PathOf("data/lexicons/phrase-frequencies.tsv")));
        var sentences = report.Sentences.ToList();
        return () =>
        {
            foreach (var sentence in sentences)
                engine.Predict(new Row { Features = featurizer.Featurize(sentence, SentencePart.Report).ToBuffer() });
        };
    }

    private static (double Milliseconds, double Kilobytes) Measure(Action action)
    {
        for (var round = 0; round < WarmUp; round++)
            action();

        var times = new double[Rounds];
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        for (var round = 0; round < Rounds; round++)
        {
            var start = Stopwatch.GetTimestamp();
            action();
            times[round] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }

        var bytes = GC.GetAllocatedBytesForCurrentThread() - allocated;
        Array.Sort(times);
        return (times[Rounds / 2], bytes / 1024.0 / Rounds);
    }

    private sealed class Row
    {
        public VBuffer<float> Features { get; init; }

        public bool Label { get; init; }
    }

    private sealed class Prediction
    {
        public float Probability { get; set; }
    }
}
