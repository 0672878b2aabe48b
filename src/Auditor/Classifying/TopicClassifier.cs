using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Auditor.Reports;

namespace Auditor.Classifying;

/// <summary>One calibrated linear model a topic; a sentence may serve several, or none.</summary>
public sealed class TopicClassifier
{
    /// <summary>Weights a feature, topics and padding: two vectors of eight, one line of the cache.</summary>
    private const int Stride = 16;

    private static readonly int TopicCount = Enum.GetValues<Topic>().Length;

    private readonly IReadOnlyList<LinearModel> _models;

    /// <summary>Weights of all topics side by side, feature by feature.</summary>
    private readonly float[] _weights;

    public TopicClassifier(LinearWeights model)
    {
        if (model.Models.Count != TopicCount)
            throw new InvalidDataException($"模型文件有 {model.Models.Count} 个模型，应为 {TopicCount} 个，一个内容要素一个。");

        (_models, _weights) = (model.Models, model.Spread(Stride));
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
            scores[topic] = _models[topic].Probability(sum);
        }

        return scores;
    }
}
