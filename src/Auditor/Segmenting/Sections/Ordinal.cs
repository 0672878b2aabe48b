namespace Auditor.Segmenting.Sections;

/// <summary>序号: the number in front of a heading or list item.</summary>
internal readonly record struct Ordinal(int Value, OrdinalStyle Style)
{
    private const string ChineseDigits = "一二三四五六七八九";
    private const int MostChineseDigits = 3;
    private const int MostArabicDigits = 2;

    /// <summary>Reads “一、” “（二）” “3.” “（4）” “5）” “第六部分” at the beginning; <paramref name="length"/> is what it takes up.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out Ordinal ordinal, out int length)
    {
        ordinal = default;
        length = 0;
        if (text.Length < 2)
            return false;

        var opening = text[0] is '（' or '(' or '第' ? 1 : 0;
        if (!TryReadNumber(text[opening..], out var value, out var digits, out var isChinese))
            return false;

        var end = opening + digits;
        if (ReadClosing(text, end, isChinese) is not (var style, var closing))
            return false;

        ordinal = new Ordinal(value, style);
        length = end + closing;
        return true;
    }

    private static (OrdinalStyle Style, int Length)? ReadClosing(ReadOnlySpan<char> text, int end, bool isChinese)
    {
        var rest = text[end..];
        if (rest.IsEmpty)
            return null;

        var bracketed = isChinese ? OrdinalStyle.ChineseBracket : OrdinalStyle.Arabic;
        return text[0] switch
        {
            '第' when rest.StartsWith("部分") => (OrdinalStyle.Part, 2),
            '第' when rest[0] is '章' or '节' => (OrdinalStyle.Part, 1),
            '第' => null,
            '（' or '(' => rest[0] is '）' or ')' ? (bracketed, 1) : null,
            _ when rest[0] is '）' or ')' => (bracketed, 1),
            _ => IsMark(rest, isChinese) ? (isChinese ? OrdinalStyle.ChineseComma : OrdinalStyle.Arabic, 1) : null,
        };
    }

    /// <summary>“3.5” begins with a figure, “3.” and “3.2021年，” with an ordinal.</summary>
    private static bool IsMark(ReadOnlySpan<char> rest, bool isChinese) => rest[0] switch
    {
        '、' or '．' => true,
        '.' => isChinese || rest.Length == 1 || !char.IsAsciiDigit(rest[1]) || IsYear(rest[1..]),
        '，' or '：' or ' ' or '。' => isChinese,
        _ => false,
    };

    /// <summary>“2021年”: a year stands here and no decimals.</summary>
    public static bool IsYear(ReadOnlySpan<char> text) =>
        text.Length > 4 && text[..2] is "20" && char.IsAsciiDigit(text[2]) && char.IsAsciiDigit(text[3]) && text[4] == '年';

    private static bool TryReadNumber(ReadOnlySpan<char> text, out int value, out int length, out bool isChinese)
    {
        (value, length, isChinese) = (0, 0, false);
        while (length < text.Length && length < MostArabicDigits && char.IsAsciiDigit(text[length]))
            value = value * 10 + (text[length++] - '0');
        if (length > 0)
            return true;

        isChinese = true;
        while (length < text.Length && length < MostChineseDigits && (text[length] == '十' || ChineseDigits.Contains(text[length])))
            length++;
        return length > 0 && TryReadChinese(text[..length], out value);
    }

    /// <summary>五 · 十 · 十二 · 二十 · 二十一</summary>
    private static bool TryReadChinese(ReadOnlySpan<char> digits, out int value)
    {
        var ten = digits.IndexOf('十');
        if (ten < 0)
        {
            value = ChineseDigits.IndexOf(digits[0]) + 1;
            return digits.Length == 1;
        }

        var tens = digits[..ten];
        var ones = digits[(ten + 1)..];
        value = (tens.IsEmpty ? 1 : ChineseDigits.IndexOf(tens[0]) + 1) * 10 + (ones.IsEmpty ? 0 : ChineseDigits.IndexOf(ones[0]) + 1);
        return tens.Length <= 1 && ones.Length <= 1 && !ones.Contains('十');
    }
}
