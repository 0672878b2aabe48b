using Auditor.Reports;

namespace Auditor.Normalizing;

/// <summary>
/// 规范化: one spelling for what writers and converters spell in many ways, so that later stages compare plainly.
/// Full-width letters and digits become half-width, Chinese punctuation full-width, traditional characters simplified;
/// invisible characters, the pinyin that converters put behind a character, and the single blanks that layout puts
/// between Chinese characters go. Lines, tabs and wider blanks stay: they carry tables.
/// </summary>
public static class TextNormalizer
{
    /// <summary>A name or two may stand in traditional characters in any report.</summary>
    private const int FewestTraditional = 10;

    public static NormalizedText Normalize(string source)
    {
        var chars = new char[source.Length];
        var starts = new int[source.Length];
        var length = DropInvisible(source, chars, starts);
        var folded = new char[length];
        for (var at = 0; at < length; at++)
            folded[at] = Fold(chars.AsSpan(0, length), at);

        length = DropLayoutBlanks(folded, starts);
        var withoutPinyin = DropPinyin(folded.AsSpan(0, length), starts, source);
        Array.Resize(ref starts, withoutPinyin);
        return new NormalizedText(new string(folded, 0, withoutPinyin), source, new OffsetMap(starts, Array.ConvertAll(starts, start => start + 1)))
        {
            Noise = Noise(source, hasPinyin: withoutPinyin < length),
        };
    }

    private static List<string> Noise(string source, bool hasPinyin)
    {
        var noise = new List<string>();
        if (source.Count(TraditionalCharacters.Contains) >= FewestTraditional)
            noise.Add("traditional");
        if (hasPinyin)
            noise.Add("pinyin");
        return noise;
    }

    private static int DropInvisible(string source, char[] chars, int[] starts)
    {
        var kept = 0;
        for (var at = 0; at < source.Length; at++)
        {
            if (IsInvisible(source[at]))
                continue;

            chars[kept] = source[at];
            starts[kept++] = at;
        }

        return kept;
    }

    /// <summary>One blank with a Chinese character on one side and a Chinese character or figure on the other: “2023 年”, “商业 企业”.</summary>
    private static int DropLayoutBlanks(char[] folded, int[] starts)
    {
        var kept = 0;
        for (var at = 0; at < folded.Length; at++)
        {
            if (folded[at] == ' ' && kept > 0 && at + 1 < folded.Length && IsInsidePhrase(folded[kept - 1], folded.AsSpan(at + 1)))
                continue;

            folded[kept] = folded[at];
            starts[kept++] = starts[at];
        }

        return kept;
    }

    private static int DropPinyin(Span<char> folded, int[] starts, string source)
    {
        var kept = 0;
        for (var at = 0; at < folded.Length;)
        {
            if (kept > 0 && InlinePinyin.LengthOf(folded[at..], behind: source[starts[kept - 1]]) is > 0 and var length)
            {
                at += length;
                continue;
            }

            folded[kept] = folded[at];
            starts[kept++] = starts[at++];
        }

        return kept;
    }

    private static char Fold(ReadOnlySpan<char> source, int at)
    {
        var c = source[at];
        return c switch
        {
            '\u3000' or '\u00A0' or (>= '\u2000' and <= '\u200A') or '\u202F' or '\u205F' => ' ',
            '\uFF0C' => IsThousandsMark(source, at) ? ',' : c,
            '﹝' or '［' => '〔',
            '﹞' or '］' => '〕',
            '\uFF1A' or '\uFF1B' or '\uFF08' or '\uFF09' or '\uFF1F' or '\uFF01' => c,
            '\uFF5E' => '~',
            >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0),
            ',' => IsBetweenDigits(source, at) ? ',' : '，',
            ':' => IsBetweenDigits(source, at) || IsFollowedBySlashes(source, at) ? ':' : '：',
            ';' => '；',
            '(' => '（',
            ')' => '）',
            '?' => IsAsciiWord(source, at + 1) ? '?' : '？',
            '!' => '！',
            '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2212' => '-',
            '︱' or '│' or '┃' => '|',
            _ => TraditionalCharacters.Simplify(c),
        };
    }

    private static bool IsInvisible(char c) => c is '\u200B' or '\u200C' or '\u200D' or '\uFEFF' or '\u00AD' or '\u2060' or '\r';

    private static bool IsInsidePhrase(char before, ReadOnlySpan<char> rest) =>
        IsHan(rest[0]) ? IsHan(before) || IsDigit(before) : IsHan(before) && StartsWithCountedWord(rest);

    /// <summary>A figure and then a Chinese character, as in “共 21 件”; a bare figure after a label is a table cell.</summary>
    private static bool StartsWithCountedWord(ReadOnlySpan<char> rest)
    {
        var at = 0;
        while (at < rest.Length && (IsDigit(rest[at]) || rest[at] is '.' or ','))
            at++;
        if (at == 0)
            return false;

        if (at < rest.Length && rest[at] == ' ')
            at++;
        return at < rest.Length && IsHan(rest[at]);
    }

    private static bool IsHan(char c) => c is (>= '\u4E00' and <= '\u9FFF') or (>= '\u3001' and <= '\u3011') or '〇' or '，' or '：' or '；' or '（' or '）' or '“' or '”' or '〔' or '〕';

    private static bool IsDigit(char c) => c is (>= '0' and <= '9') or (>= '０' and <= '９');

    private static bool IsBetweenDigits(ReadOnlySpan<char> source, int at) =>
        at > 0 && at + 1 < source.Length && IsDigit(source[at - 1]) && IsDigit(source[at + 1]);

    /// <summary>“１２，３４５” written full-width throughout; between half-width figures a full-width comma ends a clause.</summary>
    private static bool IsThousandsMark(ReadOnlySpan<char> source, int at) =>
        IsFullWidthDigit(source, at - 1) && IsFullWidthDigit(source, at + 1) && IsFullWidthDigit(source, at + 2) && IsFullWidthDigit(source, at + 3) && !IsFullWidthDigit(source, at + 4);

    private static bool IsFullWidthDigit(ReadOnlySpan<char> source, int at) => at >= 0 && at < source.Length && source[at] is >= '０' and <= '９';

    private static bool IsFollowedBySlashes(ReadOnlySpan<char> source, int at) =>
        at + 2 < source.Length && source[at + 1] == '/' && source[at + 2] == '/';

    private static bool IsAsciiWord(ReadOnlySpan<char> source, int at) => at < source.Length && char.IsAsciiLetterOrDigit(source[at]);
}
