using Auditor.Classifying;
using Auditor.Segmenting;
using Auditor.Trainer.Corpus;
using Auditor.Trainer.Measuring;

namespace Auditor.Trainer.Tasks;

/// <summary>套话: is a sentence a stock phrase or concrete?</summary>
public static class BoilerplateTask
{
    private const float L2 = 5e-5f;
    private const double Threshold = 0.5;

    public static TrainedTask Train(CorpusSet corpus, FragmentReader reader)
    {
        var training = Judgeable(corpus.TrainingSentences).ToList();
        var gold = Judgeable(corpus.GoldSentences).ToList();
        var (context, model, data) = Fit(training, reader);
        var judged = Score(gold, new BinaryClassifier(model), reader);
        var crossValidated = TrainedTask.CrossValidate(training, sentence => sentence.Family, (seen, unseen) => Score(unseen, new BinaryClassifier(Fit(seen, reader).Model), reader));
        return new TrainedTask(
            ReportClassifier.BoilerplateTask, context, model, data, training.Count,
            [new LabelFigures("stock", BinaryFigures.Of(judged, Threshold))],
            [new LabelFigures("stock", BinaryFigures.Of(gold.Select(Guess).ToList(), Threshold))],
            BinaryFigures.F1Of(crossValidated, Threshold),
            TrainedTask.WorstOf(judged));
    }

    private static IEnumerable<LabeledSentence> Judgeable(IEnumerable<LabeledSentence> sentences) => sentences.Where(sentence => sentence.IsStock is not null);

    private static (Microsoft.ML.MLContext Context, Microsoft.ML.ITransformer Model, Microsoft.ML.IDataView Data) Fit(IEnumerable<LabeledSentence> sentences, FragmentReader reader) =>
        LinearTrainer.Binary(sentences.Select(sentence => (SentenceFeaturizer.Featurize(reader.Sentence(sentence.Text)), sentence.IsStock == true)), L2);

    private static List<Judged> Score(IEnumerable<LabeledSentence> sentences, BinaryClassifier model, FragmentReader reader) =>
        sentences.Select(sentence => new Judged(
            sentence.Family, sentence.IsStock == true ? "stock" : "concrete", sentence.IsStock == true,
            model.Score(SentenceFeaturizer.Featurize(reader.Sentence(sentence.Text))), sentence.Text)).ToList();

    /// <summary>Baseline: a sentence without a figure, a title or a quoted name is stock.</summary>
    private static Judged Guess(LabeledSentence sentence) => new(
        sentence.Family, "", sentence.IsStock == true,
        sentence.Text.AsSpan().IndexOfAnyInRange('0', '9') < 0 && !sentence.Text.Contains('《', StringComparison.Ordinal) && !sentence.Text.Contains('“', StringComparison.Ordinal) ? 1 : 0,
        sentence.Text);
}
