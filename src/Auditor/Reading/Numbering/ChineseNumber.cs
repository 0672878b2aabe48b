using System.Globalization;
using System.Text;

namespace Auditor.Reading.Numbering;

/// <summary>中文数字: a positive number in Chinese figures, in the ways in which lists are counted.</summary>
internal static class ChineseNumber
{
    /// <summary>A list never gets there; above, the figures are spelled one by one.</summary>
    private const int MostCounted = 9999;

    private const string Digits = "〇一二三四五六七八九";

    /// <summary>十, 十一, 二十, 一百零一.</summary>
    public static string Counted(int value)
    {
        var counted = Grouped(value, "零一二三四五六七八九", ["", "十", "百", "千"]);
        return value is >= 10 and < 20 ? counted[1..] : counted;
    }

    /// <summary>十, 百, 百一: the Japanese way, without a one in front.</summary>
    public static string CountedWithoutOne(int value)
    {
        if (value is 0 or > MostCounted)
            return Spelled(value);
        var written = new StringBuilder();
        foreach (var (unit, sign) in (ReadOnlySpan<(int, string)>)[(1000, "千"), (100, "百"), (10, "十"), (1, "")])
        {
            var digit = value / unit % 10;
            if (digit > 0)
                written.Append(digit > 1 || unit == 1 ? Digits[digit] : null).Append(sign);
        }

        return written.ToString();
    }

    /// <summary>一〇, 一一: figure by figure.</summary>
    public static string Spelled(int value) =>
        string.Concat(value.ToString(CultureInfo.InvariantCulture).Select(digit => digit == '-' ? digit : Digits[digit - '0']));

    /// <summary>壹, 壹拾, 壹拾壹.</summary>
    public static string Legal(int value, bool traditional) =>
        Grouped(value, traditional ? "零壹貳參肆伍陸柒捌玖" : "零壹贰叁肆伍陆柒捌玖", ["", "拾", "佰", "仟"]);

    private static string Grouped(int value, string digits, ReadOnlySpan<string> units)
    {
        if (value is <= 0 or > MostCounted)
            return Spelled(value);
        var written = new StringBuilder();
        var figures = value.ToString(CultureInfo.InvariantCulture);
        for (var at = 0; at < figures.Length; at++)
        {
            if (figures[at] != '0')
                written.Append(digits[figures[at] - '0']).Append(units[figures.Length - 1 - at]);
            else if (figures[at..].AsSpan().ContainsAnyExcept('0') && written[^1] != digits[0])
                written.Append(digits[0]);
        }

        return written.ToString();
    }
}
