using Auditor.Reports;
using static Auditor.Checking.CheckExample;

namespace Auditor.Checking.Completeness;

/// <summary>同一部分不应出现两次。</summary>
public sealed class SectionDuplicated : ICheck
{
    /// <summary>More repeated parts are a second report or a table of contents in one file.</summary>
    private const int MostRepeated = 3;

    public CheckInfo Info { get; } = new("section-duplicated", "同一部分不应重复出现", Dimension.Completeness, Severity.Warning, "国办公开办函〔2021〕30号：六个部分各一");

    public IReadOnlyList<CheckExample> Examples { get; } =
    [
        Bad(Report("[[三、收到和处理政府信息公开申请情况]]\n未收到申请。\n[[三、收到和处理政府信息公开申请情况]]\n全年收到申请0件。")),
        Bad(Report("三、收到和处理政府信息公开申请情况\n未收到申请。\n[[五、存在的主要问题及改进情况]]\n更新不及时。")),
        Bad(Report("[[三、收到和处理政府信息公开申请情况]]\n未收到申请。\n[[四、收到和处理政府信息公开申请情况]]\n没有结转。")),
        Good(Report("三、收到和处理政府信息公开申请情况\n未收到申请。")),
        Good(Report("三、收到和处理政府信息公开申请情况\n（一）收到和处理政府信息公开申请情况\n未收到申请。")),
        Good("目录\n一、总体情况\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n四、政府信息公开行政复议、行政诉讼情况\n五、存在的主要问题及改进情况\n六、其他需要报告的事项\n" + Report("三、收到和处理政府信息公开申请情况\n未收到申请。")),
    ];

    public IEnumerable<Finding> Run(AuditSubject subject)
    {
        var report = subject.Report;
        var headings = report.Outline.Where(item => item.IsPartHeading && item.Part is not null).GroupBy(item => item.Part!.Value).ToDictionary(group => group.Key, group => group.First());
        var repeated = report.Outline.Where((item, at) => IsRepeated(item, report, headings) && !IsFollowedByHeading(at, report)).ToList();
        if (repeated.Count > MostRepeated)
            yield break;

        foreach (var item in repeated)
        {
            var heading = headings[item.Part!.Value];
            yield return Info.Find(
                0.85,
                $"“{item.Part.Value.ChineseName()}”作为部分标题出现了两次。",
                "合并为一处；若其中一处标题写错，改为应有的标题。",
                item.Slice.Start < heading.Slice.Start ? [item.Slice, heading.Slice] : [heading.Slice, item.Slice]);
        }
    }

    /// <summary>Officially worded, numbered as the parts are, and standing among them with something below it.</summary>
    private static bool IsRepeated(OutlineItem item, AnnualReport report, Dictionary<SectionKind, OutlineItem> headings) =>
        !item.IsPartHeading
        && item.Part is { } part
        && headings.TryGetValue(part, out var heading)
        && heading.Style == item.Style
        && item.Slice.Start > report.Sections[0].Heading.Start;

    /// <summary>One heading under the other, as a table of contents has them.</summary>
    private static bool IsFollowedByHeading(int at, AnnualReport report)
    {
        if (at + 1 == report.Outline.Count || report.Outline[at + 1].Part is null)
            return false;

        var (end, next) = (report.Outline[at].Slice.End, report.Outline[at + 1].Slice.Start);
        return report.Text.Text.AsSpan(end, next - end).IsWhiteSpace();
    }

    private static string Report(string requests) =>
        $"清河县商务局2021年政府信息公开工作年度报告\n一、总体情况\n2021年公开信息120条。\n二、主动公开政府信息情况\n公开120条。\n{requests}\n四、政府信息公开行政复议、行政诉讼情况\n无。\n{Problems}\n解读偏少。\n六、其他需要报告的事项\n未收取信息处理费。";

    private const string Problems = "五、存在的主要问题及改进情况";
}
