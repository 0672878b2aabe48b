using Auditor.Reports;

namespace Auditor.Segmenting.Sections;

/// <summary>Which statutory part a heading names. Writers of every year word them differently; the key words stay.</summary>
internal static class SectionWording
{
    public const int LongestHeading = 46;

    private static readonly string[] OverviewWords =
    [
        "总体情况", "基本情况", "总体概况", "基本概况", "概述", "概况", "整体情况", "总体工作情况", "工作开展情况", "总体工作", "工作总体", "落实情况", "工作情况", "总述", "综述",
    ];

    private static readonly string[] OfficialWordings =
    [
        "总体情况", "主动公开政府信息情况", "收到和处理政府信息公开申请情况", "政府信息公开行政复议、行政诉讼情况",
        "因政府信息公开工作被申请行政复议、提起行政诉讼情况", "存在的主要问题及改进情况", "政府信息公开工作存在的主要问题及改进情况", "其他需要报告的事项",
    ];

    /// <summary>Slips and shortenings of the official wordings that prose may follow in the same line.</summary>
    private static readonly string[] NearlyOfficialWordings =
    [
        "主动公开政府信息的情况", "收到和处理政府信息公开申请的情况", "政府信息公开行政复议和行政诉讼情况", "政府信息公开行政复议行政诉讼情况",
        "存在的主要问题和改进情况", "存在的主要问题及改进措施", "存在的主要问题和改进措施", "其他需要报告事项", "其它需要报告的事项", "需要报告的其他事项",
    ];

    /// <param name="heading">Heading without its ordinal.</param>
    public static SectionKind? KindOf(string heading)
    {
        var text = heading.Trim().TrimStart('、', '：', '.').TrimEnd('。', '：', '；', '.', '、', '，');
        if (text.Length is < 2 or > LongestHeading || text.Contains('。', StringComparison.Ordinal))
            return null;

        if (Has(text, "复议") || Has(text, "诉讼"))
            return SectionKind.ReviewAndLitigation;

        if (NamesProblems(text))
            return SectionKind.ProblemsAndImprovements;

        if (NamesOtherMatters(text))
            return SectionKind.OtherMatters;

        if (Has(text, "收费") || Has(text, "减免") || Has(text, "费用"))
            return Has(text, "行政事业") ? null : SectionKind.Fees;

        if (Has(text, "申请"))
            return Has(text, "公开") || Has(text, "受理") ? SectionKind.DisclosureRequests : null;

        if (Has(text, "主动公开"))
            return SectionKind.ProactiveDisclosure;

        return OverviewWords.Any(word => text.EndsWith(word, StringComparison.Ordinal)) ? SectionKind.Overview : null;
    }

    public static bool IsOfficial(string heading) => OfficialWordings.Contains(heading.Trim().TrimEnd('。', '：'));

    /// <summary>The official wording with which a line begins, when text runs on behind it without a break; null otherwise.</summary>
    public static string? OfficialBeginning(ReadOnlySpan<char> text)
    {
        foreach (var wording in OfficialWordings)
        {
            if (text.StartsWith(wording, StringComparison.Ordinal))
                return wording;
        }

        foreach (var wording in NearlyOfficialWordings)
        {
            if (text.StartsWith(wording, StringComparison.Ordinal))
                return wording;
        }

        return null;
    }

    private static bool NamesProblems(string text) =>
        (Has(text, "问题") || Has(text, "不足") || Has(text, "困难") || Has(text, "薄弱")) && (Has(text, "存在") || Has(text, "主要") || Has(text, "改进") || Has(text, "困难") || Has(text, "措施"));

    private static bool NamesOtherMatters(string text) =>
        text is "其他" or "其它" or "其他情况" or "其它情况" or "需要说明的事项"
        || (Has(text, "其他") || Has(text, "其它")) && (Has(text, "报告") || Has(text, "说明") || Has(text, "事项"))
        || Has(text, "需要") && (Has(text, "报告的") || Has(text, "说明的")) && (Has(text, "事项") || Has(text, "问题") || Has(text, "情况"));

    private static bool Has(string text, string word) => text.Contains(word, StringComparison.Ordinal);
}
