using Auditor.Reports;
using static Auditor.Checking.CheckExample;

namespace Auditor.Checking.Compliance;

/// <summary>总体情况原则上不超过一千字。</summary>
public sealed class OverviewTooLong : ICheck
{
    /// <summary>The form asks for 原则上不超过一千字; what runs up to four fifths over it is left to the writer.</summary>
    private const int LongestTolerated = 1800;

    private const int LongestAsked = 1000;

    public CheckInfo Info { get; } = new("overview-too-long", "总体情况应当简明，原则上不超过一千字", Dimension.Compliance, Severity.Note, "国办公开办函〔2021〕30号第一部分：聚焦主题、简明客观");

    public IReadOnlyList<CheckExample> Examples { get; } =
    [
        Bad(Report("[[一、总体情况]]", 2021, 110)),
        Bad(Report("[[一、总体情况]]", 2022, 130)),
        Bad(Report("[[一、总体情况]]", 2024, 200)),
        Good(Report("一、总体情况", 2021, 40)),
        Good(Report("一、总体情况", 2023, 70)),
        Good(Report("一、总体情况", 2020, 130)),
    ];

    public IEnumerable<Finding> Run(AuditSubject subject)
    {
        if (subject.Report.Format != FormatVersion.F21 || subject.Report.Find(SectionKind.Overview) is not { } overview)
            yield break;

        var length = overview.Paragraphs.Sum(paragraph => CharactersOf(paragraph.Slice));
        if (length <= LongestTolerated)
            yield break;

        yield return Info.Find(
            0.9,
            $"总体情况约 {length} 字，远多于一千字。",
            $"压缩到 {LongestAsked} 字左右，只写本年度实施《条例》的情况和主要数据，业务工作和做法描述可以略去。",
            overview.Heading);
    }

    private static int CharactersOf(TextSlice slice)
    {
        var count = 0;
        foreach (var c in slice.Chars)
            count += char.IsWhiteSpace(c) ? 0 : 1;
        return count;
    }

    private static string Report(string heading, int year, int sentences) =>
        $"清河县商务局{year}年政府信息公开工作年度报告\n{heading}\n{string.Concat(Enumerable.Range(1, sentences).Select(at => $"第{at}场宣讲向企业公开补贴文件{at % 9 + 1}份。"))}\n二、主动公开政府信息情况\n见下表。\n三、收到和处理政府信息公开申请情况\n见下表。\n四、政府信息公开行政复议、行政诉讼情况\n无。\n五、存在的主要问题及改进情况\n解读偏少。\n六、其他需要报告的事项\n未收取信息处理费。";
}
