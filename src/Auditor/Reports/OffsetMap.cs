namespace Auditor.Reports;

/// <summary>位置映射: where each code unit of the normalised text stands in the source text. The only converter between the two.</summary>
public sealed class OffsetMap
{
    private readonly int[] _starts;
    private readonly int[] _ends;

    /// <param name="starts">Source start of each normalised code unit, never decreasing.</param>
    /// <param name="ends">Source end (exclusive) of each normalised code unit.</param>
    public OffsetMap(int[] starts, int[] ends)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(starts.Length, ends.Length);
        _starts = starts;
        _ends = ends;
    }

    /// <summary>Length of the normalised text in UTF-16 code units.</summary>
    public int Length => _starts.Length;

    /// <summary>The source range that the normalised range [start, end) was made from; an empty range maps to an empty one.</summary>
    public TextSpan ToSource(int start, int end)
    {
        if (start < end)
            return new TextSpan(_starts[start], _ends[end - 1]);

        var at = start < _starts.Length ? _starts[start] : _ends.Length > 0 ? _ends[^1] : 0;
        return new TextSpan(at, at);
    }

    /// <summary>First normalised offset whose source position is at or after the given one.</summary>
    public int ToNormalized(int source)
    {
        var at = Array.BinarySearch(_starts, source);
        if (at < 0)
            return ~at;

        while (at > 0 && _starts[at - 1] == source)
            at--;
        return at;
    }
}
