using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Auditor.Reports;
using Microsoft.ML;

namespace Auditor.Classifying;

/// <summary>One calibrated linear model a topic; a sentence may serve several, or none.</summary>
public sealed class TopicClassifier
{
    /// <summary>Weights a feature, topics and padding: two vectors of eight, one line of the cache.</summary>
    private const int Stride = 16;

    private static readonly int TopicCount = Enum.GetValues<Topic>().Length;

    private readonly IReadOnlyList<LinearModel> _models;

    /// <summary>Weights of all topics side by side, feature by feature.</summary>
    private readonly float[] _weights = new float[FeatureVector.Size * Stride];

    public TopicClassifier(ITransformer model)
    {
        _models = LinearModel.ReadAll(model);
        if (_models.Count != TopicCount)
            throw new InvalidDataException($"模型文件有 {_models.Count} 个模型，应为 {TopicCount} 个，一个内容要素一个。");

        for (var topic = 0; topic < TopicCount; topic++)
        {
            for (var feature = 0; feature < FeatureVector.Size; feature++)
                _weights[feature * Stride + topic] = _models[topic].Weights[feature];
        }
    }

    /// <summary>Probability of each topic by itself, in the order of <see cref="Topic"/>.</summary>
    public double[] Score(FeatureVector features)
    {
        var (low, high) = (Vector256<float>.Zero, Vector256<float>.Zero);
        ref var weights = ref MemoryMarshal.GetArrayDataReference(_weights);
        for (var at = 0; at < features.Indices.Length; at++)
        {
            var value = Vector256.Create(features.Values[at]);
            var offset = (nuint)(features.Indices[at] * Stride);
            low += value * Vector256.LoadUnsafe(ref weights, offset);
            high += value * Vector256.LoadUnsafe(ref weights, offset + (nuint)Vector256<float>.Count);
        }

        var scores = new double[TopicCount];
        for (var topic = 0; topic < TopicCount; topic++)
        {
            var sum = topic < Vector256<float>.Count ? low[topic] : high[topic - Vector256<float>.Count];
            scores[topic] = _models[topic].Probability(sum + _models[topic].Bias);
        }

        return scores;
    }
}
