using System.Text.RegularExpressions;
using Auditor.Reports;
using static Auditor.Checking.CheckExample;

namespace Auditor.Checking.Substance;

/// <summary>不应写与政府信息公开无关的业务工作：money spent and projects built, without a word on what was made public of them.</summary>
public sealed partial class UnrelatedContent : ICheck
{
    public CheckInfo Info { get; } = new("unrelated-content", "不应写与政府信息公开无关的业务工作", Dimension.Substance, Severity.Note, "国办公开办函〔2021〕30号：不能遗漏，也不宜泛化");

    public IReadOnlyList<CheckExample> Examples { get; } =
    [
        Bad(Report("坚持按制度、按程序公开信息。[[2021年，我局争取省级商贸流通项目资金3家企业，共计260万元。]]")),
        Bad(Report("召开会议研究信息公开工作，规范流程，[[2021年，我局兑付家电补贴资金320万元。]]")),
        Bad(Report("[[全年完成招商引资项目14个，到位投资9.3亿元，社会消费品零售总额增长6%。]]")),
        Good(Report("公开2021年惠农补贴发放结果，涉及资金320万元。")),
        Good(Report("全年发放稳岗补贴300万元，发放名单均在县政府网站公示。")),
        Good(Report("全年兑付家电补贴320万元。相关名单全部上网。")),
        Good(Report("专栏发布招商引资项目14个，介绍投资9.3亿元的产业园。")),
        Good(Report("投入30万元改版网站，建成自助查阅点6处，开展培训2期，62人参加。")),
        Good(Report("回应群众关切，解答家电补贴320万元如何申领等问题。")),
    ];

    public IEnumerable<Finding> Run(AuditSubject subject)
    {
        foreach (var (_, passage) in Passage.OfSections(subject.Report).Where(part => part.Section.Kind is SectionKind.Overview or SectionKind.ProblemsAndImprovements))
        {
            var statements = Statements(passage.Text);
            for (var at = 0; at < statements.Count; at++)
            {
                var text = passage.Text.Substring(statements[at].Start, statements[at].Length);
                var next = at + 1 < statements.Count ? passage.Text.Substring(statements[at + 1].Start, statements[at + 1].Length) : "";
                if (!Business().IsMatch(text) || Disclosure().IsMatch(text) || RefersBack().IsMatch(next))
                    continue;

                yield return Info.Find(
                    0.75,
                    $"“{text.Trim()}”写的是业务工作，没有写与政府信息公开的关系。",
                    "删去，或改写为公开了哪些相关信息。",
                    passage.Part(statements[at].Start, statements[at].Length).Trim());
            }
        }
    }

    /// <summary>Sentences; one that starts anew with “，2021年，我局” in the middle counts as two.</summary>
    private static List<(int Start, int Length)> Statements(string text)
    {
        var starts = Beginning().Matches(text).Select(match => match.Index + match.Length).Prepend(0).Where(start => start < text.Length).Distinct().ToList();
        return starts.Select((start, at) => (start, (at + 1 < starts.Count ? starts[at + 1] : text.Length) - start)).ToList();
    }

    private static string Report(string sentence) =>
        $"清河县商务局2021年政府信息公开工作年度报告\n一、总体情况\n2021年，主动公开信息120条。\n{sentence}";

    // 兑付家电补贴资金320万元 · 到位投资9.3亿元
    [GeneratedRegex(@"(?:争取|兑付|拨付|发放|办理|完成|实现|引进|新签|到位|落实|下达|补助|投放|征收|减免)[^。；]{0,30}(?:资金|补贴|补助|投资|产值|税收|税款|贷款|销售额|零售总额|增加值|生产总值|进出口|招商|项目)[^。；]{0,24}[0-9.]+(?:万|亿)?元", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Business();

    // whatever ties business to disclosure
    [GeneratedRegex(@"公开|公示|公告|公布|发布|网站|网上|上网|信息|栏|解读|查询|查阅|申请|答复|推送|公众号|宣传|微信|平台|透明|回应|解答|咨询|回复|投诉|清单|目录|政务|新媒体|建议|提案|报道|访谈|听证|征求|系统|规范性文件|培训|预算|决算|绩效|采购|行政处罚|收费|处理费", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Disclosure();

    // 相关名单全部上网 · 结果均已公示
    [GeneratedRegex(@"^\s?(?:相关|有关|上述|以上|所有|全部|名单|结果|其|这些|各项|均|并)[^。；]*(?:公开|公示|公告|公布|发布|上网|网)", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex RefersBack();

    // after “。；”, and before “，2021年，我局”
    [GeneratedRegex(@"[。；]|，(?=(?:[0-9]{4}年|今年|全年|本年度)，?(?:我[局镇县市区委办乡]|本[局机单]))", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Beginning();
}
