using Auditor.Trainer.Measuring;

namespace Auditor.Trainer.Refreshing;

/// <summary>What a new model makes of the gold set that the old one did not.</summary>
/// <param name="Flipped">Examples that only one of the two flags, with the new answer.</param>
public sealed record GoldChange(string Label, double OldF1, double NewF1, IReadOnlyList<Judged> Flipped)
{
    public static GoldChange Of(string label, IReadOnlyList<Judged> before, IReadOnlyList<Judged> after) => new(
        label,
        BinaryFigures.F1Of(before, Judged.Threshold),
        BinaryFigures.F1Of(after, Judged.Threshold),
        before.Zip(after).Where(pair => pair.First.Score >= Judged.Threshold != pair.Second.Score >= Judged.Threshold).Select(pair => pair.Second).ToList());
}
