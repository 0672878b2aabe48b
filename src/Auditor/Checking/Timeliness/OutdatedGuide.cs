using System.Text.RegularExpressions;
using Auditor.Reports;
using static Auditor.Checking.CheckExample;

namespace Auditor.Checking.Timeliness;

/// <summary>年度工作依据应当是当年的：《2019年政务公开工作要点》 is no guide for 2021.</summary>
public sealed partial class OutdatedGuide : ICheck
{
    /// <summary>How much text before the title can say that it guides the work.</summary>
    private const int Reach = 24;

    private static readonly string[] Excuses = ["基础上", "相比", "以来", "回顾", "总结", "往年", "上年", "去年", "废止", "清理", "当年", "遗留", "未完成", "目录", "归档", "执行至", "延续"];

    public CheckInfo Info { get; } = new("outdated-guide", "年度工作依据应当是当年的要点或方案", Dimension.Timeliness, Severity.Warning, "历年政务公开工作要点（data/lexicons/work-guides.tsv）");

    public IReadOnlyList<CheckExample> Examples { get; } =
    [
        Bad(Report("认真落实《[[2019年]]政务公开工作要点》，我局全年公开信息120条。")),
        Bad(Report("按照《清河县[[2020年]]政务公开工作要点》的任务分工，本年度任务全部完成。")),
        Bad(Report("对照省里《[[2018年]]政府信息公开工作安排》，今年逐条抓好落实。")),
        Good(Report("认真落实《2021年政务公开工作要点》，我局全年公开信息120条。")),
        Good(Report("2020年按照《2020年政务公开工作要点》开设的专栏继续更新。")),
        Good(Report("公开《2019年清河县财政预算执行情况》，并印发《2022年工作要点》征求意见稿。")),
        Good(Report("依据国办发〔2019〕14号文件开展自查，修订《公开事项目录（2020版）》。")),
    ];

    public IEnumerable<Finding> Run(AuditSubject subject)
    {
        if (subject.Report.Year is not { } year)
            yield break;

        foreach (var mention in subject.Report.YearMentions.Where(mention => mention.Use == YearUse.QuotedTitle && mention.Year < year.Value && mention.Place is YearPlace.Section or YearPlace.Preamble))
        {
            if (IsGuide(mention) && !IsTold(mention, subject.Report, year.Value))
            {
                var national = subject.Lexicons.Dated.WorkGuides.FirstOrDefault(guide => guide.Name.StartsWith($"{year.Value}年", StringComparison.Ordinal));
                yield return Info.Find(
                    0.8,
                    $"{year.Value} 年度的工作写成以 {mention.Year} 年的要点或方案为依据，应为 {year.Value} 年的{(national is null ? "" : $"（全国要点为 {national.Source}，{national.Row}）")}。",
                    "核对文件名称中的年份；确系沿用往年文件的，请写明。",
                    mention.Slice);
            }
        }
    }

    private static bool IsGuide(YearMention mention)
    {
        var text = mention.Sentence.Text;
        var open = text.LastIndexOf('《', mention.OffsetInSentence);
        var close = open < 0 ? -1 : text.IndexOf('》', mention.OffsetInSentence);
        return close > 0 && Guides().IsMatch(text[mention.OffsetInSentence..close]) && Before().IsMatch(text[Math.Max(0, open - Reach)..open]);
    }

    /// <summary>Told of the past: another mention of a former year, or words of looking back.</summary>
    private static bool IsTold(YearMention mention, AnnualReport report, int year) =>
        Excuses.Any(word => mention.Sentence.Text.Contains(word, StringComparison.Ordinal))
        || report.YearMentions.Any(other => !ReferenceEquals(other, mention) && ReferenceEquals(other.Sentence, mention.Sentence) && other.Year < year && other.Use != YearUse.DocumentNumber && other.Use != YearUse.QuotedTitle);

    // 2019年政务公开工作要点
    [GeneratedRegex("^[^》]{0,30}(?:政务公开|信息公开)[^》]{0,12}(?:要点|安排|方案|分工|任务分解)", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Guides();

    // 认真落实 · 按照省里
    [GeneratedRegex("(?:落实|贯彻|按照|根据|对照|依据|依照|围绕|遵照|严格执行)[^，。；《》]{0,12}$", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Before();

    private static string Report(string prose) =>
        $"清河县商务局2021年政府信息公开工作年度报告\n一、总体情况\n2021年，我局主动公开政府信息120条。{prose}\n五、存在的主要问题及改进情况\n解读偏少。";
}
