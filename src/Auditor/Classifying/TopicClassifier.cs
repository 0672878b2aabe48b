using Auditor.Reports;
using Microsoft.ML;

namespace Auditor.Classifying;

/// <summary>One calibrated linear model a topic; a sentence may serve several, or none.</summary>
public sealed class TopicClassifier
{
    private static readonly int TopicCount = Enum.GetValues<Topic>().Length;

    private readonly IReadOnlyList<LinearModel> _models;

    /// <summary>Weights of all topics side by side, feature by feature: one stretch of memory a feature.</summary>
    private readonly float[] _weights;

    public TopicClassifier(ITransformer model)
    {
        _models = LinearModel.ReadAll(model);
        if (_models.Count != TopicCount)
            throw new InvalidDataException($"模型文件有 {_models.Count} 个模型，应为 {TopicCount} 个，一个内容要素一个。");

        _weights = new float[FeatureVector.Size * TopicCount];
        for (var topic = 0; topic < TopicCount; topic++)
        {
            var weights = _models[topic].Weights;
            for (var feature = 0; feature < FeatureVector.Size; feature++)
                _weights[feature * TopicCount + topic] = weights[feature];
        }
    }

    /// <summary>Probability of each topic by itself, in the order of <see cref="Topic"/>.</summary>
    public double[] Score(FeatureVector features)
    {
        var scores = new double[TopicCount];
        for (var topic = 0; topic < TopicCount; topic++)
            scores[topic] = _models[topic].Bias;
        for (var at = 0; at < features.Indices.Length; at++)
        {
            var value = features.Values[at];
            var weights = _weights.AsSpan(features.Indices[at] * TopicCount, TopicCount);
            for (var topic = 0; topic < weights.Length; topic++)
                scores[topic] += weights[topic] * value;
        }

        for (var topic = 0; topic < TopicCount; topic++)
            scores[topic] = _models[topic].Probability(scores[topic]);
        return scores;
    }
}
