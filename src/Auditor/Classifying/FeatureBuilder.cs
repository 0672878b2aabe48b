namespace Auditor.Classifying;

/// <summary>Collects named features of one example and hashes their names into a <see cref="FeatureVector"/>.</summary>
internal sealed class FeatureBuilder
{
    private const uint FnvOffset = 2166136261;
    private const uint FnvPrime = 16777619;

    private readonly SortedDictionary<int, float> _features = [];

    /// <summary>Adds a feature that is there.</summary>
    public void Add(string group, string name, float value = 1) => _features[Index(group, name)] = value;

    /// <summary>Adds a word or sequence of words; repeated ones count once.</summary>
    public void Add(string group, ReadOnlySpan<char> first, ReadOnlySpan<char> second) =>
        _features[Finish(Hash(Hash(Hash(Hash(FnvOffset, group), ":"), first), "_", second))] = 1;

    public FeatureVector Build() => new([.. _features.Keys], [.. _features.Values]);

    internal static int Index(string group, string name) => Finish(Hash(Hash(Hash(FnvOffset, group), ":"), name));

    private static uint Hash(uint hash, ReadOnlySpan<char> separator, ReadOnlySpan<char> text) => Hash(Hash(hash, separator), text);

    private static uint Hash(uint hash, ReadOnlySpan<char> text)
    {
        foreach (var c in text)
            hash = (hash ^ c) * FnvPrime;
        return hash;
    }

    /// <summary>FNV mixes its low bits poorly for short names; fold the high ones in.</summary>
    private static int Finish(uint hash)
    {
        hash ^= hash >> 15;
        hash *= 2246822519;
        hash ^= hash >> 13;
        return (int)(hash % FeatureVector.Size);
    }
}
