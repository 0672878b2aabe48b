using System.Runtime.InteropServices;
using Microsoft.ML;
using Microsoft.ML.Calibrators;
using Microsoft.ML.Trainers;

namespace Auditor.Classifying;

/// <summary>
/// 权重: the linear models of one task, feature by feature. Read from <c>model.zip</c> by ML.NET, or from <c>weights.bin</c>, which holds
/// the same without what training needs and is there in a fraction of the time; a process that audits one report starts with it.
/// </summary>
public sealed class LinearWeights
{
    public const string FileName = "weights.bin";

    private static readonly byte[] Mark = "AUDW1\0\0\0"u8.ToArray();

    private readonly LinearModel[] _models;

    /// <summary>Features in which some model has a weight, rising.</summary>
    private readonly int[] _features;

    /// <summary>The weights of each of them, one a model.</summary>
    private readonly float[] _weights;

    private LinearWeights(LinearModel[] models, int[] features, float[] weights)
    {
        (_models, _features, _weights) = (models, features, weights);
    }

    public IReadOnlyList<LinearModel> Models => _models;

    /// <summary>Every linear model of a chain, each followed by its calibrator.</summary>
    /// <exception cref="InvalidDataException">The chain holds something else.</exception>
    public static LinearWeights Of(ITransformer model)
    {
        var steps = (model as IEnumerable<ITransformer> ?? [model]).OfType<ISingleFeaturePredictionTransformer<object>>().Select(step => step.Model).ToList();
        var (models, columns) = (new List<LinearModel>(), new List<IReadOnlyList<float>>());
        for (var at = 0; at + 1 < steps.Count; at += 2)
        {
            if (steps[at] is not LinearModelParameters linear || steps[at + 1] is not PlattCalibrator calibrator)
                throw new InvalidDataException("模型不是经过校准的线性模型。");
            if (linear.Weights.Count != FeatureVector.Size)
                throw new InvalidDataException($"模型有 {linear.Weights.Count} 个特征，应为 {FeatureVector.Size} 个。");
            models.Add(new LinearModel(linear.Bias, calibrator.Slope, calibrator.Offset));
            columns.Add(linear.Weights);
        }

        var features = Enumerable.Range(0, FeatureVector.Size).Where(feature => columns.Any(column => column[feature] != 0)).ToArray();
        return new LinearWeights([.. models], features, [.. features.SelectMany(feature => columns.Select(column => column[feature]))]);
    }

    /// <param name="bytes">What <see cref="ToBytes"/> made: mark, models, features, weights; little-endian.</param>
    /// <exception cref="InvalidDataException">It is something else.</exception>
    public static LinearWeights Read(ReadOnlySpan<byte> bytes)
    {
        if (!bytes.StartsWith(Mark))
            throw new InvalidDataException("不是权重文件。");
        var counts = MemoryMarshal.Cast<byte, int>(bytes.Slice(Mark.Length, 2 * sizeof(int)));
        var (models, features) = (new LinearModel[counts[0]], new int[counts[1]]);
        var weights = new float[models.Length * features.Length];
        var rest = bytes[(Mark.Length + 2 * sizeof(int))..];
        rest = Take(rest, models);
        rest = Take(rest, features);
        Take(rest, weights);
        return new LinearWeights(models, features, weights);
    }

    public byte[] ToBytes() =>
    [
        .. Mark,
        .. MemoryMarshal.AsBytes<int>([_models.Length, _features.Length]),
        .. MemoryMarshal.AsBytes<LinearModel>(_models),
        .. MemoryMarshal.AsBytes<int>(_features),
        .. MemoryMarshal.AsBytes<float>(_weights),
    ];

    /// <summary>The weights of every feature, those without included.</summary>
    /// <param name="stride">Numbers a feature: at least one a model, the rest zero.</param>
    public float[] Spread(int stride)
    {
        var spread = new float[FeatureVector.Size * stride];
        for (var at = 0; at < _features.Length; at++)
            _weights.AsSpan(at * _models.Length, _models.Length).CopyTo(spread.AsSpan(_features[at] * stride));
        return spread;
    }

    private static ReadOnlySpan<byte> Take<T>(ReadOnlySpan<byte> bytes, T[] into)
        where T : struct
    {
        var target = MemoryMarshal.AsBytes(into.AsSpan());
        bytes[..target.Length].CopyTo(target);
        return bytes[target.Length..];
    }
}
