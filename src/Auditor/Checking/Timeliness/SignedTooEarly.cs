using Auditor.Reports;
using static Auditor.Checking.CheckExample;

namespace Auditor.Checking.Timeliness;

/// <summary>落款日期不应早于统计期限届满。</summary>
public sealed class SignedTooEarly : ICheck
{
    public CheckInfo Info { get; } = new("signed-too-early", "落款日期不应早于报告年度结束", Dimension.Timeliness, Severity.Error, "《政府信息公开条例》第四十九条");

    public IReadOnlyList<CheckExample> Examples { get; } =
    [
        Bad(Report("清河县商务局\n[[2021年1月15日]]")),
        Bad(Report("清河县商务局\n[[2020年1月20日]]")),
        Bad(Report("清河县商务局\n[[2021年12月28日]]")),
        Bad(Report("清河县商务局 [[二〇二一年一月十八日]]")),
        Good(Report("清河县商务局\n2022年1月15日")),
        Good(Report("2021年1月15日，我局收到感谢信1封。")),
        Good(Report("相关链接\n关于召开座谈会的公告\n2021-01-15")),          // a list on the page
        Good(Report("清河县商务局\n二〇二二年一月十八日")),
    ];

    public IEnumerable<Finding> Run(AuditSubject subject)
    {
        if (subject.Report is not { Year: { } year, Signature: { Date: { } signed } signature } || signed >= new DateOnly(year.Value, 12, 31))
            yield break;

        var isDecember = signed is { Month: 12 } && signed.Year == year.Value;
        yield return Info.Find(
            isDecember ? Severity.Warning : Severity.Error,
            isDecember ? 0.85 : 0.95,
            $"落款日期“{signature.Slice}”早于报告年度结束（{year.Value} 年 12 月 31 日），{(isDecember ? "数据可能未统计完整" : $"应为 {year.Value + 1} 年")}。",
            isDecember ? "核对数据是否统计到 12 月 31 日，并更正落款日期。" : "核对落款日期是否沿用了往年的年份。",
            signature.Slice);
    }

    private static string Report(string end) =>
        $"清河县商务局2021年政府信息公开工作年度报告\n本报告所列数据的统计期限自2021年1月1日至2021年12月31日。\n一、总体情况\n2021年，我局主动公开政府信息120条。\n六、其他需要报告的事项\n无其他事项。\n{end}";
}
