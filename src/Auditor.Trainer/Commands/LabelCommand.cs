using System.CommandLine;
using System.Globalization;
using Auditor.Classifying;
using Auditor.Reading;
using Auditor.Reports;
using Auditor.Trainer.Corpus;

namespace Auditor.Trainer.Commands;

/// <summary><c>label</c>: the sentences of reports that the models are least sure of, for the next round of labelling.</summary>
internal static class LabelCommand
{
    private static readonly Argument<string[]> Paths = new("PATH") { Description = "报告文件，可以写多个", Arity = ArgumentArity.OneOrMore };
    private static readonly Option<int> Count = new("--count") { Description = "列出多少句", DefaultValueFactory = _ => 100 };

    public static Command Make() => new Command("label", "列出模型最没有把握的句子（制表符分隔：文件、句子指纹、部分、猜测的要素与套话、把握、原文），供人工标注") { Paths, Count }
        .Does((parsed, output) => Run(parsed.GetValue(Paths)!, parsed.GetValue(Count), output));

    private static void Run(IReadOnlyList<string> paths, int count, TextWriter output)
    {
        var pipeline = AuditPipeline.Load(Directory.GetCurrentDirectory());
        var sentences = paths.SelectMany(path => Sentences(pipeline, path)).OrderBy(sentence => sentence.Certainty).ThenBy(sentence => sentence.Row, StringComparer.Ordinal).Take(count).ToList();
        output.WriteLine("file\ttext\tpart\ttopic\tstock\tcertainty\tsentence");
        foreach (var (_, row) in sentences)
            output.WriteLine(row);
    }

    private static IEnumerable<(double Certainty, string Row)> Sentences(AuditPipeline pipeline, string path)
    {
        var audit = pipeline.Run(SourceFile.FromBytes(Path.GetFileName(path), File.ReadAllBytes(path)));
        if (audit is not { Labels: { } labels, Report: { } report })
            throw new InvalidDataException($"{path} 无法读取：{audit.Rejection?.Reason}");

        var parts = report.Sections.SelectMany(section => section.Sentences.Select(sentence => (sentence, section.Kind)))
            .DistinctBy(pair => pair.sentence, (IEqualityComparer<Sentence>)ReferenceEqualityComparer.Instance)
            .ToDictionary(pair => pair.sentence, pair => pair.Kind, (IEqualityComparer<Sentence>)ReferenceEqualityComparer.Instance);
        return labels.Sentences.Where(pair => !pair.Key.IsHeading).Select(pair =>
        {
            var part = SentenceParts.Of(parts.TryGetValue(pair.Key, out var kind) ? kind : null);
            var topic = (Topic)pair.Value.Topics.Index().MaxBy(score => score.Item).Index;
            var certainty = Math.Min(Margin(pair.Value.Topics), pair.Value.Stock is { } stock ? Math.Abs(stock - 0.5) * 2 : 1);
            var fields = new[]
            {
                Path.GetFileName(path), RealSentence.HashOf(pair.Key.Text), part.ToString().ToLowerInvariant(), topic.Label(),
                pair.Value.Stock is { } probability ? probability >= 0.5 ? "1" : "0" : "-", certainty.ToString("F3", CultureInfo.InvariantCulture), pair.Key.Text.ReplaceLineEndings(" ").Replace('\t', ' '),
            };
            return (certainty, string.Join('\t', fields));
        });
    }

    /// <summary>How far the most probable topic is ahead of the next.</summary>
    private static double Margin(IReadOnlyList<double> topics)
    {
        var ordered = topics.OrderDescending().ToList();
        return ordered[0] - ordered[1];
    }
}
