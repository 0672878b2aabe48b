using System.Text.RegularExpressions;
using Auditor.Reports;
using static Auditor.Checking.CheckExample;

namespace Auditor.Checking.Timeliness;

/// <summary>统计表表头的年度应当是报告年度 (the statistics sheet of the older forms).</summary>
public sealed partial class TableYearDiffers : ICheck
{
    private const int LongestHeader = 60;

    public CheckInfo Info { get; } = new("table-year-differs", "统计表所注年度应当是报告年度", Dimension.Timeliness, Severity.Error, "国办发〔2014〕32号《政府信息公开情况统计表》");

    public IReadOnlyList<CheckExample> Examples { get; } =
    [
        Bad(Report("政府信息公开情况统计表（[[2016年度]]）\n指标名称 | 计量单位 | 统计数\n主动公开政府信息数 | 条 | 120")),
        Bad(Report("附件：[[2016年]]政府信息公开情况统计表\n统计指标 | 单位 | 统计数\n主动公开政府信息数 | 条 | 120")),
        Bad(Report("政府信息公开情况统计表\n（[[2015年度]]）\n统计指标 | 单位 | 统计数\n主动公开政府信息数 | 条 | 120")),
        Good(Report("政府信息公开情况统计表（2017年度）\n指标名称 | 计量单位 | 统计数\n主动公开政府信息数 | 条 | 120")),
        Good(Report("政府信息公开情况统计表（2017年度）\n主动公开政府信息数 | 条 | 120\n政府信息公开情况统计表（2016年度）\n主动公开政府信息数 | 条 | 97")),   // last year's beside it
        Good(Report("我局按期报送了2016年政府信息公开情况统计表，全年未收到更正要求。")),
    ];

    public IEnumerable<Finding> Run(AuditSubject subject)
    {
        if (subject.Report.Year is not { } year)
            yield break;

        var text = subject.Report.Text;
        if (!text.Text.Contains("统计表", StringComparison.Ordinal))
            yield break;

        var headers = Headers().Matches(text.Text).Where(match => match.Length <= LongestHeader).ToList();
        if (headers.Any(match => Year(match) == year.Value))
            yield break;

        foreach (var match in headers)
        {
            var group = match.Groups["date"];
            yield return Info.Find(
                0.93,
                $"统计表表头写的是“{group.Value}”，报告年度是 {year.Value} 年。",
                $"核对表中数据；数据属于 {year.Value} 年的，把表头改为“{year.Value}年度”。",
                new TextSlice(text, group.Index, group.Index + group.Length));
        }
    }

    private static int Year(Match match) => int.Parse(match.Groups["year"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture);

    // alone in its line, the year before, behind or below: 附件：清河县2016年政府信息公开情况统计表 · 统计表（2016年度）
    [GeneratedRegex(@"^[ \t|]{0,8}(?:附[件表][0-9一二]?[：:]?\s?)?(?:[^，。；：\n|《0-9]{0,20}(?<date>(?<year>20[0-9]{2})年度?)[^，。；：\n|》0-9]{0,12}信息公开(?:工作)?(?:情况)?统计表|[^，。；：\n|《0-9]{0,26}信息公开(?:工作)?(?:情况)?统计表[ \t|]{0,4}\n?[ \t|]{0,8}[（(]\s?(?<date>(?<year>20[0-9]{2})年度?)\s?[）)])[ \t|]{0,20}$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Headers();

    private static string Report(string end) =>
        $"清河县商务局2017年政府信息公开工作年度报告\n一、概述\n2017年，我局主动公开政府信息120条。2017年6月举办培训。\n六、其他需要报告的事项\n无。\n{end}";
}
