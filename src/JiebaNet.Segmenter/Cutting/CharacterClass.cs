using System.Runtime.CompilerServices;

namespace JiebaNet.Segmenter.Cutting;

/// <summary>The character classes of the reference (字符类).</summary>
internal static class CharacterClass
{
    private const ulong AlphanumericLow = 0x03FF_0000_0000_0000; // 0-9
    private const ulong AlphanumericHigh = 0x07FF_FFFE_07FF_FFFE; // A-Z a-z
    private const ulong BlockLow = AlphanumericLow | 1ul << '+' | 1ul << '#' | 1ul << '&' | 1ul << '.' | 1ul << '%' | 1ul << '-';
    private const ulong BlockHigh = AlphanumericHigh | 1ul << ('_' - 64);

    /// <summary>The Hanzi that the dictionary and the model are asked for: U+4E00 to U+9FD5.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsHan(char character) => (uint)(character - '\u4E00') <= '\u9FD5' - '\u4E00';

    /// <summary>An ASCII letter or digit.</summary>
    public static bool IsAlphanumeric(char character) => Holds(AlphanumericLow, AlphanumericHigh, character);

    /// <summary>A character of the runs that are segmented; all others are tokens by themselves.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsBlock(char character) => IsHan(character) || Holds(BlockLow, BlockHigh, character);

    /// <summary>White space as the reference's regular expressions know it: U+001C to U+001F are part of it.</summary>
    public static bool IsSpace(char character) => char.IsWhiteSpace(character) || (uint)(character - '\u001C') <= 3;

    /// <summary>How many code units the character at the start of a text takes: a surrogate pair and CR LF take 2, all else 1.</summary>
    public static int Width(ReadOnlySpan<char> text)
    {
        if (text.Length < 2)
            return 1;
        var pair = text[0] == '\r' ? text[1] == '\n' : char.IsSurrogatePair(text[0], text[1]);
        return pair ? 2 : 1;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool Holds(ulong low, ulong high, char character) =>
        character < 128 && ((character < 64 ? low : high) >> (character & 63) & 1) != 0;
}
