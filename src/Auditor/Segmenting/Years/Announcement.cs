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
        return Before().IsMatch(sentence[Math.Max(0, at - Reach)..at]) || mention.Use == YearUse.Plain && Behind().IsMatch(sentence[at..Math.Min(sentence.Length, at + Reach)]);
    }

    // 现将清河县商务局 · 本报告为
    [GeneratedRegex(@"(?:现将|现对|现就|兹将|特将|现公布|编制了?|现向社会公布|本年度报告[是为]|本报告[是为])[^，。；]{0,30}$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Before();

    // 年政务公开工作总结如下
    [GeneratedRegex(@"^[^，。；]{0,40}(?:报告|公布|总结|汇报|通报|公告)如下", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Behind();
}
