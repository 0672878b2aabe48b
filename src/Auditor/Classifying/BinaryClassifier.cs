namespace Auditor.Classifying;

/// <summary>Scores examples with one calibrated linear model.</summary>
public sealed class BinaryClassifier
{
    private readonly LinearModel _model;
    private readonly float[] _weights;

    public BinaryClassifier(LinearWeights model)
    {
        if (model.Models.Count != 1)
            throw new InvalidDataException($"模型文件有 {model.Models.Count} 个模型，应为 1 个。");

        (_model, _weights) = (model.Models[0], model.Spread(stride: 1));
    }

    /// <summary>Probability of the positive class.</summary>
    public double Score(FeatureVector features) => _model.Probability(features.Dot(_weights));

    /// <summary>What one feature adds to the score before calibration; positive speaks for the positive class.</summary>
    public double Weight(int index) => -Math.Sign(_model.Slope) * _weights[index];
}
