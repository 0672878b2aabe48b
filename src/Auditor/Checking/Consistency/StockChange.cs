using System.Text.RegularExpressions;
using Auditor.Reports;

namespace Auditor.Checking.Consistency;

/// <summary>Whether a report says why a figure does not continue last year's: mergers, clean-ups, corrections.</summary>
internal static partial class StockChange
{
    public static bool IsExplained(AnnualReport report) => report.Sentences.Any(sentence => Explanation().IsMatch(sentence.Text));

    /// <example>因规范性文件集中清理，现行有效件数有所调整，以本年度报告为准。</example>
    [GeneratedRegex("以本(?:年度|年|次)?报告为准|机构改革|职能(?:划转|调整|划入)|(?:合并|整合)组建|(?:数据|数字|数量|件数|基数|口径|统计)[^。；]{0,12}(?:更正|修正|调整|变化|核减|核增)|(?:集中|全面|专项)清理|自动失效|到期失效|宣布失效", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Explanation();
}
