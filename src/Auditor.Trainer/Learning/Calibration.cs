using Microsoft.ML;
using Microsoft.ML.Calibrators;

namespace Auditor.Trainer.Learning;

/// <summary>校准: Platt's sigmoid, fitted to scores of examples that the scoring model had not learned from.</summary>
public static class Calibration
{
    private const int Seed = 20210926;

    public static CalibratorTransformer<PlattCalibrator> Fit(IEnumerable<(double Score, bool IsPositive)> scored)
    {
        var context = new MLContext(Seed);
        var rows = context.Data.LoadFromEnumerable(scored.Select(example => new ScoredRow { Score = (float)example.Score, Label = example.IsPositive }).ToList());
        return context.BinaryClassification.Calibrators.Platt(ScoredRow.LabelColumn, ScoredRow.ScoreColumn).Fit(rows);
    }

    public static double Probability(CalibratorTransformer<PlattCalibrator> calibrator, double score)
    {
        var platt = ((IPredictionTransformer<PlattCalibrator>)calibrator).Model;
        return 1 / (1 + Math.Exp(platt.Slope * score + platt.Offset));
    }
}
