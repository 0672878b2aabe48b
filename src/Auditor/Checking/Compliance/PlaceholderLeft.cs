using System.Text.RegularExpressions;
using Auditor.Reports;
using static Auditor.Checking.CheckExample;

namespace Auditor.Checking.Compliance;

/// <summary>不应留有模板的占位符、填写说明和排版说明：XX, 某某局, 【】, ____, 〔2021〕号, 请填写, 仿宋三号。</summary>
public sealed partial class PlaceholderLeft : ICheck
{
    private const int Before = 4;

    /// <summary>People and cases whose names are masked on purpose.</summary>
    private static readonly string[] MaskedWords = ["申请人", "当事人", "原告", "公民", "村民", "居民", "市民", "企业", "业主", "群众", "投诉人", "举报人", "信访人", "网民", "户主"];

    private const string Surnames = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文";

    public CheckInfo Info { get; } = new("placeholder-left", "不应留有模板的占位符、填写说明或排版说明", Dimension.Compliance, Severity.Error, "国办公开办函〔2021〕30号：内容不实、敷衍塞责的，依法追究责任");

    public IReadOnlyList<CheckExample> Examples { get; } =
    [
        Bad(Report("[[XX]]局高度重视政府信息公开工作，召开会议2次。")),
        Bad(Report("2021年全年收到申请[[×]]件，均按期答复。")),
        Bad(Report("按照[[某某]]县政府办公室要求，清理栏目9个。")),
        Bad(Report("依据《信息发布审核办法》（清政办发[[〔2021〕号]]）核对信息。")),
        Bad(Report("举办培训[[____]]期，参加62人。")),
        Bad(Report("全年组织培训2期[[（此处填写培训内容）]]。")),
        Bad(Report("[[【请填写单位名称】]]编制公开目录一份。")),
        Bad(Report("正文用[[仿宋_GB2312三号]]，公开信息120条。")),
        Bad(Report("[[20XX]]年，我局公开信息120条。")),
        Bad(Report("2021年[[X]]月[[X]]日召开专题会议。")),
        Bad(Report("监督保障情况[[（没有的填“0”）]]：召开会议2次。")),
        Bad(Report("由管委会主任[[XX]]担任领导小组组长，召开会议2次。")),
        Good(Report("由主任张XX主持，分管副局长王××负责，业主张XX提出申请1件。")),
        Good(Report("申请表可从 http://www.qinghe.gov.cn/XX/xxgk__list.html 下载，邮箱 qh_xx@qh.gov.cn。")),
        Good(Report("自然人张某某提出申请1件，申请人XX要求查询征地批文，均予以公开。")),
        Good(Report("开设“政务公开+XX”宣传点6处，发布【政策解读】9篇、【图解】4篇。")),
        Good(Report("网站完成适老化改造，可调整字体、字号；申请人请填写《政府信息公开申请表》，由申请人填写的内容有5项。")),
        Good(Report("《清河县信息发布办法》（清政办发〔2021〕8号）对某单位、某部门漏报的处理作了规定。")),
        Good(Report("面积120×80米的公示栏2块，宣传页规格为XXL号，A×B检索功能上线。")),
        Good(Report("要求申请人提供出生年月日，档案按年月日编号。")),
    ];

    public IEnumerable<Finding> Run(AuditSubject subject)
    {
        foreach (var passage in Passage.Of(subject.Report).Concat(Titles(subject.Report)))
        {
            foreach (var (match, what) in Marks(passage.Text).Concat(Instructions(passage.Text)).Where(hit => !IsRule(passage.Text)))
                yield return Find(passage, match, what);
        }
    }

    private static IEnumerable<Passage> Titles(AnnualReport report) =>
        report.Title is { } title ? Passage.Of([new Paragraph(title, [])]) : [];

    /// <summary>Underscores and nothing else draw a line.</summary>
    private static bool IsRule(string text) => text.All(c => c is '_' or '-' or ' ');

    private static IEnumerable<(Match Match, string What)> Marks(string text) =>
        Placeholder().Matches(text).Where(match => !IsMasked(text, match)).Select(match => (match, "占位符"))
            .Concat(EmptyNumber().Matches(text).Select(match => (match, "没有序号的文号")));

    private static IEnumerable<(Match Match, string What)> Instructions(string text) =>
        Instruction().Matches(text).Select(match => (match, "填写说明"))
            .Concat(LayoutOrder().Matches(text).Select(match => (match, "排版说明")));

    /// <summary>申请人XX, 张XX; “政务公开+XX” is a name.</summary>
    private static bool IsMasked(string text, Match match)
    {
        var before = text[Math.Max(0, match.Index - Before)..match.Index];
        if (before.Length == 0)
            return false;

        var isOffice = match.Groups["office"].Success;
        return before[^1] is '+' or '＋' or '/' or '=' or '@' or '“'
            || match.Index + match.Length < text.Length && text[match.Index + match.Length] is '+' or '＋'
            || !isOffice && MaskedWords.Any(word => before.EndsWith(word, StringComparison.Ordinal))
            || !isOffice && Surnames.Contains(before[^1], StringComparison.Ordinal) && !EndsInWord().IsMatch(before);
    }

    private Finding Find(Passage passage, Match match, string what)
    {
        var isQuoted = Quoting.IsQuoted(passage.Text, match.Index);
        return Info.Find(
            isQuoted ? Severity.Warning : Severity.Error,
            isQuoted ? 0.7 : 0.97,
            $"文中留有模板的{what}“{match.Value}”。",
            "换成本机关的实际内容；没有相关情况的，如实写明没有。",
            passage.Part(match.Index, match.Length));
    }

    private static string Report(string sentence) =>
        $"清河县商务局2021年政府信息公开工作年度报告\n一、总体情况\n{sentence}";

    // XX局 · ××年 · 某某县 · 20XX · X月X日 · ____ · 【】 · 【请填写单位名称】
    [GeneratedRegex(
        """
        (?<![A-Za-z0-9._/@=-])(?:20)?[Xx×]{2,}(?![A-Za-z0-9._/@-])(?=(?<office>[局委办厅县市区镇乡省]|街道|年|月)?)
        |(?<![0-9])20[0-9][Xx×](?=年)
        |(?<![A-Za-z0-9._/@=×)）-])[Xx×](?=年|月|日|件|条|篇|份|人次|万元|[×Xx]?月)
        |(?<![A-Za-z0-9张王李刘陈赵])某某(?=(?<office>[局县市区镇乡省]|街道|单位|部门|委员会|办公室))
        |(?<![A-Za-z0-9._/-])_{2,}(?![A-Za-z0-9._/-])
        |【\s*】|【[^】]{0,12}(?:填写|填报|插入|单位名称|机关名称|年份|待补充|待定)[^】]{0,12}】
        """, RegexOptions.IgnorePatternWhitespace, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Placeholder();

    // 清政办发〔2021〕号 · 清政办发〔〕8号 · 〔2021〕XX号
    [GeneratedRegex(@"(?<=[发函办字规令政])(?:〔\s*〕\s?[0-9]*\s?号|〔[0-9]{4}〕\s{0,3}号)", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex EmptyNumber();

    // （此处填写培训内容） · （仅供参考） · （没有的填“0”） · （字数不超过1000字） · 请在此处填写
    [GeneratedRegex(
        """
        （(?![^（）]{0,12}申请)[^（）]{0,24}(?:请填写|此处|可自行(?:增减|调整|修改)|据实填写|如实填写|根据实际(?:情况)?(?:填写|增减|修改|调整)|没有的(?:请)?填|如无(?:请)?填|无则填|必填|选填|仅供参考|填报说明|填表说明|字数(?:不超过|不少于|控制在)|待补充|待核实|待填)[^（）]{0,24}）
        |（(?:单位|机关|部门|局|乡镇)名称）|（(?:县级以上)?(?:人民)?政府填写）|（(?:部门|乡镇|街道)(?:不填|不需填写|填写)）
        |请在此处?填写|此处(?:填写|插入|补充)(?:本|单位|具体|内容|数据)|请填写(?:本单位|本机关|单位名称|具体数字|实际数)
        """, RegexOptions.IgnorePatternWhitespace, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Instruction();

    // 主任 · 关于 · 资金: the surname is the end of another word
    [GeneratedRegex("(?:[主担责现兼聘]任|[关由对位属至用]于|[资基奖罚现租税]金|[地双各官对]方|[提最]高|[经日正通]常|[阶路时地]段|历史|[容贸交]易|[森园造]林|[工过流章全]程|[规模示防]范)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex EndsInWord();

    // 仿宋_GB2312三号 · 二号方正小标宋 · 行距固定值28磅 · 首行缩进2字符
    [GeneratedRegex(
        """
        (?:方正小标宋|仿宋|宋体|黑体|楷体)(?:简体|_?GB2312)?(?:字体)?[，、]?(?:小?[一二三四五初]号|[0-9]{2}磅|加粗|居中)
        |(?:小?[一二三四五]号)(?:字)?[，、]?(?:方正小标宋|仿宋|宋体|黑体|楷体)(?:简体|_?GB2312)?
        |行距(?:固定值)?[：为]?(?:固定值)?[0-9.]+磅|首行缩进(?:2|二|两)个?字符
        """, RegexOptions.IgnorePatternWhitespace, matchTimeoutMilliseconds: 5000)]
    private static partial Regex LayoutOrder();
}
