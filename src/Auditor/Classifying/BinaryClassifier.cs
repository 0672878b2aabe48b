using Microsoft.ML;
using Microsoft.ML.Calibrators;
using Microsoft.ML.Trainers;

namespace Auditor.Classifying;

/// <summary>A calibrated linear ML.NET model of two classes, scored directly on its weights: no pipeline a sentence.</summary>
public sealed class BinaryClassifier
{
    private readonly float[] _weights;
    private readonly double _bias;
    private readonly double _slope;
    private readonly double _offset;

    public BinaryClassifier(ITransformer model)
    {
        var predictor = ((model as IEnumerable<ITransformer>)?.Last() ?? model) as ISingleFeaturePredictionTransformer<object>;
        if (predictor?.Model is not CalibratedModelParametersBase { SubModel: LinearModelParameters linear, Calibrator: PlattCalibrator calibrator })
            throw new InvalidDataException("模型不是经过校准的线性二分类模型。");

        _weights = [.. linear.Weights];
        _bias = linear.Bias;
        _slope = calibrator.Slope;
        _offset = calibrator.Offset;
    }

    /// <summary>Probability of the positive class.</summary>
    public double Score(FeatureVector features)
    {
        var raw = (float)(features.Dot(_weights) + _bias);
        return 1 / (1 + Math.Exp(_slope * raw + _offset));
    }

    /// <summary>What one feature adds to the score before calibration; positive speaks for the positive class.</summary>
    public double Weight(int index) => _weights[index];
}
