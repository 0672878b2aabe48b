using System.Buffers;
using System.Text;

namespace Auditor.Normalizing;

/// <summary>
/// 乱码: characters that a wrong encoding left. Runs that cannot be anything else shrink to a single U+FFFD; those that are rare
/// characters as well are only noticed.
/// </summary>
internal static class Mojibake
{
    private const char Lost = '\uFFFD';

    /// <summary>UTF-8 read as Latin: “Ã¤Â¸Â­”. Shorter ones are a word or a sign.</summary>
    private const int ShortestLatin = 4;

    private const int FewestLatinLetters = 2;

    /// <summary>UTF-8 read as GBK: three characters for two; fewer could be chance.</summary>
    private const int ShortestMisread = 3;

    private const int BytesOfTwoCharacters = 6;

    /// <summary>What memory filled with CC, CD and the bytes of U+FFFD itself looks like in GBK.</summary>
    private static readonly string[] Fillings = ["锟斤拷", "烫烫烫", "屯屯屯"];

    /// <summary>What the bytes 80 to 9F are on Western machines, but for marks that Chinese has too.</summary>
    private static readonly SearchValues<char> WesternSigns = SearchValues.Create("€‚ƒ„†‡ˆ‰Š‹ŒŽ™š›œžŸ‘’“”•…–—˜");

    /// <summary>How 政, 府, 公, 我, 的, 。, ， and other common characters begin or end when they are misread.</summary>
    private static readonly SearchValues<char> Suspects = SearchValues.Create("鏀簻鍏鎴眬鐨銆锛鏈骞鍔濂鍙鎶鍜绯鐢");

    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding(54936)!;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Shrinks what is lost for certain; returns whether there is any mojibake.</summary>
    public static bool Collapse(TextBuffer text)
    {
        var lost = new List<(int Start, int End)>();
        var chars = text.Chars;
        var count = 0;
        for (var at = 0; at < chars.Length; at++)
        {
            var length = LengthOf(chars, at);
            if (length == 0)
                continue;
            count += length;
            var follows = at > 0 && chars[at - 1] == Lost;
            chars.Slice(at, length).Fill(Lost);
            lost.Add((follows ? at : at + 1, at + length));
            at += length - 1;
        }

        if (lost.Exists(range => range.Start < range.End))
            text.Remove(lost);
        return count > 1 || HasMisread(text.Chars);
    }

    private static int LengthOf(ReadOnlySpan<char> text, int at)
    {
        var rest = text[at..];
        return rest[0] switch
        {
            Lost => 1,
            '锟' or '烫' or '屯' => LengthOfFilling(rest),
            '？' or '！' or '?' => at > 0 && IsAsking(text[at - 1]) ? 0 : LengthOfAsking(rest),
            >= '\u00C0' and <= '\u00FF' => LengthOfLatin(rest),
            _ => 0,
        };
    }

    private static int LengthOfFilling(ReadOnlySpan<char> rest)
    {
        foreach (var filling in Fillings)
        {
            var length = 0;
            while (rest[length..].StartsWith(filling))
                length += filling.Length;
            while (length > 0 && length < rest.Length && rest[length] == filling[0] && filling[0] == filling[1])
                length++;
            if (length > 0)
                return length;
        }

        return 0;
    }

    /// <summary>“?！?”: characters lost one by one, with the marks that a mirror put between. “？！” alone asks.</summary>
    private static int LengthOfAsking(ReadOnlySpan<char> rest)
    {
        var length = 0;
        var changes = 0;
        while (length < rest.Length && IsAsking(rest[length]))
        {
            changes += length > 0 && rest[length] == '！' != (rest[length - 1] == '！') ? 1 : 0;
            length++;
        }

        return changes > 1 ? length : 0;
    }

    private static bool IsAsking(char character) => character is '？' or '！' or '?';

    private static int LengthOfLatin(ReadOnlySpan<char> rest)
    {
        var length = 0;
        var letters = 0;
        while (length < rest.Length && (rest[length] is >= '\u0080' and <= '\u00FF' || WesternSigns.Contains(rest[length])))
            letters += rest[length++] is >= '\u00C0' and <= '\u00FF' ? 1 : 0;
        return length >= ShortestLatin && letters >= FewestLatinLetters && letters < length ? length : 0;
    }

    /// <summary>Chinese whose bytes in GBK are Chinese in UTF-8 has been read with the wrong one of the two.</summary>
    private static bool HasMisread(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAny(Suspects); at >= 0 && at < text.Length;)
        {
            var length = 0;
            while (at + length < text.Length && text[at + length] is >= '\u4E00' and <= '\u9FFF')
                length++;
            if (length >= ShortestMisread && IsMisread(text.Slice(at, ShortestMisread)))
                return true;
            var next = text[(at + 1)..].IndexOfAny(Suspects);
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }

    private static bool IsMisread(ReadOnlySpan<char> run)
    {
        Span<byte> bytes = stackalloc byte[BytesOfTwoCharacters * 2];
        var count = Gb18030.GetBytes(run, bytes);
        if (count != BytesOfTwoCharacters || bytes[0] < 0xE3 || bytes[3] < 0xE3)
            return false;
        return System.Text.Unicode.Utf8.IsValid(bytes[..count]) && Strict.GetString(bytes[..count]).All(character => character is >= '\u4E00' and <= '\u9FFF' or (>= '\u3000' and <= '\u303F') or (>= '\uFF00' and <= '\uFFEF'));
    }
}
