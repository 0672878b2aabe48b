using System.Globalization;
using Auditor.Reports;
using static Auditor.Checking.CheckExample;

namespace Auditor.Checking.Timeliness;

/// <summary>已经结束或取消的活动、规划、机关名称不应作为现行的写入。</summary>
public sealed class StalePhrase : ICheck
{
    public CheckInfo Info { get; } = new("stale-phrase", "不应把已经过去的活动、规划、机关名称当作现行的", Dimension.Timeliness, Severity.Warning, "公开史实、机构改革方案（data/lexicons）");

    public IReadOnlyList<CheckExample> Examples { get; } =
    [
        Bad(Report(2023, "我局[[贯彻落实“十三五”规划]]，公开重点项目18个。")),
        Bad(Report(2019, "结合党的[[群众路线教育实践活动]]，我局开门听取意见，增设公开栏2处。")),
        Bad(Report(2022, "全力以赴[[打赢脱贫攻坚战]]，我局公开帮扶信息30条。")),
        Bad("清河县[[环境保护局]]2021年政府信息公开工作年度报告\n一、总体情况\n2021年，公开环评信息36条。"),
        Bad(Report(2024, "[[受疫情影响]]，今年线下政策宣讲场次偏少，解读不足。")),
        Bad(Report(2020, "我局遵循[[公开是原则、不公开是例外]]的要求，公开信息36条。")),
        Good(Report(2018, "我局遵循公开是原则、不公开是例外的要求，公开信息36条。")),
        Good(Report(2020, "我局遵循以公开为常态、不公开为例外的要求，公开信息36条。")),
        Good(Report(2021, "“十三五”规划收官、“十四五”规划开局，我局公开规划文本2份。")),
        Good(Report(2023, "常态化长效化开展党史学习教育，我局公开惠民事项20项。")),
        Good(Report(2022, "巩固拓展脱贫攻坚成果，我局公开衔接资金信息30条。")),
        Good(Report(2021, "原清河县环境保护局网站的2300条信息已迁入，栏目保持不变。")),
        Good(Report(2021, "受疫情影响，线下宣讲改为线上，全年3场。")),
        Good(Report(2021, "2014年党的群众路线教育实践活动中形成的公开清单继续使用，共12项。")),
        Good(Report(2023, "自党的十八大以来，我局持续公开扶贫资金，累计公开400条。")),
    ];

    public IEnumerable<Finding> Run(AuditSubject subject)
    {
        if (subject.Report.Year is not { } year)
            yield break;

        var firstDay = new DateOnly(year.Value, 1, 1);
        var dated = subject.Lexicons.Dated;
        if (OwnOldName(subject.Report, dated.AgencyNames, firstDay) is { } own)
            yield return own;

        var entries = dated.CanBeStale.Where(entry => entry.Until < firstDay).ToList();
        foreach (var group in DatedMention.In(subject.Report, entries).Where(mention => !IsTold(mention, subject.Report, year)).GroupBy(mention => mention.Entry.Name))
            yield return Judge(group.ToList(), year);
    }

    private Finding? OwnOldName(AnnualReport report, IReadOnlyList<DatedEntry> names, DateOnly firstDay)
    {
        if (report.Title is not { } title)
            return null;

        foreach (var entry in names.Where(entry => entry.Until < firstDay))
        {
            if (entry.Find(title.Text) is (var at, var length) && !entry.IsExcused(title.Text))
            {
                return Info.Find(
                    0.85,
                    $"标题中的机关名称“{title.Part(at, length)}”在机构改革后（{Chinese(entry.Until!.Value)}前）已改为“{entry.Instead}”（{entry.Reference}）。",
                    "核对机关名称；如机关确未更名，可不修改。",
                    title.Part(at, length));
            }
        }

        return null;
    }

    private Finding Judge(List<DatedMention> mentions, ReportYear year)
    {
        var entry = mentions[0].Entry;
        return Info.Find(
            entry.Stale!.Value,
            entry.Stale == Severity.Note ? 0.6 : 0.8,
            $"{year.Value} 年度报告把“{mentions[0].Slice}”写作现行的，而它在 {Chinese(entry.Until!.Value)} 已经结束或变更（{entry.Name}；{entry.Reference}）。",
            entry.Instead.Length > 0 ? $"核对此处是否沿用了往年文字；可参考：{entry.Instead}。" : "核对此处是否沿用了往年文字。",
            mentions.Select(mention => mention.Slice));
    }

    /// <summary>Told as the past: a former year stands in the sentence, or the words belong to a title in 《》.</summary>
    private static bool IsTold(DatedMention mention, AnnualReport report, ReportYear year)
    {
        var text = mention.Sentence.Text;
        var at = mention.Slice.Start - mention.Sentence.Slice.Start;
        var isQuoted = at > 0 && text.LastIndexOf('《', at - 1) is >= 0 and var open && text.LastIndexOf('》', at - 1) < open;
        return isQuoted || report.YearMentions.Any(other => other.Year < year.Value && ReferenceEquals(other.Sentence, mention.Sentence));
    }

    private static string Chinese(DateOnly date) => string.Create(CultureInfo.InvariantCulture, $"{date.Year} 年 {date.Month} 月 {date.Day} 日");

    private static string Report(int year, string overview) =>
        $"清河县商务局{year}年政府信息公开工作年度报告\n一、总体情况\n{year}年，我局主动公开政府信息120条。\n{overview}\n五、存在的主要问题及改进情况\n解读偏少。";
}
