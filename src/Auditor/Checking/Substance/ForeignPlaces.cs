using System.Buffers;
using System.Text.RegularExpressions;
using Auditor.Reports;

namespace Auditor.Checking.Substance;

/// <summary>Another place where the own one has to stand: 结合…实际, 在…县委、县政府领导下, the compiler of the report, the own web site.</summary>
internal static partial class ForeignPlaces
{
    private static readonly string[] Superiors = ["在", "按照", "根据", "落实", "贯彻", "执行", "中共", "遵照"];
    private static readonly string[] Channels = ["通过", "依托", "利用", "登录"];

    /// <summary>学习青山县经验, 对口支援: a place named for what it is elsewhere.</summary>
    private static readonly SearchValues<string> Elsewhere = SearchValues.Create(["学习", "借鉴", "考察", "协作", "支援", "帮扶", "结对", "参观", "交流", "挂职", "移送", "转办", "转送", "联合", "合作", "来我", "先进", "经验", "案例", "迁", "托管", "代管"], StringComparison.Ordinal);

    public static IEnumerable<NameSlip> In(Sentence sentence, string text, OwnProfile own)
    {
        if (own.Agency.Region is null || own.KeepsOwnDistricts)
            yield break;

        foreach (var name in own.Places.FullNamesIn(text))
        {
            if (!own.IsElsewhere(name.Places) || Quoting.IsQuoted(text, name.Start) || text.AsSpan().ContainsAny(Elsewhere))
                continue;

            var before = text.AsSpan(0, name.Start);
            var behind = text.AsSpan(name.End);
            var (severity, confidence) =
                before.EndsWith("结合") && OwnFacts().IsMatch(behind) ? (Severity.Error, 0.93)
                : EndsWithAny(before, Superiors) && LedBy().IsMatch(behind) ? (Severity.Error, 0.92)
                : EndsWithAny(before, Superiors) && OrderedBy().IsMatch(behind) ? (Severity.Warning, 0.8)
                : EndsWithAny(before, Channels) && WebSite().IsMatch(behind) ? (Severity.Warning, 0.75)
                : IsSameAgencyAsSubject(before, behind, own) ? (Severity.Warning, 0.8)
                : (Severity.Note, 0);
            if (confidence > 0)
                yield return new NameSlip(severity, confidence, sentence.Slice.Part(name.Start, name.Text.Length), $"本机关不在{name.Text}");
        }
    }

    /// <summary>“定州市商务局公开信息120条” in the report of another place's 商务局.</summary>
    private static bool IsSameAgencyAsSubject(ReadOnlySpan<char> before, ReadOnlySpan<char> behind, OwnProfile own)
    {
        var startsClause = before.IsEmpty || "，。；：".Contains(before[^1]);
        return startsClause && own.Tail.Length >= 3 && own.Tail.Length < own.Name.Length && behind.StartsWith(own.Tail, StringComparison.Ordinal)
            && Deeds().IsMatch(behind[own.Tail.Length..]);
    }

    private static bool EndsWithAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.EndsWith(word, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    // 结合清河县 + 工作实际
    [GeneratedRegex(@"^(?:经济社会发展|工作|发展|本地|的)?实际", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex OwnFacts();

    // 在清河县 + 委、县政府的正确领导下
    [GeneratedRegex(@"^(?:委|党委|人民政府|政府)[^，。；]{0,20}领导下", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex LedBy();

    // 按照清河县 + 人民政府办公室统一部署
    [GeneratedRegex(@"^(?:委|党委|人民政府|政府)[^，。；]{0,14}(?:部署|要求|安排)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex OrderedBy();

    // 通过清河县 + 人民政府门户网站公开
    [GeneratedRegex(@"^(?:人民政府|政府)(?:门户)?网站?[^，。；]{0,10}(?:公开|发布|公布)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex WebSite();

    // 清河县商务局 + 主动公开信息
    [GeneratedRegex(@"^(?:认真|严格|积极|高度|深入|全面|始终|坚持|主动公开|共|通过|按照|根据|制定|召开|成立|进一步|切实|将)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Deeds();
}
