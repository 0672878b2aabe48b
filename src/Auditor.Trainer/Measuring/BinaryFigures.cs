namespace Auditor.Trainer.Measuring;

/// <summary>Figures of a two-class task at one threshold.</summary>
public sealed record BinaryFigures(double Threshold, int Count, int Positives, Interval Precision, Interval Recall, Interval F1, Interval Auc, double CalibrationError)
{
    public static BinaryFigures Of(IReadOnlyList<Judged> judged, double threshold) => new(
        threshold,
        judged.Count,
        judged.Count(example => example.IsPositive),
        Interval.Bootstrap(judged, sample => PrecisionOf(sample, threshold)),
        Interval.Bootstrap(judged, sample => RecallOf(sample, threshold)),
        Interval.Bootstrap(judged, sample => F1Of(sample, threshold)),
        Interval.Bootstrap(judged, AucOf),
        Reliability.Error(judged));

    public static double PrecisionOf(IReadOnlyList<Judged> judged, double threshold)
    {
        var flagged = judged.Count(example => example.Score >= threshold);
        return flagged == 0 ? double.NaN : (double)judged.Count(example => example.Score >= threshold && example.IsPositive) / flagged;
    }

    public static double RecallOf(IReadOnlyList<Judged> judged, double threshold)
    {
        var positives = judged.Count(example => example.IsPositive);
        return positives == 0 ? double.NaN : (double)judged.Count(example => example.Score >= threshold && example.IsPositive) / positives;
    }

    /// <summary>0 when no positive is found; NaN when there is none to find.</summary>
    public static double F1Of(IReadOnlyList<Judged> judged, double threshold)
    {
        var (precision, recall) = (PrecisionOf(judged, threshold), RecallOf(judged, threshold));
        return recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    /// <summary>Chance that a positive example scores above a negative one; ties count half.</summary>
    public static double AucOf(IReadOnlyList<Judged> judged)
    {
        var ordered = judged.OrderBy(example => example.Score).ToList();
        var (rankSum, positives) = (0.0, 0);
        for (var at = 0; at < ordered.Count;)
        {
            var end = at;
            while (end < ordered.Count && ordered[end].Score == ordered[at].Score)
                end++;
            var rank = (at + 1 + end) / 2.0;
            for (; at < end; at++)
            {
                if (!ordered[at].IsPositive)
                    continue;
                rankSum += rank;
                positives++;
            }
        }

        var negatives = judged.Count - positives;
        return positives == 0 || negatives == 0 ? double.NaN : (rankSum - positives * (positives + 1.0) / 2) / ((double)positives * negatives);
    }
}
