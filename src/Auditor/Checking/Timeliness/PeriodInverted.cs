using Auditor.Reports;
using static Auditor.Checking.CheckExample;

namespace Auditor.Checking.Timeliness;

/// <summary>统计期限的起止应当是真实日期，且起在止前。</summary>
public sealed class PeriodInverted : ICheck
{
    public CheckInfo Info { get; } = new("period-inverted", "统计期限起止日期应当真实、先后有序", Dimension.Timeliness, Severity.Error, "《政府信息公开条例》第四十九条；国办公开办函〔2021〕30号");

    public IReadOnlyList<CheckExample> Examples { get; } =
    [
        Bad("清河县民政局2021年政府信息公开工作年度报告\n本报告所列数据的统计期限自[[2021年1月1日起至2020年12月31日]]止。\n一、总体情况\n2021年，我局公开信息95条。"),
        Bad("清河县民政局2021年政府信息公开工作年度报告\n数据统计期限为[[2021年1月1日至2021年11月31日]]。\n一、总体情况\n2021年，我局公开信息95条。"),
        Bad("清河县民政局2023年政府信息公开工作年度报告\n统计期限：[[2023年12月31日至2023年1月1日]]。\n一、总体情况\n2023年，我局公开信息95条。"),
        Good("清河县民政局2021年政府信息公开工作年度报告\n本报告所列数据的统计期限自2021年1月1日起至2021年12月31日止。\n一、总体情况\n2021年，我局公开信息95条。"),
        Good("清河县民政局2020年政府信息公开工作年度报告\n统计期限为2020年1月1日至12月31日。\n一、总体情况\n2020年，我局公开信息95条，其中2月29日公开救助名单1份。"),
        Good("清河县民政局2021年政府信息公开工作年度报告\n一、总体情况\n2021年，我局公开信息95条。热线服务时间由9:00至12:00延长到8:30至12:30。"),
    ];

    public IEnumerable<Finding> Run(AuditSubject subject)
    {
        if (subject.Report.Period is not { } period || Fault(period) is not { } fault)
            yield break;

        var year = subject.Report.Year?.Value ?? period.EndYear;
        yield return Info.Find(
            0.97,
            $"统计期限“{period.Slice}”{fault}，应为 {year} 年 1 月 1 日至 12 月 31 日。",
            "更正统计期限的起止日期。",
            period.Slice);
    }

    /// <summary>What is wrong with the dates; null when nothing is.</summary>
    internal static string? Fault(StatisticsPeriod period) => period switch
    {
        { Start: null } => "的起始日期不存在",
        { End: null } => "的截止日期不存在",
        { Start: { } start, End: { } end } when start >= end => "的起始日期晚于截止日期",
        _ => null,
    };
}
