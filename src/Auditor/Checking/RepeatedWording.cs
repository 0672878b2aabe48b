using System.Text.RegularExpressions;

namespace Auditor.Checking;

/// <summary>What may stand twice in a report: the same nothing is reported in several parts.</summary>
internal static partial class RepeatedWording
{
    public static bool IsZeroStatement(string sentence) => Zero().IsMatch(sentence);

    // 未收到政府信息公开申请 · 没有发生行政复议 · 申请0件 · 不存在收费
    [GeneratedRegex(@"(?:未|没有|无|不存在)[^，。；]{0,14}(?:收到|收取|发生|产生|涉及|申请|复议|诉讼|收费|费用|结转|受理|情况|事项)|(?<![0-9])0(?:件|条|起|元|次)|零(?:申请|收费|投诉)", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Zero();
}
