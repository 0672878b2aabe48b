using System.Buffers;

namespace Auditor.Normalizing;

/// <summary>“務(wù)”: some pages put the reading behind every character that they converted.</summary>
internal static class InlinePinyin
{
    /// <summary>zhuāng</summary>
    private const int LongestSyllable = 6;

    private static readonly SearchValues<char> Toned = SearchValues.Create("āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ");

    private static readonly SearchValues<char> Letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzüāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ");

    /// <summary>Length of the bracketed syllable with which the text begins; 0 when it does not.</summary>
    /// <param name="behind">The character of the source in front of it.</param>
    public static int LengthOf(ReadOnlySpan<char> text, char behind)
    {
        if (text[0] != '（' || behind is < '\u4E00' or > '\u9FFF')
            return 0;

        var length = text[1..Math.Min(LongestSyllable + 2, text.Length)].IndexOf('）');
        if (length < 1)
            return 0;

        var syllable = text.Slice(1, length);
        var isSyllable = !syllable.ContainsAnyExcept(Letters) && (syllable.ContainsAny(Toned) || TraditionalCharacters.Contains(behind));
        return isSyllable ? length + 2 : 0;
    }
}
