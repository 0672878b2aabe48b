namespace Auditor.Segmenting.Sections;

/// <summary>序号: the number in front of a heading or list item.</summary>
internal readonly record struct Ordinal(int Value, OrdinalStyle Style)
{
    private const string ChineseDigits = "一二三四五六七八九十";

    /// <summary>Reads “一、” “（二）” “3.” “（4）” “第五部分” at the beginning; <paramref name="length"/> is what it takes up.</summary>
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
        if (!TryReadClosing(text, opening, end, isChinese, out var style, out var closing))
            return false;

        ordinal = new Ordinal(value, style);
        length = end + closing;
        return true;
    }

    private static bool TryReadClosing(ReadOnlySpan<char> text, int opening, int end, bool isChinese, out OrdinalStyle style, out int closing)
    {
        (style, closing) = (OrdinalStyle.None, 0);
        var rest = text[end..];
        if (rest.IsEmpty)
            return false;

        if (opening == 1 && text[0] == '第')
        {
            (style, closing) = (OrdinalStyle.Part, 2);
            return rest.StartsWith("部分");
        }

        if (opening == 1)
        {
            (style, closing) = (isChinese ? OrdinalStyle.ChineseBracket : OrdinalStyle.Arabic, 1);
            return rest[0] is '）' or ')';
        }

        (style, closing) = (isChinese ? OrdinalStyle.ChineseComma : OrdinalStyle.Arabic, 1);
        return isChinese
            ? rest[0] is '、' or '.' or '．' or '，' or '：' or ' ' or '。'
            : rest[0] is '、' or '．' || rest[0] == '.' && (rest.Length == 1 || !char.IsAsciiDigit(rest[1]));
    }

    private static bool TryReadNumber(ReadOnlySpan<char> text, out int value, out int length, out bool isChinese)
    {
        (value, length, isChinese) = (0, 0, false);
        while (length < text.Length && length < 2 && char.IsAsciiDigit(text[length]))
            value = value * 10 + (text[length++] - '0');
        if (length > 0)
            return true;

        isChinese = true;
        while (length < text.Length && length < 2 && ChineseDigits.IndexOf(text[length]) is >= 0 and var digit)
        {
            value = digit == 9 ? Math.Max(value, 1) * 10 : value + digit + 1;
            length++;
        }

        return length > 0;
    }
}
