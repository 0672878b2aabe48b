namespace Auditor.Normalizing;

/// <summary>规范化中的文本: what is left of a source, with the place of each code unit in it. Steps write over characters or leave them out.</summary>
internal sealed class TextBuffer
{
    private readonly char[] _chars;
    private readonly int[] _starts;

    public TextBuffer(string source)
    {
        Source = source;
        _chars = source.ToCharArray();
        _starts = new int[source.Length];
        for (var at = 0; at < _starts.Length; at++)
            _starts[at] = at;
        Length = source.Length;
    }

    public delegate bool Choice(Span<char> text, int kept, int at);

    public string Source { get; }

    public int Length { get; private set; }

    public Span<char> Chars => _chars.AsSpan(0, Length);

    /// <summary>The character of the source from which the one at <paramref name="at"/> was made.</summary>
    public char OriginalAt(int at) => Source[_starts[at]];

    /// <summary>The characters of the source that are left, as they were.</summary>
    public string Original() => string.Create(Length, this, static (span, text) =>
    {
        for (var at = 0; at < span.Length; at++)
            span[at] = text.OriginalAt(at);
    });

    /// <summary>
    /// Leaves out what <paramref name="isKept"/> refuses. It sees the whole text, of which the first <c>kept</c> code units are already
    /// what remains, and the place it is asked about.
    /// </summary>
    public void Keep(Choice isKept)
    {
        var kept = 0;
        for (var at = 0; at < Length; at++)
        {
            if (!isKept(Chars, kept, at))
                continue;
            _chars[kept] = _chars[at];
            _starts[kept++] = _starts[at];
        }

        Length = kept;
    }

    /// <summary>Leaves out ranges of the text, in ascending order.</summary>
    public void Remove(IReadOnlyList<(int Start, int End)> ranges)
    {
        var next = 0;
        Keep((_, _, at) =>
        {
            while (next < ranges.Count && ranges[next].End <= at)
                next++;
            return next == ranges.Count || at < ranges[next].Start;
        });
    }

    public int[] Starts() => _starts[..Length];

    public override string ToString() => new(_chars, 0, Length);
}
