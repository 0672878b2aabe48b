using Auditor.Reports;
using static Auditor.Checking.CheckExample;

namespace Auditor.Checking.Completeness;

/// <summary>每个问题都应有对应的改进措施；所示即问题与措施的对应关系。</summary>
public sealed class ProblemWithoutMeasure : ICheck
{
    private const int LongestShown = 24;

    /// <summary>Fields of the work: a problem and a measure that touch one field may answer each other.</summary>
    private static readonly string[][] Fields =
    [
        ["人员", "队伍", "培训", "业务", "能力", "学习", "素质", "专业", "力量", "专人", "兼职", "专职", "变动", "联络员", "信息员", "骨干", "授课", "水平"],
        ["及时", "时效", "更新", "滞后", "发布", "报送", "慢", "停更", "时限", "工作日", "每月", "每周", "当日", "迟"],
        ["解读", "图解", "图文", "视频", "动漫", "问答", "形式", "通俗", "看不懂", "方式", "多样"],
        ["网站", "公众号", "新媒体", "平台", "栏目", "渠道", "页面", "链接", "专栏", "载体", "公开栏", "账号", "检索", "查找", "查阅"],
        ["申请", "答复", "补正", "文书", "复议", "诉讼", "受理"],
        ["意识", "认识", "重视", "知晓", "不了解", "观念", "宣传", "思想", "主动性", "积极性", "责任感", "责任"],
        ["制度", "机制", "流程", "程序", "办法", "规范", "标准", "细则", "规定"],
        ["内容", "深度", "广度", "全面", "完整", "质量", "目录", "清单", "范围", "事项", "重点领域", "数据"],
        ["互动", "回应", "参与", "群众", "关切", "征求", "意见", "留言", "咨询", "需求"],
        ["监督", "考核", "检查", "督促", "督查", "通报", "评议", "评估", "追究"],
        ["保密", "审查", "审核", "隐私", "安全", "校对", "错别字"],
        ["乡镇", "村", "社区", "站所", "基层", "下属", "单位", "部门", "股室", "科室"],
    ];

    /// <summary>Words that any problem and any measure may share.</summary>
    private static readonly string[] Stock = ["政府信息", "信息公开", "政务公开", "公开", "信息", "工作", "我局", "我镇", "我县", "存在", "不够", "有待", "进一步", "加强", "提高", "一是", "二是", "三是", "四是", "五是", "方面", "情况", "问题", "部分", "个别", "仍需", "需要"];

    private static readonly string[] AnswersAll = ["上述问题", "以上问题", "这些问题", "存在的问题", "存在问题", "逐项", "逐条", "逐一", "上述不足", "以上不足", "这些不足"];

    public CheckInfo Info { get; } = new("problem-without-measure", "存在的每个问题都应有对应的改进措施", Dimension.Completeness, Severity.Warning, "《政府信息公开条例》第五十条第一款第五项；国办公开办函〔2021〕30号第五部分");

    public IReadOnlyList<CheckExample> Examples { get; } =
    [
        Bad(Report("（一）存在问题\n[[一是政策解读以文字为主，图解偏少；]]二是信息员变动频繁，业务不熟；三是公开栏破损。\n（二）改进措施\n一是每季度组织培训一次；二是更换公开栏6块。")),
        Bad(Report("存在的主要问题：[[1.网站栏目链接失效较多。]]2.依申请答复文书不统一。3.申请登记簿填写不全。改进措施：1.编写答复文书模板6份。2.请司法局对疑难申请提前把关。")),
        Bad(Report("目前存在三方面问题：一是栏目更新不及时；二是业务人员偏少；[[三是保密审查留痕不全。]]下一步，一是每周一更新栏目；二是增配专职人员1名。")),
        Good(Report("（一）存在问题\n一是政策解读以文字为主；二是信息员变动频繁。\n（二）改进措施\n一是制作图解；二是组织培训。")),
        Good(Report("存在的问题：一是网站链接失效；二是答复文书不统一。针对上述问题逐条整改，已编写模板6份。")),
        Good(Report("一是解读偏少。将增加图解。二是更新较慢。将按周更新。三是人员不足。将增配1人。")),
        Good(Report("（一）存在问题\n一是群众知晓率不高；二是村务信息不全。\n（二）改进措施\n一是入户宣传；二是督促各村补录。")),
        Good(Report("公开不及时、解读偏少。下一步将按周更新。")),
    ];

    public IEnumerable<Finding> Run(AuditSubject subject)
    {
        if (PartFive.Read(subject.Report) is not { } part)
            yield break;

        var (problems, measures) = (PartFive.Items(part.Problems), PartFive.Items(part.Measures));
        var answers = string.Concat(part.Measures.Select(clause => clause.Text));
        if (problems.Count == 0 || measures.Count == 0 || measures.Count >= problems.Count || AnswersAll.Any(word => measures.Any(item => item.Contains(word, StringComparison.Ordinal))) || problems.Any(HoldsMeasure))
            yield break;

        var unanswered = problems.Where(problem => IsUnanswered(problem, answers)).ToList();
        if (unanswered.Count == 0 || unanswered.Count == problems.Count)
            yield break;

        foreach (var problem in unanswered)
        {
            yield return Info.Find(
                0.7,
                $"问题“{Short(problem)}”没有对应的改进措施；列出问题 {problems.Count} 条、措施 {measures.Count} 条（{string.Join("；", measures.Select(Short))}）。",
                "补写针对这一问题的具体措施，或说明已经如何解决。",
                Where(part, problem));
        }
    }

    /// <summary>“一是解读偏少。将增加图解。”: the answer stands beside the problem.</summary>
    private static bool HoldsMeasure(string problem) => problem.Split('，', '。', '；').Any(clause => clause.Contains('将', StringComparison.Ordinal) || clause.Length > 1 && PartFive.NamesMeasure(clause) && !PartFive.NamesProblem(problem));

    /// <summary>The problem touches known fields of the work, and no measure touches one of them or shares a word of its own.</summary>
    private static bool IsUnanswered(string problem, string answers)
    {
        var fields = Fields.Where(field => field.Any(word => problem.Contains(word, StringComparison.Ordinal))).ToList();
        return fields.Count > 0 && !SharesWord(problem, answers) && !fields.Any(field => field.Any(word => answers.Contains(word, StringComparison.Ordinal)));
    }

    /// <summary>Two characters in a row that are no stock: 附件 in the problem and in the measure.</summary>
    private static bool SharesWord(string problem, string answers)
    {
        var text = Stock.Aggregate(problem, (rest, word) => rest.Replace(word, "，", StringComparison.Ordinal));
        for (var at = 0; at + 1 < text.Length; at++)
        {
            if (text[at] is >= '\u4e00' and <= '\u9fff' && text[at + 1] is >= '\u4e00' and <= '\u9fff' && answers.Contains(text.Substring(at, 2), StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static IEnumerable<TextSlice> Where(PartFive part, string problem) =>
        part.Problems.Where(clause => problem.Contains(clause.Text.TrimStart(), StringComparison.Ordinal)).Take(1).Select(clause => clause.Slice);

    private static string Short(string item)
    {
        var text = item.Trim().TrimEnd('。', '；', '，');
        return text.Length <= LongestShown ? text : text[..LongestShown] + "…";
    }

    private static string Report(string partFive) =>
        $"清河县商务局2021年政府信息公开工作年度报告\n一、总体情况\n2021年，我局主动公开政府信息120条。\n五、存在的主要问题及改进情况\n{partFive}";
}
