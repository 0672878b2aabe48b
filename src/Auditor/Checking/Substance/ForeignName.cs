using Auditor.Reports;
using static Auditor.Checking.CheckExample;

namespace Auditor.Checking.Substance;

/// <summary>不应出现其他机关的名称或自称：人社系统 in a 商务局 report, 我镇 in a bureau's.</summary>
public sealed class ForeignName : ICheck
{
    private const int Context = 8;

    /// <summary>Bodies that speak of every line of departments by right.</summary>
    private static readonly string[] GeneralKinds =
        ["government", "government-office", "town", "street", "development-zone", "government-services", "data", "other", "letters-visits", "audit", "statistics", "civil-affairs"];

    /// <summary>Words in front that make the other line of departments a partner, an object or one of a list.</summary>
    private static readonly string[] PartnerWords = ["与", "和", "同", "会同", "联合", "对接", "协同", "协调", "包括", "涉及", "及", "、", "等", "向", "对", "由", "请", "赴", "从", "在", "接入", "打通"];

    /// <summary>Words that make it the writer's own line.</summary>
    private static readonly string[] OwnWordsBefore = ["结合", "我", "本", "全", "全市", "全县", "全区", "全省", "推动", "推进", "根据", "按照", "加强"];

    /// <summary>人社系统各股室, 卫健系统干部职工: its own people.</summary>
    private static readonly string[] OwnWordsBehind = ["各", "内", "上下", "干部", "职工", "全体", "广大"];

    private static readonly (string Self, string[] NameEndings, string Speaker)[] Selves =
    [
        ("我镇", ["局", "委员会", "委", "厅", "街道办事处"], "镇政府"),
        ("我乡", ["局", "委员会", "委", "厅", "街道办事处", "镇人民政府"], "乡政府"),
        ("我街道", ["局", "委员会", "委", "厅", "镇人民政府", "乡人民政府"], "街道办事处"),
        ("我局", ["镇人民政府", "乡人民政府", "街道办事处", "委员会", "厅"], "局"),
        ("我委", ["局", "镇人民政府", "乡人民政府", "街道办事处", "厅"], "委员会"),
        ("我校", ["局", "委员会", "镇人民政府", "乡人民政府", "街道办事处"], "学校"),
    ];

    public CheckInfo Info { get; } = new("foreign-name", "不应出现其他机关、系统的名称或自称", Dimension.Substance, Severity.Error, "国办公开办函〔2021〕30号：内容雷同、敷衍塞责的，依法追究责任");

    public IReadOnlyList<CheckExample> Examples { get; } =
    [
        Bad(Report("清河县商务局", "结合[[人社系统]]工作实际，我局对公开程序作了细化。")),
        Bad(Report("云岭市水利局", "我局组织全市[[卫健系统]]信息员参加培训。")),
        Bad(Report("清河县审计局", "[[我镇]]在便民服务中心设立查阅点，我局安排专人值守。")),
        Bad(Report("青石镇人民政府", "我镇召开专题会议，[[我局]]各科室按职责分工落实。")),
        Good(Report("清河县人力资源和社会保障局", "结合人社系统工作实际，我局对公开程序作了细化。")),
        Good(Report("清河县商务局", "我局与教育系统联合开展政务公开进校园活动，并通过政务服务系统受理申请。")),
        Good(Report("清河县人民政府", "全县教育系统、卫健系统分别公开学校、医院办事信息。")),
        Good(Report("清河县教育体育局", "结合教育系统、体育系统工作实际，我局编制公开目录。")),
        Good(Report("青石镇人民政府", "我镇在“我局有话说”栏目回应群众关切。")),
    ];

    public string? WhyNotAssessable(AuditSubject subject) =>
        subject.Report.Agency.Name is null ? "没有读到报告机关的名称，无法判断文中名称是否属于其他机关。"
        : subject.Report.Text.Noise.Count > 0 ? "原文被网页转换过（繁体或注音），其中的名称可能已被改动。"
        : null;

    public IEnumerable<Finding> Run(AuditSubject subject)
    {
        var agency = subject.Report.Agency;
        if (agency.Name is not { } name)
            yield break;

        foreach (var sentence in subject.Report.Sentences)
        {
            foreach (var finding in Systems(sentence, agency, name.Text, subject.Lexicons).Concat(SelfReferences(sentence, name.Text)))
                yield return finding;
        }
    }

    private IEnumerable<Finding> Systems(Sentence sentence, Agency agency, string name, Lexicons lexicons)
    {
        if (agency.Kind is null || GeneralKinds.Contains(agency.Kind.Id) || !sentence.Text.Contains("系统", StringComparison.Ordinal))
            yield break;

        foreach (var kind in lexicons.AgencyKinds.Where(kind => kind != agency.Kind && !kind.NameKeywords.Any(word => name.Contains(word, StringComparison.Ordinal))))
        {
            foreach (var word in kind.SystemWords)
            {
                var at = sentence.Text.IndexOf(word, StringComparison.Ordinal);
                if (at < 0 || Quoting.IsQuoted(sentence.Text, at) || !IsOwn(sentence.Text, at, word.Length))
                    continue;

                yield return Info.Find(
                    0.95,
                    $"{name}的报告中出现“{word}”，这是{kind.Name}部门的称谓。",
                    "核对此处是否照抄了其他机关的报告，改为本机关的实际情况。",
                    sentence.Slice.Part(at, word.Length));
            }
        }
    }

    /// <summary>The system is the writer's own: 结合人社系统工作实际, 全市卫健系统. A partner, or one item of a list, is not.</summary>
    private static bool IsOwn(string text, int at, int length)
    {
        var before = text[Math.Max(0, at - Context)..at];
        var after = text[(at + length)..Math.Min(text.Length, at + length + Context)];
        var isPartner = PartnerWords.Any(word => before.EndsWith(word, StringComparison.Ordinal)) || after.StartsWith('、');
        return !isPartner
            && (OwnWordsBefore.Any(word => before.EndsWith(word, StringComparison.Ordinal))
                || after.Contains("实际", StringComparison.Ordinal)
                || OwnWordsBehind.Any(word => after.StartsWith(word, StringComparison.Ordinal)));
    }

    private IEnumerable<Finding> SelfReferences(Sentence sentence, string name)
    {
        foreach (var (self, endings, speaker) in Selves)
        {
            if (!endings.Any(ending => name.EndsWith(ending, StringComparison.Ordinal)))
                continue;

            var at = sentence.Text.IndexOf(self, StringComparison.Ordinal);
            if (at < 0 || Quoting.IsQuoted(sentence.Text, at))
                continue;

            yield return Info.Find(
                Severity.Warning,
                0.85,
                $"{name}的报告中自称“{self}”，这是{speaker}的口吻。",
                "核对此处是否照抄了其他机关的报告，改为本机关的自称。",
                sentence.Slice.Part(at, self.Length));
        }
    }

    private static string Report(string agency, string sentence) =>
        $"{agency}2021年政府信息公开工作年度报告\n一、总体情况\n2021年，主动公开信息120条。{sentence}";
}
