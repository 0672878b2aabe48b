namespace Auditor.Rendering.Summaries;

/// <summary>Middle and spread of the scores of some reports.</summary>
internal sealed class ScoreFigures(IEnumerable<SummaryEntry> entries)
{
    public const int BandCount = 10;
    private const int BandWidth = 10;
    private const int Highest = 100;

    private readonly List<int> _scores = entries.Where(entry => entry.Score is not null).Select(entry => entry.Score!.Value).Order().ToList();

    public int Count => _scores.Count;

    /// <summary>To one decimal; null without scores.</summary>
    public double? Mean => Count == 0 ? null : Math.Round(_scores.Average(), 1);

    public double? Median => Count == 0 ? null : (_scores[(Count - 1) / 2] + _scores[Count / 2]) / 2.0;

    /// <summary>0–9, 10–19, … 90–100.</summary>
    public IEnumerable<(int From, int To, int Reports)> Bands => Enumerable.Range(0, BandCount).Select(band =>
    {
        var from = band * BandWidth;
        var to = band == BandCount - 1 ? Highest : from + BandWidth - 1;
        return (from, to, _scores.Count(score => score >= from && score <= to));
    });
}
