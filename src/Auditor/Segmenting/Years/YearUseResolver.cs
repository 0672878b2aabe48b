using System.Text.RegularExpressions;
using Auditor.Reports;

namespace Auditor.Segmenting.Years;

/// <summary>
/// 年份用法: looks at the words before and behind a year for a use that is right in a report of any year. The first rule
/// that fits wins, so the narrow ones stand first.
/// </summary>
internal static partial class YearUseResolver
{
    private const int Window = 24;
    private const int LongestFileName = 60;

    /// <param name="sentence">Normalised text of the sentence.</param>
    /// <param name="at">Offset of the year.</param>
    /// <param name="length">Length of the mention, 年 included.</param>
    public static YearUse Resolve(string sentence, int at, int length)
    {
        var before = sentence[Math.Max(0, at - Window)..at];
        var after = sentence[(at + length)..Math.Min(sentence.Length, at + length + Window)];
        var mention = sentence.AsSpan(at, length);
        return IsDocumentNumber(before, after) ? YearUse.DocumentNumber
            : IsInsideTitle(sentence, at) || mention.EndsWith("版") ? YearUse.QuotedTitle
            : StatuteAfter().IsMatch(after) && (StatuteBefore().IsMatch(before) || EffectAfter().IsMatch(after)) ? YearUse.StatuteDate
            : PeriodAround().IsMatch(sentence) && Period().IsMatch(before + "＃" + after) ? YearUse.StatisticsPeriod
            : SchoolAfter().IsMatch(after) ? YearUse.SchoolYear
            : CarriedBefore().IsMatch(before) && after.Contains("结转", StringComparison.Ordinal) || CarriedAfter().IsMatch(after) || ForwardBefore().IsMatch(before) ? YearUse.CarriedOver
            : ComparedBefore().IsMatch(before) || ComparedAfter().IsMatch(after) ? YearUse.ComparisonBase
            : EventAfter().IsMatch(after) ? YearUse.NamedEvent
            : HorizonBefore().IsMatch(before) && HorizonAfter().IsMatch(after) || after.StartsWith("远景目标", StringComparison.Ordinal) || RangeAround(before, after) ? YearUse.Horizon
            : CumulativeBefore().IsMatch(before) && CumulativeAfter().IsMatch(after) ? YearUse.Cumulative
            : FollowUpBefore().IsMatch(before) && FollowUpAfter().IsMatch(after) ? YearUse.FollowUp
            : BudgetAfter().IsMatch(after) ? YearUse.Budget
            : PublishedAfter().IsMatch(after) ? YearUse.PublishedReport
            : EvaluationAfter().IsMatch(after) ? YearUse.Evaluation
            : DateAfter().IsMatch(after) ? YearUse.SingleAct
            : YearUse.Plain;
    }

    private static bool IsDocumentNumber(string before, string after) =>
        before.Length > 0 && after.Length > 1 && before[^1] is '〔' or '[' or '（' or '(' && NumberAfter().IsMatch(after);

    private static bool IsInsideTitle(string sentence, int at) =>
        sentence.LastIndexOf('《', at) is >= 0 and var open && sentence.LastIndexOf('》', at) < open && sentence.IndexOf('》', at) >= 0
        || VersionAfter().IsMatch(sentence[at..Math.Min(sentence.Length, at + 8)])
        || FileNameAfter().IsMatch(sentence[at..Math.Min(sentence.Length, at + LongestFileName)]);

    /// <summary>“2021—2025年”: both ends of a span of years.</summary>
    private static bool RangeAround(string before, string after) => RangeAfter().IsMatch(after) || RangeBefore().IsMatch(before);

    // 〕14号
    [GeneratedRegex(@"^[〕\]）)]\s?第?[0-9]+号", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex NumberAfter();

    // 2020年版） · 2020版
    [GeneratedRegex(@"^[0-9]{4}年?(?:版|本[）》])", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex VersionAfter();

    // 2021年度清河县商务局年报.docx
    [GeneratedRegex(@"^[^，。；、\s]{4,50}\.(?:docx?|xlsx?|pptx?|pdf|wps|et|ofd|zip|rar|txt|html?)(?![0-9A-Za-z])", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex FileNameAfter();

    // 5月15日起施行 · 修订的
    [GeneratedRegex(@"^(?:[0-9]{1,2}月(?:[0-9]{1,2}日)?)?(?:起|新)?(?:正式|开始|重新)?(?:施行|实施|生效|修订|修正|颁布|公布施行|出台|修改)", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex StatuteAfter();

    [GeneratedRegex(@"(?:自|从|于|《[^》]*》|条例|法律|办法|规定|法)[（]?$", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex StatuteBefore();

    // 5月15日起施行 · 修订的《条例》
    [GeneratedRegex(@"^(?:[0-9]{1,2}月(?:[0-9]{1,2}日)?起?(?:正式)?(?:施行|实施|生效)|新?(?:修订|修正|颁布)(?:的|后|版|本))", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex EffectAfter();

    [GeneratedRegex("统计期限|统计时限|统计时间|统计周期|统计数据|数据统计|所列数据|期限自|期限为|时间范围|统计范围|统计口径", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex PeriodAround();

    // ＃ stands for the year: 自＃1月1日 … 至＃12月31日
    [GeneratedRegex(@"＃[-.]?(?:0?1月1日|1[-.]1|0?1[-.]0?1|12月3[01]日|12[-.]3[01]|[0-9]{1,2}月)", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Period();

    [GeneratedRegex(@"^(?:[—\-~至到]+(?:19|20)[0-9]{2}年?)?(?:学年|学年度|(?:春|秋)季学期|采购年度|财政年度|财年|招生|中考|高考)", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex SchoolAfter();

    [GeneratedRegex(@"(?:上年|上年度|上一年|上一年度|去年)[（]$", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex CarriedBefore();

    [GeneratedRegex(@"^(?:度)?[^，。；将]{0,6}结转", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex CarriedAfter();

    // 结转2021年办理 · 结转至2021年 · 结转下年度（2021年）
    [GeneratedRegex("(?:结转|顺延|延)(?:至|到|入)?(?:下一?年度?)?[（]?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex ForwardBefore();

    // 较2020年 · 与上年（2020年
    [GeneratedRegex(@"(?:较|较之|比|相比于|相较于|相对于|对比|与|和|同|超过|低于|高于|好于)(?:去年|上年|上年度|上一年|上一年度)?[（]?$", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex ComparedBefore();

    // 同期 · 相比 · 工作的基础上
    [GeneratedRegex(@"^(?:度)?(?:同期|底相比|[^，。；将]{0,6}相比|[^，。；将]{0,6}持平|[^，。；将]{0,18}(?:的)?基础上)", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex ComparedAfter();

    [GeneratedRegex(@"^(?:度)?[^，。；将]{0,8}(?:冬奥|奥运|亚运|世博|大运会|全运会|进博会|博览会|普查|国际会议|峰会|运动会|马拉松|论坛|服贸会|广交会|西博会|换届)", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex EventAfter();

    [GeneratedRegex(@"(?:(?<!截)到|(?<!截)至|力争到|力争在|争取到|力争|《?规划[（]?|远景目标[（]?|五[”]?期间[（]?|五[”]?规划[（]?)$", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex HorizonBefore();

    [GeneratedRegex(@"^(?:底|末|年底|年末|前|以前|全面|基本|实现|[，、]|远景|）|——|—|-)", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex HorizonAfter();

    [GeneratedRegex(@"^\s?[—\-~至到]+\s?(?:19|20)[0-9]{2}年", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex RangeAfter();

    [GeneratedRegex(@"(?:19|20)[0-9]{2}年?\s?[—\-~至到]+\s?$", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex RangeBefore();

    [GeneratedRegex(@"(?:自|从|自从|始于|截至|截止|截止到|截至到)$", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex CumulativeBefore();

    [GeneratedRegex(@"^[^。；]{0,22}(?:以来|至今|迄今|累计|历年)", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex CumulativeAfter();

    [GeneratedRegex(@"(?:针对|对照|根据|对|围绕|聚焦|按照|结合|就)(?:我局|我镇|我县|我区|我市|本机关|上年|去年|在)?[（]?$", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex FollowUpBefore();

    [GeneratedRegex(@"^[^，。；将]{0,20}(?:问题|整改|反馈|指出|通报|不足|短板|弱项|意见)", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex FollowUpAfter();

    [GeneratedRegex(@"^(?:度)?[^，。；、将拟要]{0,10}(?:预算|决算|预决算|“三公”|三公经费|财政资金)", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex BudgetAfter();

    [GeneratedRegex(@"^(?:度)?[^，。；将拟要]{0,14}(?:年度报告|年报|工作报告)", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex PublishedAfter();

    [GeneratedRegex(@"^(?:度)?(?:[^，。；、将拟要我]{0,12})(?:第三方评估|评估|考核|考评|测评|评议|绩效)(?:中|结果|得分|情况|排名|位列|获|被|等次|成绩|指出|反馈|发现)", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex EvaluationAfter();

    // 12月28日 · 3月
    [GeneratedRegex(@"^(?:[0-9]{1,2}月|[-.][0-9]{1,2}[-.][0-9]{1,2}|[一二三四五六七八九十]{1,2}月)", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex DateAfter();
}
