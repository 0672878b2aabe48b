namespace Auditor.Reports;

/// <summary>A run of normalised text that knows where it stands in the source. Start and End count in the normalised text.</summary>
public readonly record struct TextSlice(NormalizedText Owner, int Start, int End)
{
    public int Length => End - Start;

    public bool IsEmpty => End <= Start;

    public ReadOnlySpan<char> Chars => Owner.Text.AsSpan(Start, Length);

    /// <summary>Normalised wording.</summary>
    public string Text => Owner.Text[Start..End];

    /// <summary>Position in the source text.</summary>
    public TextSpan Span => Owner.Map.ToSource(Start, End);

    /// <summary>Part of this slice; <paramref name="start"/> counts from its beginning.</summary>
    public TextSlice Part(int start, int length) => new(Owner, Start + start, Start + start + length);

    public TextSlice From(int start) => new(Owner, Start + start, End);

    public TextSlice Trim()
    {
        var chars = Chars;
        var start = 0;
        var end = chars.Length;
        while (start < end && char.IsWhiteSpace(chars[start]))
            start++;
        while (end > start && char.IsWhiteSpace(chars[end - 1]))
            end--;
        return Part(start, end - start);
    }

    public bool Contains(TextSlice other) => Start <= other.Start && other.End <= End;

    public override string ToString() => Text;
}
