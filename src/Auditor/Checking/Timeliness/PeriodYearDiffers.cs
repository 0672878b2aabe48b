using Auditor.Reports;
using static Auditor.Checking.CheckExample;

namespace Auditor.Checking.Timeliness;

/// <summary>统计期限应当是报告年度。</summary>
public sealed class PeriodYearDiffers : ICheck
{
    public CheckInfo Info { get; } = new("period-year-differs", "统计期限应当是报告年度", Dimension.Timeliness, Severity.Error, "《政府信息公开条例》第四十九条；国办公开办函〔2021〕30号");

    public IReadOnlyList<CheckExample> Examples { get; } =
    [
        Bad("清河县民政局2021年政府信息公开工作年度报告\n本报告所列数据的统计期限自[[2020年1月1日起至2020年12月31日]]止。\n一、总体情况\n2021年，我局公开信息95条。"),
        Bad("清河县民政局2021年政府信息公开工作年度报告\n数据统计期限为[[2020年1月1日—12月31日]]。\n一、总体情况\n2021年，我局公开信息95条。"),
        Bad("清河县民政局2023年政府信息公开工作年度报告\n统计期限：[[2022.1.1-2022.12.31]]。\n一、总体情况\n2023年，我局公开信息95条。"),
        Good("清河县民政局2021年政府信息公开工作年度报告\n本报告所列数据的统计期限自2021年1月1日起至2021年12月31日止。\n一、总体情况\n2021年，我局公开信息95条。"),
        Good("清河职业技术学院2020—2021学年信息公开工作年度报告\n本报告统计期限为2020年9月1日至2021年8月31日。\n一、概述\n本学年公开信息95条。"),
        Good("清河县民政局2008年政府信息公开年度报告\n数据统计期限为2008年5月1日至2008年12月31日。\n一、概述\n2008年，我局公开信息95条。"),
        Good("清河县民政局2021年政府信息公开工作年度报告\n一、总体情况\n2021年，我局公开信息95条。2020年12月28日至2021年1月5日办理的1件申请数据已复核。"),
    ];

    public IEnumerable<Finding> Run(AuditSubject subject)
    {
        if (subject.Report is not { Year: { } year, Period: { } period } || period.EndYear == year.Value && period.StartYear == year.Value || PeriodInverted.Fault(period) is not null || IsSingleAct(period, year) || IsSchoolYear(period))
            yield break;

        yield return Info.Find(
            0.96,
            $"统计期限写的是“{period.Slice}”，与报告年度 {year.Value} 年不符，应为 {year.Value} 年 1 月 1 日至 12 月 31 日。",
            "核对统计期限；如数据确为其他年度，请重新统计。",
            period.Slice);
    }

    /// <summary>Schools report on the year from September to August (《高等学校信息公开办法》第二十三条).</summary>
    private static bool IsSchoolYear(StatisticsPeriod period) =>
        period is { Start: { Month: 8 or 9, Day: 1 } start, End: { Month: 7 or 8, Day: 31 } end } && end.Year == start.Year + 1;

    /// <summary>A span of a few days over the turn of the year is no statistics period.</summary>
    private static bool IsSingleAct(StatisticsPeriod period, ReportYear year) =>
        period is { Start: { } start, End: { } end } && end.DayNumber - start.DayNumber is >= 0 and < 90 && (period.StartYear == year.Value || period.EndYear == year.Value);
}
