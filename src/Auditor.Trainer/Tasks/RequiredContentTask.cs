using Auditor.Classifying;
using Auditor.Reports;
using Auditor.Trainer.Corpus;

namespace Auditor.Trainer.Tasks;

/// <summary>必备内容: which topics of Article 50 does a sentence serve?</summary>
public static class RequiredContentTask
{
    private const float L2 = 5e-5f;

    private static readonly (string Word, Topic Topic)[] GuessWords =
    [
        ("处理费", Topic.Fee), ("收费", Topic.Fee), ("复议", Topic.Remedies), ("诉讼", Topic.Remedies), ("申请", Topic.Requests), ("下一步", Topic.Improvement), ("将", Topic.Improvement),
        ("不足", Topic.Problem), ("不够", Topic.Problem), ("有待", Topic.Problem), ("问题", Topic.Problem), ("培训", Topic.Oversight), ("考核", Topic.Oversight), ("领导", Topic.Oversight),
        ("网站", Topic.Platform), ("公众号", Topic.Platform), ("平台", Topic.Platform), ("审查", Topic.Management), ("规范性文件", Topic.Management), ("目录", Topic.Management), ("公开", Topic.Proactive),
    ];

    public static ClassificationTask Of(CorpusSet corpus, ExampleReader reader) => new(
        ReportClassifier.RequiredContentTask,
        Enum.GetValues<Topic>().Select(topic => topic.Label()).ToList(),
        L2,
        "必备内容识别。Which duties of Article 50 a sentence serves: a probability for each of ten topics by itself.",
        "The first of a list of key words decides.",
        Examples(corpus.TrainingSentences, reader),
        Examples(corpus.GoldSentences, reader));

    public static IReadOnlyList<TaskExample> Examples(IEnumerable<LabeledSentence> sentences, ExampleReader reader) => sentences
        .Select(sentence => new TaskExample(
            reader.Features(sentence), sentence.Groups, sentence.Topics.Select(topic => topic.Label()).ToList(), [Guess(sentence.Text).Label()], sentence.Topics[0].Label(), sentence.Text))
        .ToList();

    private static Topic Guess(string text) =>
        GuessWords.Where(pair => text.Contains(pair.Word, StringComparison.Ordinal)).Select(pair => pair.Topic).DefaultIfEmpty(Topic.Other).First();
}
