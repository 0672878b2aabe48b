namespace JiebaNet.Segmenter.Cutting;

/// <summary>Lends the thread's own buffer for one cut; one that a huge text has grown is not kept.</summary>
internal readonly ref struct BufferLease
{
    private const int LargestKept = 1 << 18; // characters; about 7 MB

    [ThreadStatic]
    private static TokenBuffer? _idle;

    public BufferLease()
    {
        Tokens = _idle ?? new TokenBuffer();
        _idle = null;
        Tokens.Clear();
    }

    public TokenBuffer Tokens { get; }

    public void Dispose()
    {
        if (Tokens.Capacity <= LargestKept)
            _idle = Tokens;
    }
}
