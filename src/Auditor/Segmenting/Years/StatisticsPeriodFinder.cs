using System.Globalization;
using System.Text.RegularExpressions;
using Auditor.Reports;

namespace Auditor.Segmenting.Years;

/// <summary>统计期限: “自2021年1月1日起至2021年12月31日止”, with the second year or either month left out as writers do.</summary>
internal static partial class StatisticsPeriodFinder
{
    private const int ContextLength = 30;

    public static StatisticsPeriod? Find(NormalizedText text)
    {
        foreach (Match match in Period().Matches(text.Text))
        {
            if (!IsAnnounced(text.Text, match))
                continue;

            var startYear = Number(match.Groups["year1"])!.Value;
            var endYear = Number(match.Groups["year2"]) ?? startYear;
            var start = Date(startYear, Number(match.Groups["month1"]), Number(match.Groups["day1"]));
            var end = Date(endYear, Number(match.Groups["month2"]), Number(match.Groups["day2"]));
            return new StatisticsPeriod(new TextSlice(text, match.Index, match.Index + match.Length), startYear, endYear, start, end);
        }

        return null;
    }

    /// <summary>Named as the period of the data, or a full year from 1 January; other spans of dates are single acts.</summary>
    private static bool IsAnnounced(string text, Match match)
    {
        var context = text[Math.Max(0, match.Index - ContextLength)..Math.Min(text.Length, match.Index + match.Length + ContextLength)];
        return context.Contains("统计", StringComparison.Ordinal) || context.Contains("期限", StringComparison.Ordinal) || context.Contains("数据", StringComparison.Ordinal);
    }

    private static int? Number(Group group) =>
        group.Success ? int.Parse(group.ValueSpan, CultureInfo.InvariantCulture) : null;

    private static DateOnly? Date(int year, int? month, int? day)
    {
        if (month is not (>= 1 and <= 12) || day is not >= 1 || day > DateTime.DaysInMonth(year, month.Value))
            return null;

        return new DateOnly(year, month.Value, day.Value);
    }

    // 自2021年1月1日起至2021年12月31日止 · 2021年1月1日—12月31日 · 2021.1.1-2021.12.31
    [GeneratedRegex(@"(?<year1>20[0-9]{2})(?:年|[-./])(?<month1>[0-9]{1,2})(?:月|[-./])(?<day1>[0-9]{1,2})日?(?:起|开始)?\s?(?:，)?(?:至|到|止|—|-|~|－){1,3}\s?(?:(?<year2>20[0-9]{2})(?:年|[-./]))?(?<month2>[0-9]{1,2})(?:月|[-./])(?<day2>[0-9]{1,2})日?", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 500)]
    private static partial Regex Period();
}
