using Auditor.Reports;

namespace Auditor.Checking.Consistency;

/// <summary>Which rows of the old statistics sheet stand below which, and whose parts are all there are.</summary>
internal static class IndicatorTree
{
    private const int FewestParts = 2;

    /// <summary>Wholes whose parts the sheet lists completely, with a word that each part must bear: a row we misplaced has none.</summary>
    private static readonly (string Whole, string[] Parts)[] Closed =
    [
        ("收到申请数", ["当面", "传真", "邮件", "网络", "网上", "信函", "其他", "来函", "书面"]),
        ("受理申请总数", ["当面", "传真", "邮件", "网络", "网上", "信函", "其他", "来函", "书面"]),
        ("申请总数", ["当面", "传真", "邮件", "网络", "网上", "信函", "其他", "来函", "书面"]),
        ("申请办结数", ["按时", "延期"]),
        ("不同意公开", ["秘密", "隐私", "安全", "《条例》", "条例", "其他情形", "其他"]),
        ("申请答复数", ["主动公开", "同意", "不属于", "不存在", "更改", "补充", "途径", "其他", "不予"]),
        ("答复总数", ["主动公开", "同意", "不属于", "不存在", "更改", "补充", "途径", "其他", "不予"]),
        ("行政复议数", ["维持", "纠错", "纠正", "其他"]),
        ("行政诉讼数", ["维持", "驳回", "纠错", "纠正", "其他"]),
        ("工作人员数", ["专职", "兼职"]),
    ];

    /// <summary>The rows one level below, up to the next row of the same or a higher level.</summary>
    public static IReadOnlyList<Indicator> Children(IReadOnlyList<Indicator> indicators, int parent)
    {
        var children = new List<Indicator>();
        for (var at = parent + 1; at < indicators.Count && indicators[at].Level > indicators[parent].Level; at++)
        {
            if (children.Count == 0 || indicators[at].Level <= children[0].Level)
                children.Add(indicators[at]);
        }

        return children;
    }

    public static bool IsClosed(Indicator whole, IReadOnlyList<Indicator> children)
    {
        if (children.Count < FewestParts)
            return false;

        var parts = Array.Find(Closed, closed => whole.Name.Contains(closed.Whole, StringComparison.Ordinal)).Parts;
        return parts is not null && children.All(child => parts.Any(part => child.Name.Contains(part, StringComparison.Ordinal)));
    }
}
