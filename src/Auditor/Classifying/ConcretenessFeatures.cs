using System.Buffers;
using System.Globalization;

namespace Auditor.Classifying;

/// <summary>Signs that a sentence says something that could be checked: figures, dates, titles, quoted names, document numbers, zero statements.</summary>
internal static class ConcretenessFeatures
{
    /// <summary>Each sign counts as much as several words.</summary>
    private const float Weight = 2;

    private static readonly string[] ZeroWords = ["未收到", "没有收到", "未收取", "没有收取", "未发生", "没有发生", "未产生", "0件", "零申请", "0条", "0元"];
    private static readonly string[] NamedThings = ["专栏", "栏目", "公众号", "号)", "号）", "科", "处室", "股", "平台", "公报", "专区"];
    private static readonly SearchValues<char> Numerals = SearchValues.Create("一二两三四五六七八九十百千万余");
    private static readonly SearchValues<char> Counted = SearchValues.Create("件条项次份个名天日家期篇人处套场所间台张元户里页");
    private static readonly int[] LengthSteps = [15, 25, 40, 60, 90];

    public static void Add(FeatureBuilder features, string text)
    {
        var figures = CountFigures(text);
        features.Add("concrete", "figures", Math.Min(figures, 4) / 2f);
        if (figures > 0)
            features.Add("concrete", "hasFigure", Weight);
        if (HasChineseFigure(text))
            features.Add("concrete", "chineseFigure", Weight);
        if (NamesDocument(text))
            features.Add("concrete", "title", Weight);
        if (text.Contains('〔', StringComparison.Ordinal))
            features.Add("concrete", "documentNumber", Weight);
        if (text.Contains('“', StringComparison.Ordinal))
            features.Add("concrete", "quoted", Weight);
        if (HasMonthOrDay(text))
            features.Add("concrete", "date", Weight);
        foreach (var word in ZeroWords)
        {
            if (text.Contains(word, StringComparison.Ordinal))
                features.Add("zero", word, Weight);
        }

        foreach (var word in NamedThings)
        {
            if (text.Contains(word, StringComparison.Ordinal))
                features.Add("thing", word, Weight);
        }

        features.Add("length", LengthSteps.Count(step => text.Length > step).ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>A title other than that of the regulation, which everybody names.</summary>
    private static bool NamesDocument(string text)
    {
        for (var at = text.IndexOf('《', StringComparison.Ordinal); at >= 0; at = text.IndexOf('《', at + 1))
        {
            var close = text.IndexOf('》', at);
            if (close < 0 || !text.AsSpan(at, close - at).EndsWith("条例"))
                return true;
        }

        return false;
    }

    /// <summary>Runs of digits that are not years.</summary>
    private static int CountFigures(string text)
    {
        var count = 0;
        for (var at = 0; at < text.Length; at++)
        {
            var start = at;
            while (at < text.Length && char.IsAsciiDigit(text[at]))
                at++;
            var isYear = at - start == 4 && at < text.Length && text[at] is '年' or '〕';
            if (at > start && !isYear)
                count++;
        }

        return count;
    }

    /// <summary>四十七项, 五天, 两名: a Chinese numeral and a counted word; 一是, 一批, 一步 are none.</summary>
    private static bool HasChineseFigure(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAny(Numerals); at >= 0; at = text.IndexOfAny(Numerals))
        {
            var length = text[at..].IndexOfAnyExcept(Numerals);
            if (length < 0)
                return false;

            if (Counted.Contains(text[at + length]) && (length > 1 || text[at] != '一'))
                return true;

            text = text[(at + length)..];
        }

        return false;
    }

    private static bool HasMonthOrDay(string text)
    {
        for (var at = text.IndexOf('月', StringComparison.Ordinal); at > 0; at = text.IndexOf('月', at + 1))
        {
            if (char.IsAsciiDigit(text[at - 1]) || "一二三四五六七八九十".Contains(text[at - 1], StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
