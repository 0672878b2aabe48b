using System.Text.RegularExpressions;
using Auditor.Reports;
using static Auditor.Checking.CheckExample;

namespace Auditor.Checking.Substance;

/// <summary>问题和改进应当写具体对象，不应只写“有待提高”“进一步提高”。</summary>
public sealed partial class VagueProblems : ICheck
{
    /// <summary>Characters that may remain of a stock phrase when its stock words are taken away.</summary>
    private const int MostRemaining = 2;

    private const int FewestItems = 2;

    private const int Shown = 3;

    public CheckInfo Info { get; } = new("vague-problems", "问题和改进措施应当写明具体对象", Dimension.Substance, Severity.Warning, "国办公开办函〔2021〕30号：不能遗漏，也不宜泛化");

    public IReadOnlyList<CheckExample> Examples { get; } =
    [
        Bad(Report("[[一是信息公开意识不强。]][[二是公开内容不够全面。]]下一步，进一步提高公开意识，全面公开内容。")),
        Bad(Report("（一）存在问题\n[[一是公开工作有待进一步加强；]]\n[[二是工作人员业务水平有待提高。]]\n（二）改进措施\n一是进一步加强公开工作；二是进一步提高业务水平。")),
        Bad(Report("我局工作仍存在一定差距：[[公开力度不够；]][[公开时效性不强；]][[工作机制不完善。]]今后将加强领导。")),
        Bad(Report("虽然取得了一定成绩，但离群众期盼还有差距，[[主要是思想认识有待提高、公开内容有待丰富、工作力量有待加强。]]今后将进一步提高认识、丰富内容、加强力量。")),
        Bad(Report("[[一年来，我局公开工作还存在主动性不够、时效性不强、形式不够丰富等不足。]]今后将加强领导。")),
        Bad(Report("[[一些地区对公开工作重视不够，部分地方信息更新滞后。]]将加强指导。")),
        Bad(Report("征地信息分散，村民查找费时。[[下一步，我局将进一步提高认识，进一步加强领导，进一步健全机制，进一步强化监督，推动信息公开工作再上新台阶。]]")),
        Good(Report("征地信息分散，村民查找费时。下一步，我局将进一步提高认识，进一步加强领导，进一步健全机制，进一步强化监督。4月底前建成征地专栏，由法规股按月核对，并在村委会公开栏张贴查询方法和二维码。")),
        Good(Report("一是征地信息分散，群众查找费时；二是解读没有配图。下一步，4月底前建成征地专栏。")),
        Good(Report("一是信息公开意识不强，5个站所全年没有报送信息；二是业务水平有待提高，答复文书退改3次。")),
        Good(Report("主要是思想认识有待提高、答复文书的格式掌握不牢。今后请县司法局授课。")),
        Good(Report("答复偏慢。今后收到当日转办。")),
        Good(Report("村务公开栏字迹褪色；便民服务中心的办事指南没有标明收费依据。春节前更换公开栏。")),
        Good(Report("一是公开意识不强，对过程性信息能否公开把握不准；二是土地承包信息更新不及时。我镇将请县司法局授课。")),
    ];

    public string? WhyNotAssessable(AuditSubject subject) =>
        subject.Report.Text.IsNoisy ? "原文被网页转换过（繁体、注音或乱码），无法判断措辞。" : null;

    public IEnumerable<Finding> Run(AuditSubject subject)
    {
        if (PartFive.Read(subject.Report) is not { } part)
            yield break;

        var problems = part.Problems.SelectMany(BehindLeadIn).Where(clause => PartFive.NamesProblem(clause.Text) && !IsLeadIn(clause.Text)).ToList();
        var vague = problems.Where(clause => IsVague(clause.Text)).ToList();
        // Said in one breath, with measures that do name something, it is a hint and no more.
        var count = vague.Sum(clause => Lacks(clause.Text));
        if (count >= FewestItems && vague.Count == problems.Count)
        {
            var isOneBreath = vague.Count < FewestItems && !part.Measures.All(clause => IsVague(clause.Text));
            yield return Info.Find(
                isOneBreath ? Severity.Note : Severity.Warning,
                isOneBreath ? 0.7 : 0.85,
                $"列出的 {count} 个问题都没有具体对象：没有写明是哪类信息、哪个栏目、哪项业务、哪个环节。{Echo(part, vague)}",
                "写明问题出在哪类信息、哪个栏目或哪个环节，有什么表现，再写谁在何时怎样改。",
                vague.Take(Shown).Select(clause => clause.Slice));
        }

        var isToldAbove = count >= FewestItems && vague.Count == problems.Count && part.Measures.All(clause => IsVague(clause.Text));
        if (!isToldAbove && StockMeasures(part) is { Count: > 0 } stock)
        {
            yield return Info.Find(
                0.75,
                "改进措施只有“进一步提高”“进一步加强”一类的话，没有写明做什么、由谁做、何时做完。",
                "针对所列问题，写明具体做法、责任科室和时限。",
                stock.Take(Shown).Select(clause => clause.Slice));
        }

        var distant = part.Problems.Where(clause => Distant().IsMatch(clause.Text) && !ConcreteSigns.In(clause.Text)).ToList();
        if (distant.Count > 0 && IsSingleUnit(subject.Report.Agency))
        {
            yield return Info.Find(
                0.75,
                $"本机关的报告中以旁人的口吻谈“{Distant().Match(distant[0].Text).Value}”，没有写本机关自己的问题。",
                "改写本机关自己存在的问题。",
                distant.Take(1).Select(clause => clause.Slice));
        }
    }

    /// <summary>“虽有成绩，但还有差距，主要是认识有待提高、内容有待丰富”: what is lacking stands behind the lead-in of the same sentence.</summary>
    private static IEnumerable<PartFive.Clause> BehindLeadIn(PartFive.Clause clause)
    {
        var match = NamedBehind().Match(clause.Text);
        yield return match.Success ? clause with { Start = clause.Start + match.Groups["named"].Index, Length = clause.Length - match.Groups["named"].Index } : clause;
    }

    /// <summary>认识有待提高、内容有待丰富 are two, though one clause.</summary>
    private static int Lacks(string text) => Math.Max(1, text.Split('、', '，').Count(PartFive.NamesProblem));

    /// <summary>“仍存在以下问题：”, “对照上级要求还有差距。”</summary>
    private static bool IsLeadIn(string text) => text.EndsWith('：') || LeadIn().IsMatch(text);

    /// <summary>Nothing remains but stock words, in every part of the clause.</summary>
    private static bool IsVague(string text) =>
        !ConcreteSigns.In(text) && StockWord().Replace(text, "").Count(c => c is >= '\u4e00' and <= '\u9fff') <= MostRemaining;

    /// <summary>Sentences of stock phrases in a row, when they make up most of what is said of measures; empty otherwise.</summary>
    private static List<PartFive.Clause> StockMeasures(PartFive part)
    {
        const int FewestPhrases = 4;
        const double MostOfAll = 0.6;
        var stock = part.Measures.Where(clause => clause.Text.Split('，', '、').Count(PartFive.NamesMeasure) >= FewestPhrases && IsVague(clause.Text)).ToList();
        return stock.Sum(clause => clause.Length) >= MostOfAll * part.Measures.Sum(clause => clause.Length) ? stock : [];
    }

    /// <summary>有待提高 → 进一步提高: the measures say the problems again.</summary>
    private static string Echo(PartFive part, List<PartFive.Clause> vague) =>
        part.Measures.Count > 0 && part.Measures.All(clause => IsVague(clause.Text)) ? $"改进措施也只是把问题换成“加强”“进一步”再说一遍，如“{part.Measures[^1].Text.Trim()}”。" : "";

    /// <summary>A bureau of a county or a township has no regions below it.</summary>
    private static bool IsSingleUnit(Agency agency) =>
        agency.Level is AgencyLevel.County or AgencyLevel.Township && agency.Kind?.Id is not (null or "government" or "government-office" or "development-zone" or "data" or "government-services");

    private static string Report(string partFive) =>
        $"清河县商务局2021年政府信息公开工作年度报告\n一、总体情况\n2021年，我局主动公开政府信息120条。\n五、存在的主要问题及改进情况\n{partFive}";

    // 但还有一定差距，主要是 + 思想认识有待提高、公开内容有待丰富
    [GeneratedRegex(@"(?:差距|不足|问题|短板|弱项|薄弱环节)，(?<named>(?:主要|突出)?(?:是|有|表现在|表现为|体现在))", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex NamedBehind();

    // 一些地区 · 部分地方 · 多数部门
    [GeneratedRegex(@"一些地区|一些地方|部分地区|部分地方|有的地区|有些地区|有的地方|多数部门|各地区", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Distant();

    // 2021年我局工作取得了一定成绩，但与要求相比还有差距
    [GeneratedRegex(@"(?:取得|但|虽然?|对照|相比)[^；]*(?:差距|不足|问题|短板)[^，；。]{0,4}[，。]?$", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex LeadIn();

    // the vocabulary of stock problems and measures: 信息公开意识不强 · 进一步加强队伍建设
    [GeneratedRegex(
        """
        一年来|今年以来|今年|政府信息公开|政务信息公开|政务公开|信息公开|政府信息|依申请公开|主动公开|公开|政务|信息|工作|条例
        |第?[一二三四五六七八九]是|主要是?|[（(][一二三四五][）)]|方面|表现|体现|如下|以下|如|等|个别|部分|一些|有些|有的|有时|各|全|我[局镇县市区委办乡街]|我们|本机关|本单位|单位|部门|同志|干部|职工|人员|工作人员|领导
        |意识|认识|思想|观念|重视|程度|力度|深度|广度|宽度|质量|水平|能力|素质|业务|知识|专业|队伍|建设|力量|内容|形式|方式|方法|渠道|载体|手段|机制|制度|体系|流程|程序|管理|监督|保障|组织|责任|主动性|积极性|针对性|时效性?|及时性?|规范性?|规范化|标准化|专业化|常态化|完整性|全面性?|准确性?|有效性?|创新|亮点|特色|服务|宣传|引导|培训|学习|统筹|协调|协同|配合|沟通|落实|执行|推进|推动|开展|更新|发布|报送|解读|政策|回应|互动|社会|公众|群众|参与|需求|期盼|期待|要求|上级|形势|任务|新|差距|问题|不足|短板|弱项|薄弱|环节|情况
        |不够|不强|不高|不深|不全|不广|不细|不到位|不及时|不规范|不完善|不健全|不丰富|不充分|不平衡|不均衡|有待|亟待|亟需|还需要?|仍需要?|尚需|需要|需|欠缺|缺乏|缺少|不多|少|滞后|单一|有限|偏少|偏低|较少|较低|较弱|较慢|偏弱|偏慢|仍然|仍|还|尚|较为?|比较|相对|不太|不大|多样|目前|有所|一定|存在|有|存|强|弱|差|慢|低
        |再上新?台阶|新台阶|新局面|开创|推向深入|进一步|不断|继续|切实|持续|着力|努力|大力|全力|积极|认真|深入|扎实|严格|加强|加大|强化|提高|提升|增强|完善|健全|优化|丰富|拓展|拓宽|深化|细化|规范|改进|创新|充实|扩大|加快|下一步|今后|将|对|把|一个|在|的|和|与|及|以|为|上|中|下|从|到|于|其|且|而|并|也|都|是|了|性|化|度|面|够|不
        """, RegexOptions.IgnorePatternWhitespace, matchTimeoutMilliseconds: 5000)]
    private static partial Regex StockWord();
}
