namespace Auditor.Classifying;

/// <summary>Collects named features of one example and hashes their names into a <see cref="FeatureVector"/>. Not thread-safe: each thread keeps one.</summary>
internal sealed class FeatureBuilder
{
    private const uint FnvOffset = 2166136261;
    private const uint FnvPrime = 16777619;

    [ThreadStatic]
    private static FeatureBuilder? _ofThread;

    private int[] _indices = new int[512];
    private float[] _values = new float[512];
    private int _count;

    private FeatureBuilder()
    {
    }

    /// <summary>The thread's own, empty.</summary>
    public static FeatureBuilder Emptied()
    {
        var builder = _ofThread ??= new FeatureBuilder();
        builder._count = 0;
        return builder;
    }

    /// <summary>Adds a feature that is there; of repeated ones the first counts.</summary>
    public void Add(string group, ReadOnlySpan<char> name, float value = 1) => Add(Group(group), name, value);

    /// <summary>As above, for groups with so many names that hashing their own name each time would tell.</summary>
    public void Add(uint group, ReadOnlySpan<char> name, float value) => Add(Index(group, name), value);

    /// <summary>Adds every run of so many characters of a text.</summary>
    public void AddRuns(uint group, ReadOnlySpan<char> text, int length, float value)
    {
        while (_count + text.Length > _indices.Length)
            Grow();
        var runs = Math.Max(0, text.Length - length + 1);
        var indices = _indices.AsSpan(_count, runs);
        for (var at = 0; at < runs; at++)
            indices[at] = Index(group, text.Slice(at, length));
        _values.AsSpan(_count, runs).Fill(value);
        _count += runs;
    }

    /// <summary>Adds a pair of names.</summary>
    public void Add(string group, ReadOnlySpan<char> first, ReadOnlySpan<char> second) =>
        Add(PairIndex(group, first, second), 1);

    /// <summary>The features so far, in order of their index.</summary>
    public FeatureVector Build()
    {
        var indices = _indices.AsSpan(0, _count);
        var values = _values.AsSpan(0, _count);
        indices.Sort(values);
        var kept = 0;
        for (var at = 0; at < indices.Length; at++)
        {
            if (kept > 0 && indices[at] == indices[kept - 1])
                continue;

            (indices[kept], values[kept]) = (indices[at], values[at]);
            kept++;
        }

        return new FeatureVector(indices[..kept].ToArray(), values[..kept].ToArray());
    }

    /// <summary>What the names of a group are hashed on from.</summary>
    internal static uint Group(string name) => Hash(Hash(FnvOffset, name), ":");

    internal static int Index(uint group, ReadOnlySpan<char> name) => Finish(Hash(group, name));

    internal static int PairIndex(string group, ReadOnlySpan<char> first, ReadOnlySpan<char> second) =>
        Finish(Hash(Hash(Hash(Group(group), first), "_"), second));

    private void Add(int index, float value)
    {
        if (_count == _indices.Length)
            Grow();
        (_indices[_count], _values[_count]) = (index, value);
        _count++;
    }

    private void Grow()
    {
        Array.Resize(ref _indices, _indices.Length * 2);
        Array.Resize(ref _values, _values.Length * 2);
    }

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
