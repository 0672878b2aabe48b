using Auditor.Trainer.Measuring;

namespace Auditor.Trainer.Tests.Models;

/// <summary>Figures of one label; each interval is value, lower bound, upper bound.</summary>
internal sealed record MetricsRow(string Label, double Threshold, int Count, int Positives, double?[] Precision, double?[] Recall, double?[] F1, double?[] Auc, double CalibrationError)
{
    private const double Rounded = 1e-6;

    /// <summary>The figures measured again are those written down.</summary>
    public void AssertAre(BinaryFigures figures)
    {
        Assert.Equal((Threshold, Count, Positives), (figures.Threshold, figures.Count, figures.Positives));
        AssertIs(Precision, figures.Precision, nameof(Precision));
        AssertIs(Recall, figures.Recall, nameof(Recall));
        AssertIs(F1, figures.F1, nameof(F1));
        AssertIs(Auc, figures.Auc, nameof(Auc));
        Assert.Equal(CalibrationError, figures.CalibrationError, Rounded);
    }

    private void AssertIs(double?[] written, Interval measured, string figure)
    {
        foreach (var (before, now) in written.Zip([measured.Value, measured.Low, measured.High]))
            Assert.True(before is { } value ? Math.Abs(value - now) <= Rounded : double.IsNaN(now), $"{Label} {figure}: written {before}, measured {now}");
    }
}
