using Auditor.Reports;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace Auditor.Classifying;

/// <summary>A maximum-entropy ML.NET model over the topics, scored directly on its weights.</summary>
public sealed class TopicClassifier
{
    private static readonly int TopicCount = Enum.GetValues<Topic>().Length;

    private readonly float[][] _weights;
    private readonly float[] _biases;

    public TopicClassifier(ITransformer model)
    {
        var predictor = ((model as IEnumerable<ITransformer>)?.Last() ?? model) as ISingleFeaturePredictionTransformer<object>;
        if (predictor?.Model is not MaximumEntropyModelParameters entropy)
            throw new InvalidDataException("模型不是最大熵多分类模型。");

        VBuffer<float>[]? weights = null;
        entropy.GetWeights(ref weights, out var count);
        if (count != TopicCount)
            throw new InvalidDataException($"模型有 {count} 个类别，应为 {TopicCount} 个。请重新训练。");

        _weights = weights!.Select(topic => topic.DenseValues().ToArray()).ToArray();
        _biases = [.. entropy.GetBiases()];
    }

    /// <summary>Probability of each topic, in the order of <see cref="Topic"/>; together 1.</summary>
    public double[] Score(FeatureVector features)
    {
        var scores = new double[TopicCount];
        for (var topic = 0; topic < TopicCount; topic++)
            scores[topic] = features.Dot(_weights[topic]) + _biases[topic];

        var highest = scores.Max();
        var sum = 0.0;
        for (var topic = 0; topic < TopicCount; topic++)
            sum += scores[topic] = Math.Exp(scores[topic] - highest);
        for (var topic = 0; topic < TopicCount; topic++)
            scores[topic] /= sum;
        return scores;
    }
}
