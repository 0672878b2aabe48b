using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Auditor.Reports;

namespace Auditor.Checking;

/// <summary>第五部分: which of its words tell of problems, and which of what is or will be done about them.</summary>
/// <param name="Problems">Text that names problems, as one passage a part.</param>
/// <param name="Measures">Text that names measures.</param>
internal sealed partial record PartFive(Section Section, IReadOnlyList<PartFive.Clause> Problems, IReadOnlyList<PartFive.Clause> Measures)
{
    private static readonly ConditionalWeakTable<AnnualReport, PartFive> Known = [];

    private int _end;

    /// <summary>A sentence, or an item of an enumeration, and where it stands.</summary>
    internal readonly record struct Clause(Passage Passage, int Start, int Length)
    {
        public string Text => Passage.Text.Substring(Start, Length);

        public TextSlice Slice => Passage.Part(Start, Length).Trim();
    }

    /// <summary>Null when the report has no such part; read once for all checks of a report.</summary>
    public static PartFive? Read(AnnualReport report) =>
        report.Find(SectionKind.ProblemsAndImprovements) is { } section ? Known.GetValue(report, report => Read(report, section)) : null;

    private static PartFive Read(AnnualReport report, Section section)
    {
        var (problems, measures) = (new List<Clause>(), new List<Clause>());
        var isMeasure = false;
        var end = SignatureBlock.Start(report);
        foreach (var passage in Passage.Of(section.Paragraphs.Where(paragraph => paragraph.Slice.Start < end)))
        {
            foreach (var clause in Clauses(passage))
            {
                if (Turn(clause.Text) is { } turn)
                    isMeasure = turn;
                if (!IsLabel(clause.Text))
                    (isMeasure ? measures : problems).Add(clause);
            }
        }

        return new PartFive(section, problems, measures) { _end = end };
    }

    /// <summary>Everything the part says, headings left out.</summary>
    public IEnumerable<Clause> All => Problems.Concat(Measures);

    /// <summary>Sentences above the signature, headings left out.</summary>
    public IEnumerable<Sentence> Sentences => Section.Sentences.Where(sentence => !sentence.IsHeading && sentence.Slice.Start < _end);

    public static bool NamesProblem(string text) => Problem().IsMatch(text);

    /// <summary>Something is done or will be done, and is not itself what is lacking: 有待加强 names no measure.</summary>
    public static bool NamesMeasure(string text) =>
        text.Split('，', '。', '；', '：', '、').Any(clause => Measure().IsMatch(clause) && !Lack().IsMatch(clause));

    /// <summary>A sentence of achievement, neither problem nor measure.</summary>
    public static bool Praises(string text) => Praise().IsMatch(text);

    /// <summary>Items that are counted one by one; empty when the problems or measures are not counted.</summary>
    public static IReadOnlyList<string> Items(IReadOnlyList<Clause> clauses) =>
        ListItem.Read(string.Concat(clauses.Select(clause => clause.Text))) is { Count: > 0 } items
            ? items.Select(item => item.Of(string.Concat(clauses.Select(clause => clause.Text)))).ToList()
            : [];

    /// <summary>After “。；：” outside quotations; the mark stays with its clause.</summary>
    private static IEnumerable<Clause> Clauses(Passage passage)
    {
        var start = 0;
        for (var at = 0; at < passage.Text.Length; at++)
        {
            if (passage.Text[at] is not ('。' or '；' or '！' or '：') && at + 1 < passage.Text.Length)
                continue;

            if (at >= start)
                yield return new Clause(passage, start, at + 1 - start);
            start = at + 1;
        }
    }

    /// <summary>“（二）改进措施”, “针对上述问题，下一步将……”: measures follow; “存在的问题”: problems.</summary>
    private static bool? Turn(string clause)
    {
        if (MeasuresFollow().IsMatch(clause))
            return true;

        return ProblemsFollow().IsMatch(clause) ? false : null;
    }

    /// <summary>A heading and nothing else.</summary>
    private static bool IsLabel(string clause) => clause.Length <= LongestLabel && Label().IsMatch(clause);

    private const int LongestLabel = 26;

    // 不够及时 · 有待提高 · 短板 · 偏少 · 未能 · 缺少
    [GeneratedRegex(@"不足|不够|不[高强全深细准实畅广多熟力佳勤新均周]|不及时|不到位|不规范|不完善|不完整|不充分|不平衡|不均衡|不明确|不清|不明显|不理想|不严|不便|不灵|不一|不统一|不健全|不丰富|不专业|不稳定|不熟悉|不了解|不知道|不会|不懂|欠|缺|短板|弱|差距|差异|问题|困难|难以|难度|难点|滞后|偏[少低慢弱短窄简]|[动息读频条目栏道]少(?=[，。；])|较[少低慢弱短窄]|过[少低慢长短于]|单一|单调|有限|有待|亟待|亟需|[仍尚还]需|[仍还]要|需要|需进一步|未能|未及时|未按|未形成|未做到|尚未|还未|仍未|未更新|未落实|未完成|剩余|尚差|没有|遗漏|错漏|漏[报登发项]|停更|断更|陈旧|老化|失效|流于形式|制约|瓶颈|空白|忽视|不重视|迟|晚于|超期|逾期|参差|局限|薄弱|隐患|误区|畏难|应付|低于|少于|只有|仅有|仅限|较为?(?:简单|笼统|粗略)|笼统|提升空间|改进空间|进步空间|还不|尚不|仍不|仍有|还有|看不懂|找不到|查不到|不足之处|老问题|费时|打不开|重叠|互串|混淆|混乱|分散|太散|褪色|破损|故障|积压|参差|脱节|空泛|雷同|扣分|失分|被纠正|投诉|卡顿|延误|遗留|欠妥|粗放|模糊|碎片|力不从心|顾此失彼|一知半解|繁琐|冗长", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Problem();

    // 将 · 进一步 · 加强 · 已完成 · 修订 · 增设
    [GeneratedRegex(@"将|进一步|下一步|下步|今后|改进|整改|加强|加大|加快|提升|提高|完善|优化|强化|健全|推进|推动|落实|规范|拓宽|拓展|丰富|细化|补[充齐录上发]|增[加设配派]|组织|开展|建立|制定|制订|培训|学习|计划|拟|确保|严格|坚持|督促|明确|调整|更新|公布|公开|设立|安排|指定|指派|修订|编制|改版|清理|整合|发布|解决|核对|检查|抽查|通报|印发|配备|邀请|引入|改[为由用]|做好|抓[好实]|做到|力争|逐项|逐条|逐步|定期|每[月周季年]|已|举办|上线|开通|开设|试行|对照|注销|归并|合并|压缩|缩短|延伸|充实|创新|深化|严把|注重|主动|积极|努力|不断", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Measure();

    // 取得明显成效 · 得到群众好评
    [GeneratedRegex(@"成效|成绩|好评|圆满|顺利|显著|明显|有序|良好|有力|肯定|满意|到位|认真|高度", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Praise();

    // 有待加强 · 需要进一步提高 · 还不够规范
    [GeneratedRegex(@"有待|亟待|亟需|[仍尚还]需|需要|需进一步|有必要|不够|不足|不到位|不[高强深细]|不及时|不完善|不规范|滞后|欠缺|缺乏|缺少|差距|提升空间|进步空间|改进空间|薄弱|未能|没有|未", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Lack();

    // （二）改进措施 · 下一步，我局将 · 针对上述问题
    [GeneratedRegex(@"(?:改进|整改|解决|对策)[^，。；]{0,6}(?:措施|情况|办法|打算|方向|思路|建议)(?!不)|^.{0,6}(?:下一?步|今后|努力方向|工作打算|工作计划|工作思路)|针对[^。]{0,16}(?:问题|不足|短板|差距|困难|薄弱|情况)|^[0-9]{4}年[，]?(?:我[局镇县市区委办乡街]|我们|本机关|全[县市区镇])?[^，。]{0,4}将|(?:切实|重点|着力|主要)?(?:抓好|做好|采取)(?:以下|如下|下列)|^为(?:解决|改进|此)", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex MeasuresFollow();

    // （一）存在的主要问题 · 主要存在以下不足 · 但也存在
    [GeneratedRegex(@"(?:存在|主要)[^，。；]{0,10}(?:问题|不足|短板|困难|差距|薄弱环节)(?![^，。；]{0,6}(?:改进|整改|措施|解决))|(?:问题|不足)(?:主要)?(?:有|是|表现|如下|体现)", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex ProblemsFollow();

    // 人手不足。 is no label but a problem
    // （一）存在问题 · 二、改进措施： · 存在的主要问题：
    [GeneratedRegex(@"^(?:[（(]?[一二三四1-4][）)、.．]{1,2})?(?:[^，。；]{0,10}(?:问题|措施|改进情况|改进办法|打算|方向|计划|思路)|[^，。；]{0,8}(?:存在|主要|以下|[的及和与、])?(?<=存在|主要|以下|[的及和与、]|^|[）)、.．])(?:不足|困难|短板))(?:及改进情况|和改进措施|如下)?[：。]?$", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Label();
}
