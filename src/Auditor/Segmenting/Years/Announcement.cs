using System.Text.RegularExpressions;
using Auditor.Reports;

namespace Auditor.Segmenting.Years;

/// <summary>The sentence that announces the report: “现将2021年政府信息公开工作情况报告如下”.</summary>
public static partial class Announcement
{
    /// <summary>Longer than either pattern.</summary>
    private const int Reach = 60;

    /// <summary>True when the year is the one the announcement speaks of.</summary>
    public static bool Names(YearMention mention)
    {
        if (mention.Place == YearPlace.Title || mention.Use is not (YearUse.Plain or YearUse.PublishedReport))
            return false;

        var at = mention.OffsetInSentence;
        var sentence = mention.Sentence.Slice.Chars;
        if (DocumentBehind().IsMatch(sentence[(at + mention.Slice.Length)..Math.Min(sentence.Length, at + Reach)]))
            return false;

        return Before().IsMatch(sentence[Math.Max(0, at - Reach)..at]) || mention.Use == YearUse.Plain && Behind().IsMatch(sentence[at..Math.Min(sentence.Length, at + Reach)]);
    }

    // 现将清河县商务局 · 本报告为
    [GeneratedRegex(@"(?:现将|现对|现就|兹将|特将|现公布|编制了?(?!说明|依据|要求|规范|标准|格式|单位|部门|机关|时间|日期|工作)|现向社会公布|本年度报告[是为]|本报告[是为])[^，。；]{0,30}$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Before();

    // 印发的格式 · 修订的《条例》 · 国务院办公厅印发的 · 新格式: the year of a document, not of what is told
    [GeneratedRegex(@"^(?:度)?(?:新?(?:印发|修订|修正|修改|颁布|下发|转发)(?!情况|工作)|[^，。；]{0,20}(?:印发|修订|修正|修改|颁布|下发|出台|制定|公布|发布|施行|实施)(?:的|后|以来|版)(?!情况|工作|[^，。；]{0,12}(?:情况|工作)(?:报告|公布|公告|通报|汇报)?如下)|新?(?:的)?(?:报告)?(?:格式|模板|样式|版本|通知|规定))", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex DocumentBehind();

    // 年政务公开工作总结如下
    [GeneratedRegex(@"^[^，。；]{0,40}(?:报告|公布|总结|汇报|通报|公告)如下", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Behind();
}
