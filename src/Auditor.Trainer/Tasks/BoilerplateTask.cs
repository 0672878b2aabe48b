using Auditor.Classifying;
using Auditor.Trainer.Corpus;

namespace Auditor.Trainer.Tasks;

/// <summary>套话: is a sentence a stock phrase or concrete?</summary>
public static class BoilerplateTask
{
    private const float L2 = 5e-5f;

    public static ClassificationTask Of(CorpusSet corpus, ExampleReader reader) => new(
        ReportClassifier.BoilerplateTask,
        [ReportClassifier.StockLabel],
        L2,
        "套话识别。Probability that a sentence is a stock phrase: striking it out loses no fact about the agency and the year.",
        "A sentence without a figure, a title or a quoted name is stock.",
        Examples(corpus.TrainingSentences, reader),
        Examples(corpus.GoldSentences, reader));

    public static IReadOnlyList<TaskExample> Examples(IEnumerable<LabeledSentence> sentences, ExampleReader reader) => sentences
        .Where(sentence => sentence.IsStock is not null)
        .Select(sentence => new TaskExample(reader.Features(sentence), sentence.Groups, Label(sentence.IsStock == true), Label(Guess(sentence.Text)), sentence.IsStock == true ? "stock" : "concrete", sentence.Text))
        .ToList();

    private static string[] Label(bool isStock) => isStock ? [ReportClassifier.StockLabel] : [];

    private static bool Guess(string text) =>
        text.AsSpan().IndexOfAnyInRange('0', '9') < 0 && !text.Contains('《', StringComparison.Ordinal) && !text.Contains('“', StringComparison.Ordinal);
}
