using System.Buffers;
using System.Globalization;

namespace Auditor.Segmenting.Figures;

/// <summary>数词: Arabic, Chinese and mixed figures to a number. The one parser of counts in prose.</summary>
internal static class Numeral
{
    private const string Digits = "零一二三四五六七八九";

    private static readonly SearchValues<char> ArabicCharacters = SearchValues.Create("0123456789.");

    private static readonly SearchValues<char> ChineseCharacters = SearchValues.Create("零〇○一二两三四五六七八九十百千万亿几数");

    /// <summary>1,234 · 1.2万 · 一百二十三 · 两千 · 十几; null for anything else.</summary>
    public static decimal? TryRead(string text)
    {
        var plain = text.Replace(",", "", StringComparison.Ordinal);
        var digits = plain.AsSpan().IndexOfAnyExcept(ArabicCharacters);
        if (digits < 0)
            return Arabic(plain);

        if (digits > 0)
            return Arabic(plain[..digits]) is { } number && Multiplier(plain[digits..]) is { } times ? number * times : null;

        return plain.AsSpan().ContainsAnyExcept(ChineseCharacters) ? null : Chinese(plain);
    }

    /// <summary>The value of the last decimal written: 0.01 for 1.76, 100 for 1.76万.</summary>
    public static decimal Precision(string text)
    {
        var plain = text.Replace(",", "", StringComparison.Ordinal);
        var digits = plain.AsSpan().IndexOfAnyExcept(ArabicCharacters);
        var number = digits < 0 ? plain : plain[..digits];
        var times = digits > 0 ? Multiplier(plain[digits..]) ?? 1 : 1;
        var point = number.IndexOf('.', StringComparison.Ordinal);
        for (var decimals = point < 0 ? 0 : number.Length - point - 1; decimals > 0; decimals--)
            times /= 10;
        return times;
    }

    private static decimal? Arabic(string text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>万 · 百万 · 亿</summary>
    private static decimal? Multiplier(string text)
    {
        var times = 1m;
        foreach (var c in text)
        {
            if (Unit(c) is not (> 0 and var unit))
                return null;
            times *= unit;
        }

        return times;
    }

    private static decimal? Chinese(string text)
    {
        var isPositional = text.Length > 1 && text.All(c => Unit(c) == 0);
        var (total, section, digit, hasDigit) = (0m, 0m, 0m, false);
        foreach (var c in text)
        {
            if (Unit(c) is > 0 and var unit)
            {
                if (unit >= 10_000)
                {
                    section = (section + digit == 0 ? 1 : section + digit) * unit;
                    total = unit >= 100_000_000 ? (total + section) : total + section;
                    section = 0;
                }
                else
                {
                    section += (hasDigit ? digit : 1) * unit;
                }

                (digit, hasDigit) = (0, false);
                continue;
            }

            var value = c == '几' && total + section > 0 ? 0 : Digit(c);
            digit = isPositional ? digit * 10 + value : value;
            hasDigit = true;
        }

        return total + section + digit;
    }

    private static long Unit(char c) => c switch
    {
        '十' => 10,
        '百' => 100,
        '千' => 1000,
        '万' => 10_000,
        '亿' => 100_000_000,
        _ => 0,
    };

    /// <summary>几 and 数 stand for an unknown digit; whoever reads them knows that the figure is about.</summary>
    private static int Digit(char c) => c switch
    {
        '〇' or '○' => 0,
        '两' => 2,
        '几' or '数' => 1,
        _ => Digits.IndexOf(c, StringComparison.Ordinal),
    };
}
