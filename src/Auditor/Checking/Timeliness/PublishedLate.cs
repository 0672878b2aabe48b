using Auditor.Reports;
using static Auditor.Checking.CheckExample;

namespace Auditor.Checking.Timeliness;

/// <summary>
/// 年度报告应当按期公布: departments by 31 January, governments by 31 March from the reports for 2019 on; all by 31 March
/// before. The law names no day for townships and sub-districts. Only the report's own date counts, pages are posted anew.
/// </summary>
public sealed class PublishedLate : ICheck
{
    private const int FirstYearOfTheNewRegulation = 2019;

    public CheckInfo Info { get; } = new("published-late", "年度报告应当按期公布", Dimension.Timeliness, Severity.Warning, "《政府信息公开条例》（国务院令第711号）第四十九条；2018年度及以前为国务院令第492号第三十一条");

    public IReadOnlyList<CheckExample> Examples { get; } =
    [
        Bad(Report("清河县商务局", 2021, "清河县商务局\n[[2022年2月18日]]")),
        Bad(Report("清河县商务局", 2017, "清河县商务局\n[[2018年4月9日]]")),
        Bad(Report("清河县人民政府", 2022, "清河县人民政府\n[[2023年4月20日]]")),
        Good(Report("清河县商务局", 2021, "清河县商务局\n2022年1月31日")),
        Good(Report("清河县商务局", 2017, "清河县商务局\n2018年3月9日")),
        Good(Report("清河县人民政府", 2022, "清河县人民政府\n2023年3月20日")),
        Good(Report("青石镇人民政府", 2022, "青石镇人民政府\n2023年2月20日")),      // no day in the law
        Good(Report("清河县商务局", 2021, "发布日期：2023-06-18")),
    ];

    public IEnumerable<Finding> Run(AuditSubject subject)
    {
        if (subject.Report is not { Year: { } year, Signature: { Date: { } signed } signature } || Deadline(subject.Report.Agency, year.Value) is not { } deadline || signed <= deadline)
            yield break;

        var later = signed.Year > year.Value + 1 ? "；如系更正后重新公布，请注明" : "";
        yield return Info.Find(
            0.85,
            $"落款日期“{signature.Slice}”晚于法定公布期限 {deadline.Year} 年 {deadline.Month} 月 {deadline.Day} 日。",
            $"核对公布日期；今后按期公布{later}。",
            signature.Slice);
    }

    /// <summary>Null where the law names none.</summary>
    private static DateOnly? Deadline(Agency agency, int year)
    {
        if (year < FirstYearOfTheNewRegulation)
            return new DateOnly(year + 1, 3, 31);
        if (agency.Level == AgencyLevel.Township || agency.Kind?.Id is "town" or "street")
            return null;

        return IsDepartment(agency) ? new DateOnly(year + 1, 1, 31) : new DateOnly(year + 1, 3, 31);
    }

    /// <summary>The name ends as those of departments do; anything else gets the later day.</summary>
    private static bool IsDepartment(Agency agency) => !agency.IsGovernment && agency.Name?.Text is { Length: > 0 } name && name[^1] is '局' or '厅';

    private static string Report(string agency, int year, string end) =>
        $"{agency}{year}年政府信息公开工作年度报告\n一、总体情况\n{year}年，本机关主动公开政府信息120条。\n六、其他需要报告的事项\n无其他事项。\n{end}";
}
