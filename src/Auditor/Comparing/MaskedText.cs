namespace Auditor.Comparing;

/// <summary>A masked sentence while it is written; never longer than what it is made of.</summary>
/// <param name="room">As long as the sentence, or longer.</param>
internal ref struct MaskedText(Span<char> room)
{
    private readonly Span<char> _room = room;
    private int _length;

    public readonly bool IsEmpty => _length == 0;

    public void Append(char sign) => _room[_length++] = sign;

    /// <summary>Two of these in a row say no more than one.</summary>
    public void AppendOnce(char sign)
    {
        if (IsEmpty || _room[_length - 1] != sign)
            Append(sign);
    }

    public override readonly string ToString() => new(_room[.._length]);
}
