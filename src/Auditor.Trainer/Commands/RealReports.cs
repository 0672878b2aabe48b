using Auditor.Reading;
using Auditor.Reports;
using Auditor.Trainer.Corpus;
using Auditor.Trainer.Measuring;
using Auditor.Trainer.Tasks;

namespace Auditor.Trainer.Commands;

/// <summary>Real reports, audited as the product does, beside labels of their sentences.</summary>
internal static class RealReports
{
    public const string Labels = "data/gold/real-sentences.tsv";

    /// <summary>Task → label → judged sentences; sentences without a label, or that the labels know nothing of, are left out.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyDictionary<string, IReadOnlyList<Judged>>> Judge(string folder)
    {
        var pipeline = AuditPipeline.Load(Directory.GetCurrentDirectory());
        var scored = new List<(RealSentence Labels, Classifying.SentenceLabels Scores, string Text)>();
        foreach (var report in RealSentence.Read(Labels).GroupBy(sentence => sentence.File, StringComparer.Ordinal))
        {
            var audit = pipeline.Run(SourceFile.FromBytes(report.Key, File.ReadAllBytes(Path.Combine(folder, report.Key))));
            if (audit.Labels is null)
                continue;

            var labels = report.DistinctBy(sentence => sentence.TextHash).ToDictionary(sentence => sentence.TextHash, StringComparer.Ordinal);
            foreach (var (sentence, scores) in audit.Labels.Sentences)
            {
                if (labels.TryGetValue(RealSentence.HashOf(sentence.Text), out var label))
                    scored.Add((label, scores, sentence.Text));
            }
        }

        return new Dictionary<string, IReadOnlyDictionary<string, IReadOnlyList<Judged>>>(StringComparer.Ordinal)
        {
            [Classifying.ReportClassifier.BoilerplateTask] = Stock(scored),
            [Classifying.ReportClassifier.RequiredContentTask] = Topics(scored),
        };
    }

    private static Dictionary<string, IReadOnlyList<Judged>> Stock(IEnumerable<(RealSentence Labels, Classifying.SentenceLabels Scores, string Text)> scored) => new(StringComparer.Ordinal)
    {
        [Classifying.ReportClassifier.StockLabel] = scored.Where(example => example.Labels.IsStock is not null && example.Scores.Stock is not null)
            .Select(example => new Judged(example.Labels.File, "", example.Labels.IsStock == true, example.Scores.Stock!.Value, example.Text))
            .ToList(),
    };

    private static IReadOnlyDictionary<string, IReadOnlyList<Judged>> Topics(IReadOnlyList<(RealSentence Labels, Classifying.SentenceLabels Scores, string Text)> scored)
    {
        var labels = Enum.GetValues<Topic>().Select(topic => topic.Label()).ToList();
        return Judged.All(
            labels,
            scored.Select(example => (Example(example.Labels, example.Text), example.Scores.Topics.ToArray())).ToList());
    }

    private static TaskExample Example(RealSentence sentence, string text) =>
        new(Features: null, new ExampleGroups(sentence.File, "", 0), sentence.Topics.Select(topic => topic.Label()).ToList(), [], "", text);
}
