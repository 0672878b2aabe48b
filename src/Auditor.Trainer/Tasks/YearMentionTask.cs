using Auditor.Classifying;
using Auditor.Reports;
using Auditor.Segmenting;
using Auditor.Trainer.Corpus;
using Auditor.Trainer.Measuring;
using Microsoft.ML;

namespace Auditor.Trainer.Tasks;

/// <summary>年份: is a year in its context right, or copied from another year's report?</summary>
public static class YearMentionTask
{
    private const float L2 = 2e-4f;
    private const double Threshold = 0.5;

    public static TrainedTask Train(CorpusSet corpus, FragmentReader reader)
    {
        var training = Read(corpus.TrainingMentions, reader).Where(example => example.Mention is not null).ToList();
        var gold = Read(corpus.GoldMentions, reader);
        var (context, model, data) = Fit(training);
        var judged = Score(gold, new BinaryClassifier(model));
        var crossValidated = TrainedTask.CrossValidate(training, example => example.Labeled.Family, (seen, unseen) => Score(unseen, new BinaryClassifier(Fit(seen).Model)));
        return new TrainedTask(
            ReportClassifier.YearMentionTask, context, model, data, training.Count,
            [
                new LabelFigures("copy-error", BinaryFigures.Of(judged, Threshold)),
                new LabelFigures("copy-error in plans (E6 E7)", BinaryFigures.Of(judged.Where(example => example.Label[0] == 'L' || example.Label is "E6" or "E7").ToList(), Threshold)),
            ],
            [new LabelFigures("copy-error", BinaryFigures.Of(gold.Select(Guess).ToList(), Threshold))],
            BinaryFigures.F1Of(crossValidated, Threshold),
            TrainedTask.WorstOf(judged));
    }

    /// <summary>A year that the scanner does not see is kept without a mention: on gold it counts as not flagged.</summary>
    private static List<(LabeledMention Labeled, YearMention? Mention)> Read(IEnumerable<LabeledMention> mentions, FragmentReader reader) =>
        mentions.Select(labeled => (labeled, reader.Mention(labeled.Text, labeled.Offset, labeled.Section, labeled.Place))).ToList();

    private static (MLContext Context, ITransformer Model, IDataView Data) Fit(IEnumerable<(LabeledMention Labeled, YearMention? Mention)> examples) =>
        LinearTrainer.Binary(examples.Select(example => (YearFeaturizer.Featurize(example.Mention!, example.Labeled.ReportYear), example.Labeled.IsError)), L2);

    private static List<Judged> Score(IEnumerable<(LabeledMention Labeled, YearMention? Mention)> examples, BinaryClassifier model) =>
        examples.Select(example => new Judged(
            example.Labeled.Family, example.Labeled.Class, example.Labeled.IsError,
            example.Mention is { } mention ? model.Score(YearFeaturizer.Featurize(mention, example.Labeled.ReportYear)) : 0,
            $"[{example.Labeled.ReportYear}] {example.Labeled.Text.Insert(example.Labeled.Offset, "▸")}")).ToList();

    /// <summary>Baseline: in the problems part a year up to the report year with 将 or 计划 behind it, elsewhere any other year.</summary>
    private static Judged Guess((LabeledMention Labeled, YearMention? Mention) example)
    {
        var isError = example.Mention is { } mention && (example.Labeled.Section == SectionKind.ProblemsAndImprovements
            ? mention.Year <= example.Labeled.ReportYear && mention.Sentence.Text.AsSpan(mention.OffsetInSentence).IndexOfAny("将拟") >= 0
            : mention.Year != example.Labeled.ReportYear);
        return new Judged(example.Labeled.Family, example.Labeled.Class, example.Labeled.IsError, isError ? 1 : 0, example.Labeled.Text);
    }
}
