using Auditor.Classifying;
using Auditor.Reports;
using Auditor.Segmenting;
using Auditor.Trainer.Corpus;
using Auditor.Trainer.Measuring;
using Microsoft.ML;

namespace Auditor.Trainer.Tasks;

/// <summary>必备内容: which topic of Article 50 does a sentence serve?</summary>
public static class RequiredContentTask
{
    private const float L2 = 2e-5f;

    private static readonly (string Word, Topic Topic)[] BaselineWords =
    [
        ("处理费", Topic.Fee), ("收费", Topic.Fee), ("复议", Topic.Remedies), ("诉讼", Topic.Remedies), ("申请", Topic.Requests), ("下一步", Topic.Improvement), ("将", Topic.Improvement),
        ("不足", Topic.Problem), ("不够", Topic.Problem), ("有待", Topic.Problem), ("问题", Topic.Problem), ("培训", Topic.Oversight), ("考核", Topic.Oversight), ("领导", Topic.Oversight),
        ("网站", Topic.Platform), ("公众号", Topic.Platform), ("平台", Topic.Platform), ("审查", Topic.Management), ("规范性文件", Topic.Management), ("目录", Topic.Management), ("公开", Topic.Proactive),
    ];

    public static TrainedTask Train(CorpusSet corpus, FragmentReader reader)
    {
        var (context, model, data) = Fit(corpus.TrainingSentences, reader);
        var gold = Classify(corpus.GoldSentences, new TopicClassifier(model), reader);
        var crossValidated = TrainedTask.CrossValidate(corpus.TrainingSentences, sentence => sentence.Family,
            (seen, unseen) => Right(Classify(unseen, new TopicClassifier(Fit(seen, reader).Model), reader)));
        var guesses = corpus.GoldSentences.Select(sentence => (sentence, OneHot(Guess(sentence.Text)))).ToList();
        return new TrainedTask(
            ReportClassifier.RequiredContentTask, context, model, data, corpus.TrainingSentences.Count,
            Figures(gold), Figures(guesses), crossValidated.Average(example => example.Score), Worst(gold));
    }

    private static (MLContext Context, ITransformer Model, IDataView Data) Fit(IEnumerable<LabeledSentence> sentences, FragmentReader reader) =>
        LinearTrainer.Topics(
            sentences.Select(sentence => (SentenceFeaturizer.Featurize(reader.Sentence(sentence.Text)), (int)sentence.Topics[0])),
            Enum.GetValues<Topic>().Length, L2);

    private static List<(LabeledSentence Sentence, double[] Scores)> Classify(IEnumerable<LabeledSentence> sentences, TopicClassifier model, FragmentReader reader) =>
        sentences.Select(sentence => (sentence, model.Score(SentenceFeaturizer.Featurize(reader.Sentence(sentence.Text))))).ToList();

    /// <summary>One row a topic: the topic with the highest probability against the main label; a second label also counts as right.</summary>
    private static List<LabelFigures> Figures(IReadOnlyList<(LabeledSentence Sentence, double[] Scores)> scored) =>
        Enum.GetValues<Topic>()
            .Select(topic => new LabelFigures(topic.ToString().ToLowerInvariant(), BinaryFigures.Of(scored.Select(example => Against(topic, example.Sentence, example.Scores)).ToList(), threshold: 0.5)))
            .ToList();

    private static Judged Against(Topic topic, LabeledSentence sentence, double[] scores)
    {
        var predicted = (Topic)Array.IndexOf(scores, scores.Max());
        var accepted = sentence.Topics.Contains(predicted) ? predicted : sentence.Topics[0];
        var score = scores[(int)topic];
        return new Judged(sentence.Family, sentence.Topics[0].ToString(), accepted == topic, predicted == topic ? Math.Max(score, 0.5) : Math.Min(score, 0.4999), sentence.Text);
    }

    private static IEnumerable<Judged> Right(IEnumerable<(LabeledSentence Sentence, double[] Scores)> scored) =>
        scored.Select(example => new Judged(
            example.Sentence.Family, "", IsPositive: true, example.Sentence.Topics.Contains((Topic)Array.IndexOf(example.Scores, example.Scores.Max())) ? 1 : 0, example.Sentence.Text));

    private static IReadOnlyList<Judged> Worst(IEnumerable<(LabeledSentence Sentence, double[] Scores)> scored) =>
        TrainedTask.WorstOf(scored.Select(example => new Judged(
            example.Sentence.Family,
            $"{string.Join(',', example.Sentence.Topics)} → {(Topic)Array.IndexOf(example.Scores, example.Scores.Max())}",
            IsPositive: true, example.Sentence.Topics.Max(topic => example.Scores[(int)topic]), example.Sentence.Text)));

    private static Topic Guess(string text) =>
        BaselineWords.Where(pair => text.Contains(pair.Word, StringComparison.Ordinal)).Select(pair => pair.Topic).DefaultIfEmpty(Topic.Other).First();

    private static double[] OneHot(Topic topic) => Enum.GetValues<Topic>().Select(other => other == topic ? 1.0 : 0).ToArray();
}
