using System.Text.RegularExpressions;
using Auditor.Reports;
using static Auditor.Checking.CheckExample;

namespace Auditor.Checking.Compliance;

/// <summary>不应有编辑残留：doubled words, two drafts of one phrase, broken punctuation, repeated paragraphs, unfinished sentences.</summary>
public sealed partial class EditingResidue : ICheck
{
    internal const int ShortestRepeated = 30;

    /// <summary>More broken punctuation than this was made by a converter, not by the writer.</summary>
    private const int MostPunctuation = 8;

    /// <summary>Words that one of two drafts of a paragraph may have more.</summary>
    private const int MostAdded = 6;

    private const int Shown = 5;

    public CheckInfo Info { get; } = new("editing-residue", "不应有编辑残留", Dimension.Compliance, Severity.Warning, "国办公开办函〔2021〕30号：内容不实、敷衍塞责的，依法追究责任；《党政机关公文处理工作条例》第十九条");

    public IReadOnlyList<CheckExample> Examples { get; } =
    [
        Bad(Report("公众[[可通过可以通过]]县政府网站查询。")),
        Bad(Report("本报告由[[八87部分]]组成，发布在县政府网站。")),
        Bad(Report("[[进一步进一步]]规范公开目录，更新条目27个。")),
        Bad(Report("我局[[及时及时]]更新栏目9个，公开信息[[的的]]质量得到保证。")),
        Bad(Report("按季度核对目录[[，。]]更新条目27个。")),
        Bad(Report("印发[[《]]清河县信息发布办法，明确审核流程。")),
        Bad(Report("坚持以[[习近平新时代中国特色社会主思想]]为指导，全年学习6次。")),
        Bad(Report("3月和9月分别组织业务培训，参加的有各股室信息员[[以及]]\n（二）依申请公开\n收到申请2件。")),
        Bad(Report("持续强化网站和新媒体管理，丰富信息内容，[[进一步提升了]]\n（二）依申请公开\n收到申请2件。")),
        Bad(Report("乡里没有专职人员，信息员还要兼管文书、统计和档案三项工作[[，]]\n改进措施：由驻村干部按月签字，信息员减少一项兼职。")),
        Bad(Report("县商务局把补贴资金分配结果按企业名称、金额和依据逐笔列在县政府网站的专题页面上，便于查对。\n[[县商务局把补贴资金分配结果按企业名称、金额和依据逐笔列在县政府网站的专题页面上，便于查对。]]")),
        Bad(Report("政府信息管理。局机关统一使用文件审核表，科室领导签字、办公室复核。\n平台建设。网站改版一次。\n[[政府信息管理。局机关统一使用文件审核表，科室领导签字、办公室复核把关。]]")),
        Bad(Report("清理规范性文件3件，情况[[如下表]]。\n二、主动公开政府信息情况\n信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n规章 | 0 | 0 | 0 |\n行政规范性文件 | 1 | 0 | 3 |")),
        Bad(Report("全年推送稿件36期，阅读量逐月上升；编写问答手册，由各股室分头核对。与县外事办协作，增加英语、日语栏目，把在[[建的多语种版本上]]\n（二）依申请公开\n收到申请2件。")),
        Good(Report("全年推送稿件36期；编写问答手册，由各股室分头核对，村里的公开栏全部贴上墙\n（二）依申请公开\n收到申请2件。")),
        Good(Report("制度建设稳步推进，“办不成事”窗口一件一件办、一项一项核，常常回访，人人有责、天天更新。")),
        Good(Report("平台可公开可不公开的信息由法规股认定，狠抓落实落细，信息公开公开指南更新2次，按上级要求要求各站所自查。")),
        Good(Report("十一月3次、三月12条，2021年一季度8条，第十二期3篇；培训分为上、下两期（4月、9月）。")),
        Good(Report("就是否公开征求意见，对是否属于内部事务信息作出判断，关键是是否留痕；参与与监督并重，存在在岗人员不足的情况。")),
        Good(Report("贯彻习近平法治思想和习近平经济思想，落实中国特色社会主义法治理论学习安排，中国共产党清河县委员会办公室转发通知。")),
        Good(Report("印发《清河县<重大决策公开办法>实施细则》；答复“请问在哪查询？”“何时公布？”等咨询26次。")),
        Good(Report("全年未收到申请。\n（二）依申请公开\n全年未收到申请。")),
        Good(Report("全年举办培训4期，公开工作的整体水平进一步提升了\n（二）依申请公开\n收到申请2件。")),
        Good(Report("（二）健全公开工作协调机制，不断完善\n（三）依申请公开\n收到申请2件。")),
        Good(Report("工作要点有三：一是编目录；\n二是核链接；\n三是训人员。")),
    ];

    public string? WhyNotAssessable(AuditSubject subject) =>
        subject.Report.Text.IsNoisy ? "原文被网页转换过（繁体、注音或乱码），文字和标点可能不是作者所写。" : null;

    public IEnumerable<Finding> Run(AuditSubject subject)
    {
        var report = subject.Report;
        var passages = Passage.Of(report).ToList();
        var residue = passages.ConvertAll(passage => (Passage: passage, Hits: Residue.In(passage.Text).ToList()));
        return residue.SelectMany(pair => Words(pair.Passage, pair.Hits))
            .Concat(Marks(residue, report))
            .Concat(passages.SelectMany(passage => Names(passage, subject.Lexicons.ProtectedNames)))
            .Concat(Repeated(passages, subject.Lexicons.Statutory))
            .Concat(Passage.IsLaidOutAsPage(report) ? [] : UnfinishedSentences.In(report).Select(end => Info.Find(end.Severity, end.Confidence, end.Message, end.Suggestion, end.Slice)))
            .Concat(Tables(report));
    }

    private IEnumerable<Finding> Words(Passage passage, List<(int Start, int Length, string What)> hits) =>
        hits.Where(hit => hit.What != "重复的标点" && !Quoting.IsQuoted(passage.Text, hit.Start))
            .DistinctBy(hit => hit.Start)
            .Select(hit => Info.Find(0.92, $"有{hit.What}“{passage.Text.Substring(hit.Start, hit.Length)}”，像是修改后没有删净。", "通读此句，删去多余的字词。", passage.Part(hit.Start, hit.Length)));

    /// <summary>All slips of punctuation together are one finding. In the lines of a printed page a partner may stand in a line that looks like a table's.</summary>
    private IEnumerable<Finding> Marks(List<(Passage Passage, List<(int Start, int Length, string What)> Hits)> residue, AnnualReport report)
    {
        var doubled = residue.SelectMany(pair => pair.Hits.Where(hit => hit.What == "重复的标点").Select(hit => pair.Passage.Part(hit.Start, hit.Length))).ToList();
        if (doubled.Count is > 0 and <= MostPunctuation)
            yield return Info.Find(0.9, $"有 {doubled.Count} 处标点重复，如“{doubled[0]}”。", "保留其中一个标点。", doubled.Take(Shown));

        if (Passage.IsLaidOutAsPage(report))
            yield break;

        var lone = Passage.Parts(report).SelectMany(Brackets.Unpaired).ToList();
        if (lone.Count is > 0 and <= MostPunctuation)
            yield return Info.Find(0.85, $"有 {lone.Count} 处括号、书名号或引号不成对，如“{lone[0]}”。", "补上缺少的一半，或删去多余的一半。", lone.Take(Shown));
    }

    private IEnumerable<Finding> Names(Passage passage, IReadOnlyList<string> names) =>
        names.Where(name => passage.Text.Contains(name[0], StringComparison.Ordinal)).SelectMany(name => ProtectedName.Misspelt(passage.Text, name)
            .Select(hit => Info.Find(0.93, $"“{passage.Text.Substring(hit.Start, hit.Length)}”应为“{name}”。", $"改为“{name}”。", passage.Part(hit.Start, hit.Length))));

    private IEnumerable<Finding> Repeated(IReadOnlyList<Passage> passages, StatutoryWording statutory)
    {
        var seen = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var passage in passages.Where(passage => !passage.IsHeading && passage.Text.Length >= ShortestRepeated && !statutory.Covers(passage.Text) && !RepeatedWording.IsZeroStatement(passage.Text)))
        {
            var beginning = passage.Text[..(ShortestRepeated - MostAdded)];
            if (!seen.TryGetValue(beginning, out var others))
                seen.Add(beginning, others = []);
            if (others.Exists(other => IsSame(other, passage.Text)))
                yield return Info.Find(0.95, "整段文字在报告中重复出现。", "删去重复的一段。", passage.All);
            others.Add(passage.Text);
        }
    }

    /// <summary>Word for word, or with a few words added at the end of one.</summary>
    private static bool IsSame(string one, string other)
    {
        var (first, second) = (one.TrimEnd('。', '；'), other.TrimEnd('。', '；'));
        return Math.Abs(first.Length - second.Length) <= MostAdded && (first.StartsWith(second, StringComparison.Ordinal) || second.StartsWith(first, StringComparison.Ordinal));
    }

    private IEnumerable<Finding> Tables(AnnualReport report)
    {
        if (report.Tables == StatTables.None)
            yield break;

        foreach (var (section, passage) in Passage.OfSections(report))
        {
            if (TableAnnounced().Match(passage.Text) is { Success: true } match && !UnfinishedSentences.HoldsTable(section))
                yield return Info.Find(0.75, $"文中说“{match.Value}”，但这一部分没有表格。", "补上表格，或改写此句。", passage.Part(match.Index, match.Length));
        }
    }

    private static string Report(string sentence) =>
        $"清河县商务局2021年政府信息公开工作年度报告\n一、总体情况\n2021年，主动公开信息120条。\n（一）主动公开\n{sentence}";

    // 具体情况如下表 · 详见下表 · 表格如下
    [GeneratedRegex(@"如下表|[详]?见下表|表格如下|统计表如下", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex TableAnnounced();
}
