namespace Auditor.Trainer.Measuring;

/// <summary>Figures of one label.</summary>
public sealed record LabelFigures(string Label, BinaryFigures Figures)
{
    public static IReadOnlyList<LabelFigures> Of(IReadOnlyDictionary<string, IReadOnlyList<Judged>> judged) =>
        judged.Select(label => new LabelFigures(label.Key, BinaryFigures.Of(label.Value, Judged.Threshold))).ToList();

    /// <summary>Mean over the labels.</summary>
    public static double MacroF1(IEnumerable<LabelFigures> figures) => figures.Average(label => label.Figures.F1.Value);
}
