using System.Globalization;
using System.Text.RegularExpressions;
using Auditor.Reports;

namespace Auditor.Checking.Timeliness;

/// <summary>公布时间: until when the report may have been written, as far as it says so itself.</summary>
/// <param name="Latest">The last day on which it can have been written.</param>
/// <param name="IsStated">By its own signature; else the legal deadline of 31 March, or a later date on the page.</param>
internal sealed partial record Publication(DateOnly Latest, bool IsStated)
{
    public static Publication Of(AnnualReport report, int year)
    {
        var page = PageDates().Matches(report.Text.Text).Select(Date).Max();
        var deadline = new DateOnly(year + 1, 3, 31);
        if (report.Signature is { Date: { } signed } && signed > new DateOnly(year, 12, 1))
            return new Publication(page > signed ? page.Value : signed, IsStated: true);

        return new Publication(page > deadline ? page.Value : deadline, IsStated: false);
    }

    private static DateOnly? Date(Match match)
    {
        var (year, month, day) = (Number(match, "year"), Number(match, "month"), Number(match, "day"));
        return month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    // 发布日期：2022-01-20
    [GeneratedRegex(@"(?:发布|公开|生成|成文|印发|更新)(?:日期|时间)\s?[：:]?\s?(?<year>20[0-9]{2})[年./-](?<month>[0-9]{1,2})[月./-](?<day>[0-9]{1,2})", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex PageDates();
}
