using System.Text.RegularExpressions;
using Auditor.Reports;
using static Auditor.Checking.CheckExample;

namespace Auditor.Checking.Timeliness;

/// <summary>改进计划应当写下一年度，不应跳过一年。</summary>
public sealed partial class PlanSkipsAYear : ICheck
{
    public CheckInfo Info { get; } = new("plan-skips-a-year", "改进计划应当从下一年度写起", Dimension.Timeliness, Severity.Warning, "《政府信息公开条例》第五十条第一款第四项；国办公开办函〔2021〕30号第五部分");

    public IReadOnlyList<CheckExample> Examples { get; } =
    [
        Bad(Report(2021, "[[2023年]]，我局将进一步细化公开目录。")),
        Bad(Report(2022, "下一步，我局计划在[[2024年]]上半年完成栏目调整。")),
        Bad(Report(2019, "（二）[[2021年]]工作打算\n增设查阅点两处。")),
        Bad(Report(2021, "[[2023年]]，我局将在3月底前补齐目录。")),
        Good(Report(2021, "到2025年底前，我局将实现目录全覆盖。")),
        Good(Report(2021, "2022年，我局将补齐目录；2023年，我局将推广到各站所。")),                 // nothing is skipped
        Good(Report(2021, "我局将落实《清河县数字政府建设三年行动计划（2021—2023年）》，2023年将全面完成。")),
    ];

    public IEnumerable<Finding> Run(AuditSubject subject)
    {
        if (subject.Report.Year is not { } year)
            yield break;

        var plans = subject.Report.YearMentions.Where(mention => mention.Plan == PlanReading.Plan && mention.Use == YearUse.Plain && PlanPassages.Contain(mention, subject.Report)).ToList();
        if (subject.Report.YearMentions.Any(mention => mention.Year == year.Value + 1 && mention.Section == SectionKind.ProblemsAndImprovements))
            yield break;

        foreach (var mention in plans.Where(mention => mention.Year >= year.Value + 2 && !Goal().IsMatch(mention.Sentence.Text)))
        {
            yield return Info.Find(
                0.8,
                $"{year.Value} 年度报告中的工作计划直接写到“{mention.Slice}”，跳过了 {year.Value + 1} 年。",
                $"核对年份；如为下一步计划，应写“{year.Value + 1}年”。",
                mention.Slice);
        }
    }

    // what makes a later year a goal or the title of a plan: 2025年底前 · 三年行动计划; not 3月底前
    [GeneratedRegex("(?<!月)底前|年底|之前|目标|规划|远景|五年|行动计划|行动方案|三年|力争到|到20|至20|期间|分步|中长期", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Goal();

    private static string Report(int year, string partFive) =>
        $"清河县商务局{year}年政府信息公开工作年度报告\n一、总体情况\n{year}年，我局主动公开政府信息120条。\n五、存在的主要问题及改进情况\n{partFive}";
}
