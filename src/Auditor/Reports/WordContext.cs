namespace Auditor.Reports;

/// <summary>语境: what stands around a word: <c>&lt;词</c> right before it, <c>&gt;词</c> right behind it, <c>词</c> within ten characters; <c>#</c> is any figure.</summary>
public sealed record WordContext(char Side, string Word)
{
    private const int Near = 10;

    public static WordContext Parse(string written) =>
        written[0] is '<' or '>' ? new WordContext(written[0], written[1..]) : new WordContext('~', written);

    public bool Holds(string text, int start, int end) => Side switch
    {
        '<' => text.AsSpan(0, start).EndsWith(Word, StringComparison.Ordinal),
        '>' => Word == "#" ? end < text.Length && char.IsAsciiDigit(text[end]) : text.AsSpan(end).StartsWith(Word, StringComparison.Ordinal),
        _ => text.AsSpan(Math.Max(0, start - Near), Math.Min(text.Length, end + Near) - Math.Max(0, start - Near)).Contains(Word, StringComparison.Ordinal),
    };
}
