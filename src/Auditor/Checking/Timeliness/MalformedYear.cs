using System.Text.RegularExpressions;
using Auditor.Reports;
using static Auditor.Checking.CheckExample;

namespace Auditor.Checking.Timeliness;

/// <summary>年份、日期应当书写正确：202年、20221年、2201年、二0二一年、11月31日.</summary>
public sealed partial class MalformedYear : ICheck
{
    public CheckInfo Info { get; } = new("malformed-year", "年份和日期应当书写正确", Dimension.Timeliness, Severity.Warning, "GB/T 15835—2011《出版物上数字用法》");

    public IReadOnlyList<CheckExample> Examples { get; } =
    [
        Bad(Report("[[202年]]，我局收到申请3件。")),
        Bad(Report("[[20221年]]，我局收到申请3件。")),
        Bad(Report("[[2201年]]，我局收到申请3件。")),
        Bad(Report("[[二0二一年]]，我局收到申请3件。")),
        Bad(Report("[[2021年11月31日]]，我局收到申请1件。")),
        Bad(Report("截至[[2021年13月]]，我局收到申请1件。")),
        Good(Report("二〇二一年，我局收到申请3件；二○二一年未收费。")),
        Good(Report("古桥已有2300年历史，相关信息全部公开。")),
        Good(Report("我局共公开档案20210件，面向2035年远景目标编制规划。")),
        Good(Report("2021年2月28日、2020年2月29日各公开名单1份。")),
        Good(Report("服务热线运行202年度班次，索引号12021年第3号。")),
    ];

    public IEnumerable<Finding> Run(AuditSubject subject)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var sentence in subject.Report.Sentences)
        {
            foreach (Match match in Malformed().Matches(sentence.Text))
            {
                if (seen.Add(match.Value))
                    yield return Judge(sentence.Slice.Part(match.Index, match.Length), match);
            }

            foreach (Match match in Dates().Matches(sentence.Text))
            {
                if (IsNoDate(match) && !IsPeriod(subject.Report, sentence, match) && seen.Add(match.Value))
                    yield return Info.Find(0.85, $"日期“{match.Value}”不存在。", "更正日期。", sentence.Slice.Part(match.Index, match.Length));
            }
        }
    }

    private Finding Judge(TextSlice slice, Match match) => match.Groups["mixed"].Success
        ? Info.Find(Severity.Note, 0.9, $"年份“{slice}”中汉字与阿拉伯数字混用，应写作“二〇二一年”或“2021年”的样子。", "统一年份的写法，零写作“〇”。", slice)
        : Info.Find(0.85, $"年份“{slice}”书写有误，年份应为四位数字，如“2021年”。", "更正年份。", slice);

    private static bool IsNoDate(Match match)
    {
        var (year, month) = (Number(match, "year"), Number(match, "month"));
        return month is < 1 or > 12 || match.Groups["day"].Success && (Number(match, "day") is < 1 || Number(match, "day") > DateTime.DaysInMonth(year, month));
    }

    /// <summary>An impossible period has a check of its own.</summary>
    private static bool IsPeriod(AnnualReport report, Sentence sentence, Match match) =>
        report.Period is { } period && period.Slice.Start < sentence.Slice.Start + match.Index + match.Length && sentence.Slice.Start + match.Index < period.Slice.End;

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, System.Globalization.CultureInfo.InvariantCulture);

    // 202年， · 20221年度 · 2201年3月 · 二0二一年; not “2300年历史”, not “共20210年”
    [GeneratedRegex(@"(?<![0-9.约近逾超第共达满余])(?:(?:20[0-3]|20[0-3][0-9]{2}|2[1-9][0-9]{2})年(?=度[^班]|，|[0-9]{1,2}月|[我全][局镇县区市乡委]|政[府务]|信息公开|[上下]半年|年?底|年?末|以来)|(?<mixed>二[0Oo][一二三]{1}[一二三四五六七八九0Oo]年|二[〇○零][0-9]{1}[一二三四五六七八九]年))", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Malformed();

    [GeneratedRegex(@"(?<![0-9])(?<year>20[0-3][0-9])年(?<month>[0-9]{1,2})月(?:(?<day>[0-9]{1,2})日)?", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Dates();

    private static string Report(string prose) =>
        $"清河县商务局2021年政府信息公开工作年度报告\n本报告所列数据的统计期限自2021年1月1日至2021年12月31日。\n一、总体情况\n2021年，我局主动公开政府信息120条。{prose}\n五、存在的主要问题及改进情况\n解读偏少。";
}
