using JiebaNet.Segmenter.Cutting;

namespace JiebaNet.Segmenter;

/// <summary>
/// Takes the words of one text after another. It keeps its memory, so that cutting allocates nothing once the buffer
/// has grown to the longest text. One thread at a time may use it.
/// </summary>
public sealed class TokenBuffer
{
    private TokenSpan[] _spans = new TokenSpan[64];
    private TokenSpan[] _words = [];

    /// <summary>How many words (词) the last cut found.</summary>
    public int Count { get; private set; }

    /// <summary>The words in the order of the cut; valid until the buffer is cut into again.</summary>
    public ReadOnlySpan<TokenSpan> Spans => _spans.AsSpan(0, Count);

    internal WordGraph Graph { get; } = new();

    /// <summary>Forgets the words and keeps the memory.</summary>
    public void Clear() => Count = 0;

    internal int Capacity => Math.Max(_spans.Length, Graph.Capacity);

    internal void Add(int start, int length)
    {
        if (Count == _spans.Length)
            Array.Resize(ref _spans, _spans.Length * 2);
        _spans[Count++] = new TokenSpan(start, length);
    }

    internal void RemoveLast() => Count--;

    /// <summary>Sets the words found so far aside and starts anew: search mode writes them again, each behind its parts.</summary>
    internal ReadOnlySpan<TokenSpan> SetAside()
    {
        if (_words.Length < _spans.Length)
            _words = new TokenSpan[_spans.Length];
        (_spans, _words) = (_words, _spans);
        var words = _words.AsSpan(0, Count);
        Count = 0;
        return words;
    }
}
