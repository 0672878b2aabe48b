using Auditor.Comparing;
using Auditor.Reports;
using static Auditor.Checking.CheckExample;

namespace Auditor.Checking.Consistency;

/// <summary>历年累计 = 上年报告的历年累计 + 本年（2019 年以前的统计表）。</summary>
public sealed class CumulativeDiffers : ICheck
{
    private const int MostNamed = 5;

    /// <summary>What is there at the end of a year is not added up over the years.</summary>
    private static readonly string[] Stocks = ["人员", "机构", "查阅点", "查阅场所", "窗口", "栏目", "网站数", "有效"];

    public CheckInfo Info { get; } = new("cumulative-differs", "历年累计应当与上年报告衔接", Dimension.Consistency, Severity.Warning, "《政府信息公开条例》（2007年）第三十二条；附表“本年”“历年累计”两列的算术关系");

    public IReadOnlyList<CheckExample> Examples { get; } =
    [
        Bad(Report(2013, ("118", "[[640]]"), ("3", "11"))).Beside(Report(2012, ("92", "546"), ("2", "8"))),
        Bad(Report(2013, ("118", "[[546]]"), ("3", "[[8]]"))).Beside(Report(2012, ("92", "546"), ("2", "8"))),
        Bad(Report(2013, ("118", "664"), ("3", "[[21]]"))).Beside(Report(2012, ("92", "546"), ("2", "8"))),
        Bad(Report(2013, ("118", "[[118]]"), ("3", "[[3]]"))).Beside(Report(2012, ("92", "546"), ("2", "8"))), // last year's stand forgotten
        Good(Report(2013, ("118", "664"), ("3", "11"))).Beside(Report(2012, ("92", "546"), ("2", "8"))),
        Good(Report(2013, ("118", "664"), ("3", ""))).Beside(Report(2012, ("92", "546"), ("2", "8"))), // a blank cell is not zero
        Good(Report(2013, ("118", "640"), ("3", "21"))).Beside(Report(2011, ("92", "546"), ("2", "8"))), // not last year's
    ];

    public string? WhyNotAssessable(AuditSubject subject) => ArchiveGround.WhyNoLastYear(subject);

    public IEnumerable<Finding> Run(AuditSubject subject)
    {
        if (subject.Comparisons.LastYear?.Other is not { } lastYear || subject.Report.Format is not (FormatVersion.F08 or FormatVersion.F14) || lastYear.Format != subject.Report.Format)
            yield break;

        var broken = Broken(subject.Report.Tables.Indicators, lastYear).ToList();
        if (broken.Count == 0)
            yield break;

        yield return Info.Find(
            StockChange.IsExplained(subject.Report) ? Severity.Note : Severity.Warning,
            0.85,
            $"统计表有 {broken.Count} 行的历年累计与{ArchiveGround.NameOf(lastYear)}不衔接：{string.Join("；", broken.Take(MostNamed).Select(Told))}{(broken.Count > MostNamed ? "等" : "")}。",
            "核对这些行的本年数和历年累计数；如对往年数据作过更正，请在报告中说明。",
            broken.SelectMany(row => StatutoryTables.Places(row.Row.Cumulative)));
    }

    private static IEnumerable<(CumulativeRow Row, decimal Before)> Broken(IndicatorSheet? sheet, ArchivedReport lastYear)
    {
        var told = lastYear.Cells.Where(cell => cell.Column == CumulativeRow.CumulativeColumn).ToDictionary(cell => cell.Row, cell => cell.Value, StringComparer.Ordinal);
        foreach (var row in CumulativeRow.Of(sheet).Where(row => !Array.Exists(Stocks, word => row.Indicator.Name.Contains(word, StringComparison.Ordinal))))
        {
            if (told.TryGetValue(row.Name, out var before) && before + row.Year.Value != row.Cumulative.Value)
                yield return (row, before);
        }
    }

    private static string Told((CumulativeRow Row, decimal Before) broken) => FormattableString.Invariant(
        $"“{broken.Row.Indicator.Name}”上年累计 {broken.Before:0.##} + 本年 {broken.Row.Year} = {broken.Before + broken.Row.Year.Value:0.##}，报告为 {broken.Row.Cumulative}");

    private static string Report(int year, (string Year, string All) published, (string Year, string All) requests) => $"""
        青石镇人民政府{year}年政府信息公开工作年度报告
        一、概述
        {year}年，镇里把惠农补贴清册逐村张贴。
        二、附表
        指标名称 | 计量单位 | 本年 | 历年累计
        主动公开信息数 | 条 | {published.Year} | {published.All}
        收到申请数 | 件 | {requests.Year} | {requests.All}
        行政复议数 | 件 | 0 | 0
        行政诉讼数 | 件 | 0 | 0
        收取费用 | 元 | 0 | 0
        工作人员数 | 人 | 2 | 2
        """;
}
