namespace JiebaNet.Segmenter;

/// <summary>The place of a word (词) in a text, in UTF-16 code units.</summary>
/// <param name="Start">Where the word starts.</param>
/// <param name="Length">How many code units it has, never 0.</param>
public readonly record struct TokenSpan(int Start, int Length)
{
    /// <summary>The first position after the word.</summary>
    public int End => Start + Length;

    /// <summary>The word as a part of the text it was cut from.</summary>
    /// <param name="text">The text that was cut.</param>
    public ReadOnlySpan<char> Of(ReadOnlySpan<char> text) => text.Slice(Start, Length);
}
