using Microsoft.ML.Data;

namespace Auditor.Classifying;

/// <summary>特征向量: sparse hashed features, indices rising and unique. The same type trains and serves.</summary>
public sealed class FeatureVector(int[] indices, float[] values)
{
    /// <summary>Number of hash buckets.</summary>
    public const int Size = 1 << 17;

    public ReadOnlySpan<int> Indices => indices;

    public ReadOnlySpan<float> Values => values;

    public VBuffer<float> ToBuffer() => new(Size, indices.Length, values, indices);

    /// <summary>Weighted sum of the features.</summary>
    public double Dot(ReadOnlySpan<float> weights)
    {
        var sum = 0.0;
        for (var at = 0; at < indices.Length; at++)
            sum += weights[indices[at]] * values[at];
        return sum;
    }
}
