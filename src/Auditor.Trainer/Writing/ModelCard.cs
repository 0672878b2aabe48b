using System.Globalization;
using System.Text;
using Auditor.Trainer.Learning;
using Auditor.Trainer.Measuring;

namespace Auditor.Trainer.Writing;

/// <summary>Writes the card of a model from its figures.</summary>
internal static class ModelCard
{
    public static string Write(TrainedTask task, string corpusHash, Comparison? comparison, RealFigures? real)
    {
        var card = new StringBuilder();
        AppendMethod(card, task, corpusHash);
        card.Append("## Gold figures, with 95 % bootstrap intervals over text families\n\n");
        AppendTable(card, task.Figures);
        card.Append("\n## Baseline on the same gold set\n\n").Append(task.Task.Baseline).Append("\n\n");
        AppendTable(card, task.Baseline);
        AppendClasses(card, task);
        AppendReliability(card, task);
        AppendBands(card, task);
        AppendReal(card, real);
        AppendComparison(card, comparison);
        AppendWorst(card, task);
        card.Append("\n## Limits\n\nThe corpus is written for this project, not taken from real reports; real writers are more varied. A finding that rests on this model alone is a warning at most.\n");
        return card.ToString();
    }

    private static void AppendMethod(StringBuilder card, TrainedTask task, string corpusHash)
    {
        card.Append(CultureInfo.InvariantCulture, $"# {task.Task.Name}\n\n{task.Task.Purpose}\n\n");
        card.Append("- Method: one linear model a label, stochastic dual coordinate ascent (Microsoft.ML), features hashed into 2^17 buckets, one thread, fixed seed: training again gives the same figures to 1e-6.\n");
        card.Append("- Probabilities: Platt's sigmoid over scores of models that had not seen the family of the example.\n");
        card.Append(CultureInfo.InvariantCulture, $"- Learned from {task.Task.Training.Count} examples of `data/training`; measured on `data/gold`, which other writers wrote and which is never trained on. Corpus {corpusHash}.\n");
        card.Append(CultureInfo.InvariantCulture, $"- Cross-validation on the training set in {Folds.Count} folds of whole text families: F1 {task.CrossValidated.Values.Average():F3}.\n\n");
    }

    private static void AppendTable(StringBuilder card, IReadOnlyList<LabelFigures> rows)
    {
        card.Append("| label | count | positive | precision | recall | F1 | AUC | calibration error |\n|---|---:|---:|---|---|---|---|---:|\n");
        foreach (var (label, figures) in rows)
        {
            card.Append(CultureInfo.InvariantCulture, $"| {label} | {figures.Count} | {figures.Positives} | {Cell(figures.Precision)} | {Cell(figures.Recall)} | {Cell(figures.F1)} | {Cell(figures.Auc)} | {figures.CalibrationError:F3} |\n");
        }

        if (rows.Count > 2)
            card.Append(CultureInfo.InvariantCulture, $"| **macro** | | | {rows.Average(row => row.Figures.Precision.Value):F3} | {rows.Average(row => row.Figures.Recall.Value):F3} | {rows.Average(row => row.Figures.F1.Value):F3} | | |\n");
    }

    private static string Cell(Interval interval) =>
        double.IsNaN(interval.Value) ? "–" : string.Create(CultureInfo.InvariantCulture, $"{interval.Value:F3} ({interval.Low:F3}–{interval.High:F3})");

    private static void AppendClasses(StringBuilder card, TrainedTask task)
    {
        if (ClassFigures.Of(task) is not { Count: > 2 } classes)
            return;

        card.Append("\n## By class on gold\n\n| class | count | flagged |\n|---|---:|---:|\n");
        foreach (var (name, count, flagged) in classes)
            card.Append(CultureInfo.InvariantCulture, $"| {name} | {count} | {flagged} |\n");
    }

    private static void AppendReliability(StringBuilder card, TrainedTask task)
    {
        var judged = task.Gold.Values.SelectMany(label => label).ToList();
        card.Append(CultureInfo.InvariantCulture, $"\n## Calibration on gold\n\nExpected calibration error {Reliability.Error(judged):F3}.\n\n| probability | examples | mean probability | share that is right |\n|---|---:|---:|---:|\n");
        foreach (var row in Reliability.Table(judged))
            card.Append(CultureInfo.InvariantCulture, $"| {row.From:F1}–{row.From + 0.1:F1} | {row.Count} | {row.Predicted:F3} | {row.Observed:F3} |\n");
    }

    private static void AppendBands(StringBuilder card, TrainedTask task)
    {
        card.Append("\n## Bands\n\nChosen on out-of-fold probabilities of the training set: from *sure* on at least 95 % are right, because a false alarm costs more trust than a miss; from *look* on 80 %, worth a reader's time; up to *no* at most 1 % of the positive ones lie. What is between *no* and *look* cannot be told. The last two columns are gold.\n\n| label | no | look | sure | precision of *sure* | recall of *sure* |\n|---|---:|---:|---:|---:|---:|\n");
        foreach (var label in task.Learned.Labels)
        {
            var gold = task.Gold[label.Label];
            card.Append(CultureInfo.InvariantCulture, $"| {label.Label} | {label.Bands.No:F3} | {label.Bands.Look:F3} | {label.Bands.Sure:F3} | {BinaryFigures.PrecisionOf(gold, label.Bands.Sure):F3} | {BinaryFigures.RecallOf(gold, label.Bands.Sure):F3} |\n");
        }
    }

    private static void AppendReal(StringBuilder card, RealFigures? real)
    {
        if (real is null)
            return;

        card.Append(CultureInfo.InvariantCulture, $"\n## Real reports\n\nSentences of {real.Reports} published reports, labelled after the same guide (`data/gold/real-sentences.tsv` holds the labels, not the sentences). Macro F1 {real.Macro:F3}. Where this lies more than 0.05 below gold, the reason is style: real writers set one concrete act into a long frame of stock wording, and tell of channels, publication and management in one breath; the corpus has too few of such sentences still. Few reports of few writers: the intervals are wide.\n\n| label | count | positive | precision | recall | F1 | AUC |\n|---|---:|---:|---:|---:|---:|---:|\n");
        foreach (var row in real.Labels)
            card.Append(CultureInfo.InvariantCulture, $"| {row.Label} | {row.Count} | {row.Positives} | {row.Precision:F3} | {row.Recall:F3} | {row.F1:F3} | {row.Auc:F3} |\n");
    }

    private static void AppendComparison(StringBuilder card, Comparison? comparison)
    {
        if (comparison is null)
            return;

        card.Append(CultureInfo.InvariantCulture, $"\n## Other ways to learn it\n\nThe same features, folds and gold set; means over the labels; corpus {comparison.Corpus}. The smallest that wins is kept.\n\n| learner | F1, cross-validated | F1 on gold | AUC on gold |\n|---|---:|---:|---:|\n");
        foreach (var learner in comparison.Learners)
            card.Append(CultureInfo.InvariantCulture, $"| {learner.Name} | {Cell(learner.CrossValidated)} | {learner.Gold:F3} | {learner.GoldAuc:F3} |\n");

        card.Append("\nThe learner in use, cross-validated over groups that it has not seen:\n\n| unseen | F1 |\n|---|---:|\n");
        foreach (var (unseen, f1) in comparison.Splits)
            card.Append(CultureInfo.InvariantCulture, $"| {unseen} | {f1:F3} |\n");
    }

    private static void AppendWorst(StringBuilder card, TrainedTask task)
    {
        card.Append("\n## Where it fails\n\nThe gold examples it gets most wrong (label, its probability, right answer):\n\n");
        foreach (var (label, example) in task.Worst)
            card.Append(CultureInfo.InvariantCulture, $"- {label} {example.Score:F2}, is {example.Detail} · {example.Text}\n");
    }

    private static string Cell(double? value) => value?.ToString("F3", CultureInfo.InvariantCulture) ?? "–";
}
