namespace Auditor.Reading.Layout;

/// <summary>框线合并: pieces of one line (a border a cell, dots and dashes, double strokes) → whole lines.</summary>
internal static class RulingLines
{
    /// <summary>Points between strokes of one line.</summary>
    private const double SamePosition = 1.5;

    /// <summary>Points between pieces of one line; the dots of dotted borders are nearer.</summary>
    private const double LongestBreak = 4;

    /// <summary>Points; strokes of drawn characters and marks are shorter, sides of cells longer.</summary>
    private const double ShortestLine = 6;

    /// <summary>Level ones or upright ones, never both.</summary>
    public static IReadOnlyList<Ruling> Merge(IEnumerable<Ruling> rulings)
    {
        var merged = new List<Ruling>();
        foreach (var together in Positions(rulings))
            merged.AddRange(MergeAlong(together).Where(ruling => ruling.End - ruling.Start >= ShortestLine));
        return merged;
    }

    private static IEnumerable<List<Ruling>> Positions(IEnumerable<Ruling> rulings)
    {
        var together = new List<Ruling>();
        foreach (var ruling in rulings.OrderBy(ruling => ruling.Position))
        {
            if (together.Count > 0 && ruling.Position - together[0].Position > SamePosition)
            {
                yield return together;
                together = [];
            }

            together.Add(ruling);
        }

        if (together.Count > 0)
            yield return together;
    }

    private static IEnumerable<Ruling> MergeAlong(List<Ruling> together)
    {
        var isLevel = together[0].IsLevel;
        var position = together.Average(ruling => ruling.Position);
        var (start, end) = (double.NaN, double.NaN);
        foreach (var ruling in together.OrderBy(ruling => ruling.Start))
        {
            if (ruling.Start > end + LongestBreak)
                yield return Make(isLevel, position, start, end);
            (start, end) = double.IsNaN(start) || ruling.Start > end + LongestBreak ? (ruling.Start, ruling.End) : (start, Math.Max(end, ruling.End));
        }

        yield return Make(isLevel, position, start, end);
    }

    private static Ruling Make(bool isLevel, double position, double start, double end) =>
        isLevel ? Ruling.Level(position, start, end) : Ruling.Upright(position, start, end);
}
