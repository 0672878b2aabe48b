namespace Auditor.Trainer.Measuring;

/// <summary>A figure with its 95 % bootstrap interval over text families.</summary>
public readonly record struct Interval(double Value, double Low, double High)
{
    private const int Rounds = 1000;

    /// <summary>Resamples whole families, because sentences of one passage resemble each other.</summary>
    public static Interval Bootstrap(IReadOnlyList<Judged> judged, Func<IReadOnlyList<Judged>, double> measure)
    {
        var families = judged.GroupBy(example => example.Family, StringComparer.Ordinal).Select(group => group.ToList()).ToList();
        var random = new Random(20210926);
        var values = new List<double>(Rounds);
        for (var round = 0; round < Rounds; round++)
        {
            var sample = new List<Judged>(judged.Count);
            for (var at = 0; at < families.Count; at++)
                sample.AddRange(families[random.Next(families.Count)]);
            var value = measure(sample);
            if (!double.IsNaN(value))
                values.Add(value);
        }

        values.Sort();
        return values.Count == 0
            ? new Interval(measure(judged), double.NaN, double.NaN)
            : new Interval(measure(judged), values[(int)(values.Count * 0.025)], values[(int)(values.Count * 0.975)]);
    }
}
