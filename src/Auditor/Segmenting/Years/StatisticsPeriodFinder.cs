using System.Text.RegularExpressions;
using Auditor.Reports;

namespace Auditor.Segmenting.Years;

/// <summary>统计期限: “自2021年1月1日起至2021年12月31日止”, with the second year or the days left out as writers do.</summary>
internal static partial class StatisticsPeriodFinder
{
    private const int ContextLength = 30;

    /// <summary>How far into a report its opening reaches at most.</summary>
    private const int OpeningLength = 1500;

    private static readonly string[] Announcements = ["期限", "统计", "时限", "时段", "周期"];

    /// <summary>Periods of other things, which are named with the same words.</summary>
    private static readonly string[] OtherPeriods = ["有效期", "公示期", "规划期", "合同期", "服务期", "任期", "工期", "施工期", "征集期", "征求意见期", "招标", "免费期", "试用期", "过渡期", "整改期", "实施期", "公告期", "报名"];

    /// <summary>The first span announced as the period; else the first that is said of data; else a whole year in the opening.</summary>
    public static StatisticsPeriod? Find(NormalizedText text)
    {
        StatisticsPeriod? said = null, wholeYear = null;
        foreach (Match match in Period().Matches(text.Text))
        {
            if (Read(text, match) is not { } period)
                continue;

            if (IsAnnounced(text.Text, match))
                return period;

            said ??= IsSaidOfData(text.Text, match) ? period : null;
            wholeYear ??= match.Index < OpeningLength && IsWholeYear(period) ? period : null;
        }

        return said ?? wholeYear;
    }

    private static StatisticsPeriod? Read(NormalizedText text, Match match)
    {
        if (DateNumerals.Year(match.Groups["year1"].ValueSpan) is not { } startYear)
            return null;

        var endYear = match.Groups["year2"].Success ? DateNumerals.Year(match.Groups["year2"].ValueSpan) ?? startYear : startYear;
        var (startMonth, endMonth) = (DateNumerals.Number(match.Groups["month1"].ValueSpan), DateNumerals.Number(match.Groups["month2"].ValueSpan));
        var start = Date(startYear, startMonth, match.Groups["day1"].Success ? DateNumerals.Number(match.Groups["day1"].ValueSpan) : 1);
        var end = Date(endYear, endMonth, match.Groups["day2"].Success ? DateNumerals.Number(match.Groups["day2"].ValueSpan) : LastDay(endYear, endMonth));
        return new StatisticsPeriod(new TextSlice(text, match.Index, match.Index + match.Length), startYear, endYear, start, end);
    }

    private static bool IsAnnounced(string text, Match match)
    {
        var before = text.AsSpan(Math.Max(0, match.Index - ContextLength)..match.Index);
        foreach (var word in OtherPeriods)
        {
            if (before.Contains(word, StringComparison.Ordinal))
                return false;
        }

        foreach (var word in Announcements)
        {
            if (before.Contains(word, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static bool IsSaidOfData(string text, Match match)
    {
        var context = text.AsSpan(Math.Max(0, match.Index - ContextLength)..Math.Min(text.Length, match.Index + match.Length + ContextLength));
        return context.Contains("统计", StringComparison.Ordinal) || context.Contains("期限", StringComparison.Ordinal) || context.Contains("数据", StringComparison.Ordinal);
    }

    private static bool IsWholeYear(StatisticsPeriod period) =>
        period is { Start: { Month: 1, Day: 1 } start, End: { Month: 12, Day: 31 } end } && start.Year == end.Year;

    private static int? LastDay(int year, int? month) => month is >= 1 and <= 12 ? DateTime.DaysInMonth(year, month.Value) : null;

    private static DateOnly? Date(int year, int? month, int? day)
    {
        if (month is not (>= 1 and <= 12) || day is not >= 1 || day > DateTime.DaysInMonth(year, month.Value))
            return null;

        return new DateOnly(year, month.Value, day.Value);
    }

    // also broken over two lines: 自2021年1月1日起至2021年12月31日止 · 2021年1月1日—12月31日 · 2021.1.1-2021.12.31 · 二〇二一年一月至十二月
    [GeneratedRegex(@"(?<year1>20[0-9]{2}|二[〇○零0Oo一二三四五六七八九]{3})(?:年|[-./])(?<month1>[0-9]{1,2}|[一二三四五六七八九十]{1,2})(?:月|[-./])(?:(?<day1>[0-9]{1,2}|[一二三四五六七八九十]{1,3})日?)?\s{0,40}(?:起|开始|始)?\s{0,40}，?(?:截至|截止|直至|至|到|止|—|-|~){1,3}\s{0,40}(?:(?<year2>20[0-9]{2}|二[〇○零0Oo一二三四五六七八九]{3})(?:年|[-./]))?(?<month2>[0-9]{1,2}|[一二三四五六七八九十]{1,2})(?:月|[-./])(?:(?<day2>[0-9]{1,2}|[一二三四五六七八九十]{1,3})日?)?", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Period();
}
