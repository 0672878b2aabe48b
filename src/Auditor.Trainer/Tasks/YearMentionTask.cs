using Auditor.Classifying;
using Auditor.Reports;
using Auditor.Trainer.Corpus;

namespace Auditor.Trainer.Tasks;

/// <summary>年份: is a year in its context right, or copied from another year's report?</summary>
public static class YearMentionTask
{
    private const float L2 = 5e-5f;

    public static ClassificationTask Of(CorpusSet corpus, ExampleReader reader) => new(
        ReportClassifier.YearMentionTask,
        [ReportClassifier.CopyErrorLabel],
        L2,
        "年份照抄识别。Probability that a year in its context was copied from another year's report.",
        "In the problems part, a year up to the report year with 将 or 拟 behind it; elsewhere any year but the report year.",
        Examples(corpus.TrainingMentions, reader).Where(example => example.Features is not null).ToList(),
        Examples(corpus.GoldMentions, reader));

    public static IReadOnlyList<TaskExample> Examples(IEnumerable<LabeledMention> mentions, ExampleReader reader) => mentions.Select(labeled =>
    {
        var mention = reader.Mention(labeled);
        return new TaskExample(
            mention is null ? null : YearFeaturizer.Featurize(mention, labeled.ReportYear),
            new ExampleGroups(labeled.Family, "", labeled.ReportYear),
            Label(labeled.IsError),
            Label(Guess(labeled, mention)),
            labeled.Class,
            $"[{labeled.ReportYear}] {labeled.Text.Insert(labeled.Offset, "▸")}")
        { IsContrast = labeled.IsContrast };
    }).ToList();

    private static string[] Label(bool isError) => isError ? [ReportClassifier.CopyErrorLabel] : [];

    private static bool Guess(LabeledMention labeled, YearMention? mention) => mention is not null && (labeled.Section == SectionKind.ProblemsAndImprovements
        ? mention.Year <= labeled.ReportYear && mention.Sentence.Text.AsSpan(mention.OffsetInSentence).IndexOfAny("将拟") >= 0
        : mention.Year != labeled.ReportYear);
}
