using Auditor.Classifying;
using Auditor.Reports;
using Auditor.Segmenting;
using Auditor.Trainer.Measuring;
using Microsoft.ML;

namespace Auditor.Trainer.Tests.Models;

/// <summary>Scores the gold sets with the models as the product loads them, without the trainer's own code for it.</summary>
internal static class GoldMeasurement
{
    public static IReadOnlyList<Judged> Boilerplate(FragmentReader reader)
    {
        var model = new BinaryClassifier(Load(ReportClassifier.BoilerplateTask));
        return Repository.Corpus.GoldSentences.Where(sentence => sentence.IsStock is not null)
            .Select(sentence => new Judged(sentence.Family, "", sentence.IsStock == true, model.Score(SentenceFeaturizer.Featurize(reader.Sentence(sentence.Text))), sentence.Text))
            .ToList();
    }

    public static IReadOnlyList<Judged> YearMentions(FragmentReader reader)
    {
        var model = new BinaryClassifier(Load(ReportClassifier.YearMentionTask));
        return Repository.Corpus.GoldMentions
            .Select(gold => new Judged(
                gold.Family, gold.Class, gold.IsError,
                reader.Mention(gold.Text, gold.Offset, gold.Section, gold.Place) is { } mention ? model.Score(YearFeaturizer.Featurize(mention, gold.ReportYear)) : 0,
                gold.Text))
            .ToList();
    }

    /// <summary>Topic → gold sentences, of which those count as positive whose main topic it is, or whose second one if the model chose that.</summary>
    public static IReadOnlyDictionary<Topic, IReadOnlyList<Judged>> RequiredContent(FragmentReader reader)
    {
        var model = new TopicClassifier(Load(ReportClassifier.RequiredContentTask));
        var scored = Repository.Corpus.GoldSentences.Select(sentence => (Gold: sentence, Scores: model.Score(SentenceFeaturizer.Featurize(reader.Sentence(sentence.Text))))).ToList();
        return Enum.GetValues<Topic>().ToDictionary(topic => topic, topic => (IReadOnlyList<Judged>)scored.Select(example =>
        {
            var chosen = (Topic)Array.IndexOf(example.Scores, example.Scores.Max());
            var right = example.Gold.Topics.Contains(chosen) ? chosen : example.Gold.Topics[0];
            var score = example.Scores[(int)topic];
            return new Judged(example.Gold.Family, "", right == topic, chosen == topic ? Math.Max(score, 0.5) : Math.Min(score, 0.4999), example.Gold.Text);
        }).ToList());
    }

    private static ITransformer Load(string task) => new MLContext().Model.Load(Repository.PathTo("models", task, "model.zip"), out _);
}
