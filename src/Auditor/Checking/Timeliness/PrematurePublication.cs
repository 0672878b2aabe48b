using System.Text.RegularExpressions;
using Auditor.Reports;
using static Auditor.Checking.CheckExample;

namespace Auditor.Checking.Timeliness;

/// <summary>
/// 报告年度内不可能公布的内容: the report for a year and its final accounts come out in the next year; who says that they
/// were published in the year itself has raised every year in an older text.
/// </summary>
public sealed partial class PrematurePublication : ICheck
{
    public CheckInfo Info { get; } = new("premature-publication", "当年的年度报告和决算不可能在当年公布", Dimension.Timeliness, Severity.Warning, "《政府信息公开条例》第四十九条；《预算法》第二十条、第八十条");

    public IReadOnlyList<CheckExample> Examples { get; } =
    [
        Bad(Report("我局于2021年1月15日前按期公布了[[2021年度]]政府信息公开工作年度报告。")),
        Bad(Report("2021年3月，我局在门户网站公开了[[2021年]]政府信息公开年报，接受监督。")),
        Bad(Report("12月，我局已公开[[2021年]]部门决算，公开率100%。")),
        Good(Report("我局于2021年1月15日前按期公布了2020年度政府信息公开工作年度报告。")),
        Good(Report("我局于2022年1月15日公布了2021年度政府信息公开工作年度报告。")),
        Good(Report("已公开2021年部门预算和2020年部门决算，公开率100%。")),
        Good(Report("已公开2021年部门预决算信息，公开率100%。")),
        Good(Report("2021年度政府信息公开工作年度报告将于2022年1月公布。")),
    ];

    public IEnumerable<Finding> Run(AuditSubject subject)
    {
        if (subject.Report.Year is not { } year)
            yield break;

        foreach (var mention in subject.Report.YearMentions.Where(mention => mention.Year == year.Value && mention.Place == YearPlace.Section))
        {
            var text = mention.Sentence.Text;
            var (before, after) = (text[..mention.OffsetInSentence], text[(mention.OffsetInSentence + mention.Slice.Length)..]);
            if (text.Contains($"{year.Value + 1}年", StringComparison.Ordinal) || !Published().IsMatch(before))
                continue;

            if (mention.Use == YearUse.PublishedReport && DisclosureReport().IsMatch(after) && before.Contains($"{year.Value}年", StringComparison.Ordinal) && EarlyDay().IsMatch(before))
                yield return Judge(mention, year, $"{year.Value} 年度报告", 0.9);
            else if (mention.Use == YearUse.Budget && FinalAccounts().IsMatch(after))
                yield return Judge(mention, year, $"{year.Value} 年决算", 0.8);
        }
    }

    private Finding Judge(YearMention mention, ReportYear year, string what, double confidence) => Info.Find(
        confidence,
        $"文中称 {year.Value} 年内已公布{what}，而{what}在 {year.Value + 1} 年才能编成，此处应为 {year.Value - 1} 年。",
        "核对年份是否把往年报告的年份一并改过。",
        mention.Slice);

    // 已公开（2021年） · 按期公布了清河县（2021年度）
    [GeneratedRegex("(?<![将拟要应待])(?:已|了|按期|按时|及时|如期|完成)[^，。；将拟]{0,20}$", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Published();

    // 于2021年1月15日前 · 2021年3月
    [GeneratedRegex("年(?:[1-9]|1[01])月", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex EarlyDay();

    [GeneratedRegex("^[^，。；]{0,14}(?:信息公开|政务公开)[^，。；]{0,8}(?:年度报告|年报)", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex DisclosureReport();

    [GeneratedRegex("^度?(?:本级|部门|单位|财政|本部门|收支|全县|全市|全区|全镇|镇级){0,2}决算", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex FinalAccounts();

    private static string Report(string prose) =>
        $"清河县商务局2021年政府信息公开工作年度报告\n本报告所列数据的统计期限自2021年1月1日至2021年12月31日。\n一、总体情况\n2021年，我局主动公开政府信息120条。\n{prose}\n五、存在的主要问题及改进情况\n解读偏少。";
}
