using Auditor.Trainer.Measuring;

namespace Auditor.Trainer.Tests.Measuring;

public sealed class IntervalTests
{
    private static List<Judged> Families(int families, int size, Func<int, double> score) =>
        Enumerable.Range(0, families).SelectMany(family => Enumerable.Range(0, size).Select(at => new Judged($"{family}", "", IsPositive: true, score(family), $"{at}"))).ToList();

    private static double Mean(IReadOnlyList<Judged> judged) => judged.Average(example => example.Score);

    [Fact]
    public void What_does_not_vary_has_no_width()
    {
        var interval = Interval.Bootstrap(Families(5, 3, _ => 0.25), Mean);
        Assert.Equal(new Interval(0.25, 0.25, 0.25), interval);
    }

    [Fact]
    public void The_same_examples_give_the_same_interval()
    {
        var judged = Families(20, 2, family => family % 2);
        Assert.Equal(Interval.Bootstrap(judged, Mean), Interval.Bootstrap(judged, Mean));
    }

    [Fact]
    public void The_interval_of_a_share_is_that_of_the_binomial_law()
    {
        // 100 families, half of them 1: standard error 0.05, so 95 % lie within 0.5 ± 0.098.
        var interval = Interval.Bootstrap(Families(100, 1, family => family % 2), Mean);

        Assert.Equal(0.5, interval.Value);
        Assert.Equal(0.402, interval.Low, 0.025);
        Assert.Equal(0.598, interval.High, 0.025);
    }

    [Fact]
    public void Families_are_drawn_whole()
    {
        // Ten sentences of one family tell no more than one: the interval is that of 20 families, not of 200 sentences.
        var alone = Interval.Bootstrap(Families(20, 1, family => family % 2), Mean);
        var tenfold = Interval.Bootstrap(Families(20, 10, family => family % 2), Mean);

        Assert.Equal(alone.Low, tenfold.Low, 1e-12);
        Assert.Equal(alone.High, tenfold.High, 1e-12);
    }

    [Fact]
    public void A_figure_that_is_never_there_has_no_bounds()
    {
        var interval = Interval.Bootstrap(Families(3, 1, _ => 0), _ => double.NaN);
        Assert.Equal(new Interval(double.NaN, double.NaN, double.NaN), interval);
    }
}
