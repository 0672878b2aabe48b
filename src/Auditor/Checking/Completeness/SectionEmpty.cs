using System.Text.RegularExpressions;
using Auditor.Reports;
using Auditor.Segmenting.Titles;
using static Auditor.Checking.CheckExample;

namespace Auditor.Checking.Completeness;

/// <summary>每一部分标题之下应当有内容。</summary>
public sealed partial class SectionEmpty : ICheck
{
    /// <summary>So many empty parts are a table of contents, or a page whose text lies elsewhere.</summary>
    private const int MostEmpty = 2;

    private const int LongestSignature = 40;

    private static readonly SectionKind[] WithTable = [SectionKind.ProactiveDisclosure, SectionKind.DisclosureRequests, SectionKind.ReviewAndLitigation];

    public CheckInfo Info { get; } = new("section-empty", "各部分标题之下应当有内容", Dimension.Completeness, Severity.Error, "《政府信息公开条例》第五十条；国办公开办函〔2021〕30号");

    public IReadOnlyList<CheckExample> Examples { get; } =
    [
        Bad(Report("解读偏少。", "", "[[六、其他需要报告的事项]]")),
        Bad(Report("", "未收取信息处理费。", "六、其他需要报告的事项").Replace("五、存在的主要问题及改进情况", "[[五、存在的主要问题及改进情况]]", StringComparison.Ordinal)),
        Bad(Report("（一）存在的主要问题\n（二）改进措施", "未收取信息处理费。", "六、其他需要报告的事项").Replace("五、存在的主要问题及改进情况", "[[五、存在的主要问题及改进情况]]", StringComparison.Ordinal)),
        Bad(Report("解读偏少。", "清河县商务局\n2022年1月18日", "[[六、其他需要报告的事项]]")),
        Bad(Report("解读偏少。", "清河县商务局\n2022年1月18日\n扫一扫在手机上查看当前页面", "[[六、其他需要报告的事项]]")),
        Bad(Report("解读偏少。", "- 6 -", "[[六、其他需要报告的事项]]")),
        Good(Report("解读偏少。", "无", "六、其他需要报告的事项")),
        Good(Report("（一）存在的主要问题\n解读偏少。", "未收取信息处理费。\n清河县商务局\n2022年1月18日", "六、其他需要报告的事项")),
        Good("清河县商务局2021年政府信息公开工作年度报告\n一、总体情况\n2021年公开信息120条。\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n四、政府信息公开行政复议、行政诉讼情况\n五、存在的主要问题及改进情况\n解读偏少。\n六、其他需要报告的事项\n未收取信息处理费。"),
        Good("一、总体情况\n二、主动公开政府信息情况\n五、存在的主要问题及改进情况\n六、其他需要报告的事项"),
    ];

    public IEnumerable<Finding> Run(AuditSubject subject)
    {
        var end = SignatureBlock.Start(subject.Report);
        var empty = subject.Report.Sections.Where(section => IsJudged(section, subject) && IsEmpty(section, end)).ToList();
        if (empty.Count > MostEmpty)
            yield break;

        foreach (var section in empty)
        {
            yield return Info.Find(
                section.Body.Trim().IsEmpty ? 0.93 : 0.85,
                $"“{section.Heading.Text}”之下没有内容。",
                "补写该部分的内容；确实没有的，也应写明没有。",
                section.Heading);
        }
    }

    /// <summary>In the uniform forms parts two to four hold tables, which may have been pictures; a missing table has its own check.</summary>
    private static bool IsJudged(Section section, AuditSubject subject) =>
        section.Kind.OfficialOrdinal() is not null && !section.Heading.IsEmpty && (!subject.HasUniformFormat || !WithTable.Contains(section.Kind));

    /// <param name="end">Where the report is signed; annexes and what a page shows below it do not fill the part.</param>
    private static bool IsEmpty(Section section, int end)
    {
        var body = section.Body.Start < end && end < section.Body.End ? section.Body.Part(0, end - section.Body.Start) : section.Body;
        foreach (var line in body.Text.Split('\n', StringSplitOptions.TrimEntries))
        {
            if (line.AsSpan().Trim("。：； ").Length > 0 && !IsSignature(line) && !SubHeading().IsMatch(line) && !PageNumber().IsMatch(line))
                return false;
        }

        return true;
    }

    private static bool IsSignature(string line) =>
        line.Length <= LongestSignature && (Date().IsMatch(line) || AgencyName.IsAgency(line) && line.Length > 3 && !line.StartsWith('（'));

    // （一）存在的主要问题 · 2.下一步改进措施
    [GeneratedRegex(@"^(?:（[一二三四]）|[1-4][.、])\s*(?:工作中)?(?:存在的?)?(?:主要)?(?:问题|不足|改进|下一步|其他)(?:工作|及|和|原因|改进|打算|措施|情况|需要报告的事项)*[。：]?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex SubHeading();

    // -4- · — 12 — · 第 3 页
    [GeneratedRegex(@"^(?:[-—－]\s*[0-9]{1,3}\s*[-—－]|第\s*[0-9]{1,3}\s*页)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex PageNumber();

    // 2022年1月18日 · 二〇二二年一月十八日
    [GeneratedRegex(@"^[0-9〇○零一二三四]{4}年[0-9一二三四五六七八九十]{1,3}月[0-9一二三四五六七八九十]{1,3}日$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Date();

    private static string Report(string problems, string other, string heading) =>
        $"清河县商务局2021年政府信息公开工作年度报告\n一、总体情况\n2021年公开信息120条。\n二、主动公开政府信息情况\n公开120条。\n三、收到和处理政府信息公开申请情况\n未收到申请。\n四、政府信息公开行政复议、行政诉讼情况\n无。\n五、存在的主要问题及改进情况\n{problems}\n{heading}\n{other}";
}
