namespace Auditor.Trainer.Measuring;

/// <summary>One row of a reliability table: of the examples with such a probability, how many were right.</summary>
/// <param name="From">Lower bound; the bin is a tenth wide.</param>
public sealed record Reliability(double From, int Count, double Predicted, double Observed)
{
    private const int Bins = 10;

    public static IReadOnlyList<Reliability> Table(IEnumerable<Judged> judged) => judged
        .GroupBy(BinOf)
        .OrderBy(bin => bin.Key)
        .Select(bin => new Reliability((double)bin.Key / Bins, bin.Count(), bin.Average(example => example.Score), bin.Average(example => example.IsPositive ? 1.0 : 0)))
        .ToList();

    /// <summary>Expected calibration error: the mean distance between predicted and observed, weighted by the examples in a bin.</summary>
    public static double Error(IReadOnlyCollection<Judged> judged) => Table(judged).Sum(row => Math.Abs(row.Predicted - row.Observed) * row.Count) / judged.Count;

    private static int BinOf(Judged example) => Math.Min((int)(example.Score * Bins), Bins - 1);
}
