using System.Text.RegularExpressions;
using Auditor.Reports;
using Auditor.Segmenting.Titles;

namespace Auditor.Checking.Substance;

/// <summary>Another line of departments, or a department of it, where the writer speaks of itself: 结合人社系统工作实际.</summary>
internal static partial class SystemNames
{
    private const int Context = 8;
    private const int LongestAgency = 16;

    /// <summary>Words in front that make the other line of departments a partner, an object, one of a list, or a piece of software.</summary>
    private static readonly string[] PartnerWords =
    [
        "与", "和", "同", "会同", "联合", "对接", "协同", "协调", "配合", "包括", "涉及", "及", "、", "等", "向", "对", "由", "请", "赴", "从", "在", "接入", "打通", "通过", "登录", "使用", "依托", "利用",
        "录入", "运用", "应用", "开展", "针对", "面向", "覆盖", "走进", "参加", "参照", "借鉴", "学习",
    ];

    /// <summary>Words that make it the writer's own line.</summary>
    private static readonly string[] OwnWordsBefore = ["我", "本", "全", "全市", "全县", "全区", "全省", "全州", "全旗", "推动", "推进", "加强"];

    private static readonly string[] SureWordsBefore = ["结合", "结合我县", "结合我市", "结合我区", "结合全县", "结合全市", "结合全区", "结合全省", "结合本县", "结合本市", "结合本区", "我", "本"];

    /// <summary>人社系统各股室, 卫健系统干部职工: its own people.</summary>
    private static readonly string[] OwnWordsBehind = ["各", "上下", "干部", "职工", "全体", "广大", "民警", "政务公开", "信息公开", "政府信息公开", "信息发布"];

    /// <summary>Rooms and staff that only the own house has.</summary>
    private static readonly string[] OwnHouseBehind = ["各股室", "各科室", "各处室", "各股", "干部职工", "全体干部", "全体职工", "广大干部"];

    /// <summary>交通运输系统平台, 医保系统上线: software.</summary>
    private static readonly string[] SoftwareWordsBehind = ["平台", "软件", "数据", "上线", "升级", "账号", "接口", "录入", "查询", "自动", "填报", "模块", "运维", "运行", "受理", "后台", "推送", "改造", "对接", "办理", "集成"];

    public static IEnumerable<NameSlip> In(Sentence sentence, string text, OwnProfile own, Lexicons lexicons) =>
        own.Agency.Kind is not { } kind ? []
        : KindKinship.IsGeneral(kind) ? Handled(sentence, text, own, lexicons)
        : Lines(sentence, text, own, lexicons).Concat(Departments(sentence, text, own, lexicons));

    /// <summary>Bodies that speak of every line by right do not take another line's work into their own meetings: 把教育系统的公开审查纳入局长办公会, 结合教育系统工作实际 in a report of the 审计局.</summary>
    private static IEnumerable<NameSlip> Handled(Sentence sentence, string text, OwnProfile own, Lexicons lexicons)
    {
        if (own.Body is not (AgencyBody.Bureau or AgencyBody.Committee) || !text.Contains("系统", StringComparison.Ordinal))
            yield break;

        foreach (var kind in lexicons.AgencyKinds.Where(kind => kind.Id != own.Agency.Kind?.Id && !KindKinship.IsGeneral(kind) && !kind.NameKeywords.Any(word => own.Name.Contains(word, StringComparison.Ordinal))))
        {
            foreach (var word in kind.SystemWords)
            {
                var at = text.IndexOf(word, StringComparison.Ordinal);
                if (at >= 0 && !IsPartOfLonger(text, at, word, lexicons) && !Quoting.IsQuoted(text, at)
                    && (TakenUp().IsMatch(text.AsSpan(0, at)) && OwnMeeting().IsMatch(text.AsSpan(at + word.Length)) || text.AsSpan(0, at).EndsWith("结合") && OwnFacts().IsMatch(text.AsSpan(at + word.Length))))
                {
                    yield return new NameSlip(Severity.Warning, 0.85, sentence.Slice.Part(at, word.Length), $"这是{kind.Name}部门的称谓");
                }
            }
        }
    }

    private static IEnumerable<NameSlip> Lines(Sentence sentence, string text, OwnProfile own, Lexicons lexicons)
    {
        if (!text.Contains("系统", StringComparison.Ordinal) && !text.Contains("公安机关", StringComparison.Ordinal))
            yield break;

        foreach (var (kind, word) in lexicons.AgencyKinds.SelectMany(kind => kind.SystemWords, (kind, word) => (kind, word)))
        {
            var at = text.IndexOf(word, StringComparison.Ordinal);
            if (at < 0 || IsPartOfLonger(text, at, word, lexicons) || !(KindKinship.IsForeign(own, kind) || KindKinship.IsForeignLine(own, kind)) || Quoting.IsQuoted(text, at) || !IsOwn(text, at, word.Length) || NamesDepartment(text, kind))
                continue;

            var isSure = IsSure(text, at, word.Length);
            yield return new NameSlip(isSure ? Severity.Error : Severity.Warning, isSure ? 0.95 : 0.8, sentence.Slice.Part(at, word.Length), $"这是{kind.Name}部门的称谓");
        }
    }

    /// <summary>“全县教育系统采购信息由县教育局公开”: the department whose line it is stands in the sentence.</summary>
    private static bool NamesDepartment(string text, AgencyKind kind) =>
        kind.NameKeywords.Any(word => text.Contains(word + "局", StringComparison.Ordinal) || text.Contains(word + "委", StringComparison.Ordinal) || text.Contains(word + "厅", StringComparison.Ordinal));

    /// <summary>“结合教育局工作实际” in a report of the 商务局.</summary>
    private static IEnumerable<NameSlip> Departments(Sentence sentence, string text, OwnProfile own, Lexicons lexicons)
    {
        for (var at = text.IndexOf("结合", StringComparison.Ordinal); at >= 0; at = text.IndexOf("结合", at + 2, StringComparison.Ordinal))
        {
            var match = Department().Match(text, at, Math.Min(text.Length - at, LongestAgency + 8));
            if (!match.Success || Quoting.IsQuoted(text, at))
                continue;

            var name = match.Groups["name"];
            if (own.Name.EndsWith(name.Value, StringComparison.Ordinal))
                continue;

            var kind = AgencyKindResolver.Resolve(name.Value, PlaceChain.Read(name.Value, lexicons.Places), lexicons.AgencyKinds);
            if (kind is not null && KindKinship.IsForeign(own, kind))
                yield return new NameSlip(Severity.Error, 0.93, sentence.Slice.Part(name.Index, name.Length), $"这是{kind.Name}部门的名称");
            else if (name.Value.EndsWith('厅') && own.Body is AgencyBody.Bureau or AgencyBody.Committee && own.Agency.Level is AgencyLevel.Prefecture or AgencyLevel.County)
                yield return new NameSlip(Severity.Error, 0.9, sentence.Slice.Part(name.Index, name.Length), "这是省级部门的名称，工作实际应当是本机关的");
        }
    }

    /// <summary>The 国土系统 of 自然资源和国土系统 is told by the longer word.</summary>
    private static bool IsPartOfLonger(string text, int at, string word, Lexicons lexicons) =>
        lexicons.AgencyKinds.SelectMany(kind => kind.SystemWords).Any(longer =>
            longer.Length > word.Length && longer.IndexOf(word, StringComparison.Ordinal) is >= 0 and var inside
            && at >= inside && string.CompareOrdinal(text, at - inside, longer, 0, longer.Length) == 0);

    /// <summary>The system is the writer's own: 结合人社系统工作实际, 全市卫健系统. A partner, or one item of a list, is not.</summary>
    private static bool IsOwn(string text, int at, int length)
    {
        var before = text[Math.Max(0, at - Context)..at];
        var after = text[(at + length)..Math.Min(text.Length, at + length + Context)];
        var isPartner = PartnerWords.Any(word => before.EndsWith(word, StringComparison.Ordinal)) || after.StartsWith('、') || after.StartsWith('和') || after.StartsWith('与') || after.StartsWith('等')
            || SoftwareWordsBehind.Any(word => after.StartsWith(word, StringComparison.Ordinal));
        return !isPartner
            && !PartnerWords.Any(word => word.Length > 1 && before.Contains(word, StringComparison.Ordinal))
            && (before.EndsWith("结合", StringComparison.Ordinal) && after.Contains("实际", StringComparison.Ordinal) || OwnWordsBefore.Any(word => before.EndsWith(word, StringComparison.Ordinal)) || OwnWordsBehind.Any(word => after.StartsWith(word, StringComparison.Ordinal)));
    }

    private static bool IsSure(string text, int at, int length)
    {
        var behind = text.AsSpan(at + length);
        var startsClause = at == 0 || text[at - 1] is '，' or '。' or '；' or '：';
        if (startsClause)
            return StartsWithAny(behind, OwnHouseBehind);

        return Array.Exists(SureWordsBefore, word => text.AsSpan(0, at).EndsWith(word, StringComparison.Ordinal))
            && (behind.StartsWith("工作实际", StringComparison.Ordinal) || behind.StartsWith("实际", StringComparison.Ordinal) || text[at - 1] is '我' or '本');
    }

    private static bool StartsWithAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.StartsWith(word, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    // 把全市 + 教育系统
    [GeneratedRegex(@"[把将](?:我|本|全)?[省市县区州旗]?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex TakenUp();

    // 教育系统 + 的公开属性审查纳入局长办公会议题
    [GeneratedRegex(@"^[^，。；]{0,20}(?:纳入|列入)(?:我|本)?(?:局|委|党组)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex OwnMeeting();

    // 教育系统 + 工作实际
    [GeneratedRegex(@"^(?:工作|业务|的)?实际", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex OwnFacts();

    // 结合县教育局工作实际
    [GeneratedRegex(@"\G结合(?:我|本)?(?<name>[^，。；、：和与及]{2,14}?(?:局|委|厅))(?:工作|的|业务)*实际", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Department();
}
