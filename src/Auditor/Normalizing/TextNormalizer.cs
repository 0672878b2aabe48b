using Auditor.Reports;

namespace Auditor.Normalizing;

/// <summary>
/// 规范化: one spelling for what writers and converters spell in many ways, so that later stages compare plainly.
/// Full-width letters and digits become half-width, Chinese punctuation full-width, traditional characters simplified;
/// invisible characters, the pinyin that converters put behind a character, the single blanks that layout puts between
/// Chinese characters, doubled punctuation, lost characters and the breaks of lines cut at a fixed width go. Other lines,
/// tabs and wider blanks stay: they carry tables.
/// </summary>
public static class TextNormalizer
{
    /// <summary>A name or two may stand in traditional characters in any report.</summary>
    private const int FewestTraditional = 10;

    /// <summary>Doubled marks in a text that is not converted otherwise; writers leave one or two, seldom more than eight.</summary>
    private const int FewestDoubled = 9;

    /// <summary>Of the Chinese characters; a text that is traditional throughout has a third, a quotation less than one in twenty.</summary>
    private const double TraditionalThroughout = 0.1;

    public static NormalizedText Normalize(string source)
    {
        var traditional = TraditionalCharacters.Count(source);
        var text = new TextBuffer(source);
        text.Keep((chars, _, at) => !IsInvisible(chars[at]));
        var hasBrokenLines = FoldJoined(text);
        SpacedWords.Close(text);
        text.Keep(IsNoLayoutBlank);
        var hasPinyin = DropPinyin(text);
        if (traditional >= FewestTraditional && traditional >= TraditionalThroughout * source.Count(IsIdeograph))
            TraditionalPhrases.Simplify(text);
        var hasMojibake = Mojibake.Collapse(text);
        var hasDoubledMarks = DoubledMarks.Collapse(text, traditional >= FewestTraditional || hasPinyin ? 1 : FewestDoubled);
        var starts = text.Starts();
        return new NormalizedText(text.ToString(), source, new OffsetMap(starts, Array.ConvertAll(starts, start => start + 1)))
        {
            Noise = [.. Noise(traditional >= FewestTraditional, hasPinyin, hasMojibake, hasDoubledMarks, hasBrokenLines)],
        };
    }

    private static IEnumerable<string> Noise(bool isTraditional, bool hasPinyin, bool hasMojibake, bool hasDoubledMarks, bool hasBrokenLines)
    {
        if (isTraditional)
            yield return SourceNoise.Traditional;
        if (hasPinyin)
            yield return SourceNoise.Pinyin;
        if (hasMojibake)
            yield return SourceNoise.Mojibake;
        if (hasDoubledMarks)
            yield return SourceNoise.DoubledPunctuation;
        if (hasBrokenLines)
            yield return SourceNoise.BrokenLines;
    }

    /// <summary>Joined first, because the width of a comma or colon depends on what stands on both sides; returns whether lines were.</summary>
    private static bool FoldJoined(TextBuffer text)
    {
        var folded = Folded(text.Chars);
        var breaks = WrappedLines.BreaksOf(folded);
        if (breaks.Count > 0)
        {
            text.Remove(breaks);
            folded = Folded(text.Chars);
        }

        folded.CopyTo(text.Chars);
        return breaks.Count > 0;
    }

    private static char[] Folded(ReadOnlySpan<char> text)
    {
        var folded = new char[text.Length];
        for (var at = 0; at < folded.Length; at++)
            folded[at] = Fold(text, at);
        return folded;
    }

    /// <summary>One blank with a Chinese character on one side and a Chinese character or figure on the other: “2023 年”, “商业 企业”.</summary>
    private static bool IsNoLayoutBlank(Span<char> text, int kept, int at) =>
        text[at] != ' ' || kept == 0 || at + 1 == text.Length || !IsInsidePhrase(text[kept - 1], text[(at + 1)..]);

    /// <summary>Returns whether there was any.</summary>
    private static bool DropPinyin(TextBuffer text)
    {
        var (before, end) = (text.Length, 0);
        text.Keep((chars, kept, at) =>
        {
            if (at >= end && kept > 0 && InlinePinyin.LengthOf(chars[at..], behind: text.OriginalAt(kept - 1)) is > 0 and var length)
                end = at + length;
            return at >= end;
        });
        return text.Length < before;
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

    private static bool IsIdeograph(char c) => c is >= '\u4E00' and <= '\u9FFF';

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
