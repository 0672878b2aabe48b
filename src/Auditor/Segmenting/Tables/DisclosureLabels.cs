using Auditor.Reports;

namespace Auditor.Segmenting.Tables;

/// <summary>Labels of table two.</summary>
internal static class DisclosureLabels
{
    /// <summary>The row of a label with its cells; the label may be broken over two lines.</summary>
    public static DisclosureRow? Match(TableRow row) =>
        row.Cells.Count == 0 ? null : Match(row.Label.Compact) ?? (row.Before.Length > 0 ? MatchBroken(row.Before + row.Label.Compact) : null);

    /// <param name="compact">Label without ordinal and brackets around it.</param>
    public static DisclosureRow? Match(string compact) => WithoutUnit(compact) switch
    {
        "规章" or "政府规章" => DisclosureRow.Rules,
        "行政规范性文件" or "规范性文件" => DisclosureRow.NormativeDocuments,
        "行政许可" => DisclosureRow.Licensing,
        "其他对外管理服务事项" or "其它对外管理服务事项" => DisclosureRow.OtherServices,
        "行政处罚" => DisclosureRow.Penalties,
        "行政强制" => DisclosureRow.Coercion,
        "行政事业性收费" or "行政事业性收费项目" => DisclosureRow.Charges,
        "政府集中采购" => DisclosureRow.Procurement,
        _ => null,
    };

    private static DisclosureRow? MatchBroken(string joined)
    {
        foreach (var wording in (ReadOnlySpan<string>)["行政规范性文件", "其他对外管理服务事项", "行政事业性收费", "政府集中采购"])
        {
            if (joined.EndsWith(wording, StringComparison.Ordinal))
                return Match(wording);
        }

        return null;
    }

    /// <summary>“行政许可（件）”</summary>
    private static string WithoutUnit(string compact) =>
        compact.EndsWith('）') && compact.LastIndexOf('（') is > 0 and var bracket && compact.Length - bracket <= 8 ? compact[..bracket] : compact;
}
