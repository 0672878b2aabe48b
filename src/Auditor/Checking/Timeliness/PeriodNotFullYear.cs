using Auditor.Reports;
using static Auditor.Checking.CheckExample;

namespace Auditor.Checking.Timeliness;

/// <summary>统计期限应当是整个年度；2008 年可以自条例施行之日（5 月 1 日）起。</summary>
public sealed class PeriodNotFullYear : ICheck
{
    private const int FirstReportYear = 2008;

    /// <summary>How much text before a span of dates can announce it as the period of the report's data.</summary>
    private const int ContextLength = 30;

    private static readonly string[] Announcements = ["统计期限", "统计时限", "统计时段", "统计周期", "统计时间", "数据统计", "统计数据", "所列数据", "数据期限", "期限自", "期限为"];

    /// <summary>An agency that was founded, merged or abolished within the year reports on a part of it.</summary>
    private static readonly string[] Founded = ["新组建", "组建成立", "挂牌", "机构改革", "新成立", "撤销", "合并", "划转", "正式成立", "行政区划调整"];

    public CheckInfo Info { get; } = new("period-not-full-year", "统计期限应当是整个年度", Dimension.Timeliness, Severity.Warning, "《政府信息公开条例》第四十九条；国办公开办函〔2021〕30号");

    public IReadOnlyList<CheckExample> Examples { get; } =
    [
        Bad("清河县民政局2021年政府信息公开工作年度报告\n本报告所列数据的统计期限自[[2021年1月1日起至2021年12月20日]]止。\n一、总体情况\n2021年，我局公开信息95条。"),
        Bad("清河县民政局2021年政府信息公开工作年度报告\n数据统计期限为[[2021年2月1日至12月31日]]。\n一、总体情况\n2021年，我局公开信息95条。"),
        Bad("清河县民政局2023年政府信息公开工作年度报告\n统计期限：[[2023年1月至11月]]。\n一、总体情况\n2023年，我局公开信息95条。"),
        Good("清河县民政局2021年政府信息公开工作年度报告\n本报告所列数据的统计期限自2021年1月1日起至2021年12月31日止。\n一、总体情况\n2021年，我局公开信息95条。"),
        Good("清河县民政局2008年政府信息公开年度报告\n本报告所列数据的统计期限自2008年5月1日起至2008年12月31日止。\n一、概述\n2008年，我局公开信息95条。"),
        Good("清河县数据局2024年政府信息公开工作年度报告\n本报告所列数据的统计期限自2024年1月1日至12月31日。\n一、总体情况\n2024年，我局公开信息95条，2024年3月1日至3月15日开展清查。"),
    ];

    public IEnumerable<Finding> Run(AuditSubject subject)
    {
        if (subject.Report is not { Year: { } year, Period: { Start: { } start, End: { } end } period } || PeriodInverted.Fault(period) is not null)
            yield break;

        if (start.Year != year.Value || end.Year != year.Value || IsFull(start, end) || !IsAnnounced(period))
            yield break;

        var isFounded = Founded.Any(word => subject.Report.Text.Text.Contains(word, StringComparison.Ordinal));
        yield return Info.Find(
            isFounded ? Severity.Note : Severity.Warning,
            isFounded ? 0.5 : 0.9,
            $"统计期限“{period.Slice}”不是整个年度，应为 {year.Value} 年 1 月 1 日至 12 月 31 日。",
            "把数据统计到 12 月 31 日；机关年中成立或撤并的，请说明。",
            period.Slice);
    }

    private static bool IsFull(DateOnly start, DateOnly end) =>
        end is { Month: 12, Day: 31 } && (start is { Month: 1, Day: 1 } || start.Year == FirstReportYear);

    private static bool IsAnnounced(StatisticsPeriod period)
    {
        var before = period.Slice.Owner.Text[Math.Max(0, period.Slice.Start - ContextLength)..period.Slice.Start];
        return Announcements.Any(word => before.Contains(word, StringComparison.Ordinal));
    }
}
