using Auditor.Classifying;

namespace Auditor.Trainer.Learning;

/// <summary>Chooses the bands of a label on out-of-fold probabilities, never on gold.</summary>
public static class BandFinder
{
    /// <summary>What is called certain is right in 95 of 100: a false alarm costs more trust than a miss.</summary>
    private const double SurePrecision = 0.95;

    /// <summary>What is worth a look is right in four of five.</summary>
    private const double LookPrecision = 0.80;

    /// <summary>Of what is ruled out, at most one in a hundred is missed.</summary>
    private const double MissedShare = 0.01;

    /// <summary>Below even odds nothing is called a yes, however few examples there are.</summary>
    private const double EvenOdds = 0.5;

    public static Bands Find(IReadOnlyList<(double Probability, bool IsPositive)> scored)
    {
        var look = Math.Max(EvenOdds, Above(scored, LookPrecision));
        var sure = Math.Max(look, Above(scored, SurePrecision));
        return new Bands(Rounded(Math.Min(Below(scored), look)), Rounded(look), Rounded(sure));
    }

    /// <summary>The lowest probability from which on precision is met; 1 where none is.</summary>
    private static double Above(IReadOnlyList<(double Probability, bool IsPositive)> scored, double precision)
    {
        var (right, all, lowest) = (0, 0, 1.0);
        foreach (var (probability, isPositive) in scored.OrderByDescending(example => example.Probability))
        {
            all++;
            right += isPositive ? 1 : 0;
            if (right >= precision * all)
                lowest = probability;
        }

        return lowest;
    }

    /// <summary>The highest probability below which almost no positive example lies.</summary>
    private static double Below(IReadOnlyList<(double Probability, bool IsPositive)> scored)
    {
        var positives = scored.Where(example => example.IsPositive).Select(example => example.Probability).Order().ToList();
        return positives.Count == 0 ? EvenOdds : positives[(int)(positives.Count * MissedShare)];
    }

    private static double Rounded(double probability) => Math.Round(probability, 4);
}
