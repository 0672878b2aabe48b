using System.Globalization;

namespace Auditor.Segmenting.Years;

/// <summary>Years, months and days in Arabic or Chinese figures.</summary>
internal static class DateNumerals
{
    private const string ChineseDigits = "零一二三四五六七八九";
    private const int EarliestYear = 1949;
    private const int LatestYear = 2099;

    /// <summary>2021 · 二〇二一 · 二0二一; null for anything else.</summary>
    public static int? Year(ReadOnlySpan<char> text)
    {
        var year = 0;
        foreach (var c in text)
        {
            var digit = Digit(c);
            if (digit < 0)
                return null;

            year = year * 10 + digit;
        }

        return text.Length == 4 && year is >= EarliestYear and <= LatestYear ? year : null;
    }

    /// <summary>1 to 99: 12 · 十二 · 三十一; null for anything else.</summary>
    public static int? Number(ReadOnlySpan<char> text)
    {
        if (text.Length is > 0 and <= 2 && !text.ContainsAnyExceptInRange('0', '9'))
            return int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);

        return Sections.Ordinal.TryRead($"{text}、", out var ordinal, out _) ? ordinal.Value : null;
    }

    private static int Digit(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        '〇' or '○' or 'O' or 'o' => 0,
        _ => ChineseDigits.IndexOf(c, StringComparison.Ordinal),
    };
}
