using Microsoft.ML;
using Microsoft.ML.Calibrators;
using Microsoft.ML.Trainers;

namespace Auditor.Classifying;

/// <summary>A linear ML.NET model of two classes with its calibration, as weights: scored directly, no pipeline a sentence.</summary>
/// <param name="Slope">With <paramref name="Offset"/>: probability = 1 / (1 + exp(slope · score + offset)), after Platt.</param>
public sealed record LinearModel(IReadOnlyList<float> Weights, double Bias, double Slope, double Offset)
{
    /// <summary>Every linear model of a chain, each followed by its calibrator.</summary>
    public static IReadOnlyList<LinearModel> ReadAll(ITransformer model)
    {
        var steps = (model as IEnumerable<ITransformer> ?? [model]).OfType<ISingleFeaturePredictionTransformer<object>>().Select(step => step.Model).ToList();
        var models = new List<LinearModel>();
        for (var at = 0; at + 1 < steps.Count; at += 2)
        {
            if (steps[at] is not LinearModelParameters linear || steps[at + 1] is not PlattCalibrator calibrator)
                throw new InvalidDataException("模型不是经过校准的线性模型。");
            if (linear.Weights.Count != FeatureVector.Size)
                throw new InvalidDataException($"模型有 {linear.Weights.Count} 个特征，应为 {FeatureVector.Size} 个。");
            models.Add(new LinearModel(linear.Weights, linear.Bias, calibrator.Slope, calibrator.Offset));
        }

        return models;
    }

    /// <summary>From a weighted sum to a probability.</summary>
    public double Probability(double score) => 1 / (1 + Math.Exp(Slope * score + Offset));
}
