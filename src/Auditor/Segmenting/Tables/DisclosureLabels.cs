using Auditor.Reports;

namespace Auditor.Segmenting.Tables;

/// <summary>Labels of table two.</summary>
internal static class DisclosureLabels
{
    public static DisclosureRow? Match(string compact) => compact switch
    {
        "规章" => DisclosureRow.Rules,
        "行政规范性文件" or "规范性文件" => DisclosureRow.NormativeDocuments,
        "行政许可" => DisclosureRow.Licensing,
        "其他对外管理服务事项" => DisclosureRow.OtherServices,
        "行政处罚" => DisclosureRow.Penalties,
        "行政强制" => DisclosureRow.Coercion,
        "行政事业性收费" => DisclosureRow.Charges,
        "政府集中采购" => DisclosureRow.Procurement,
        _ => null,
    };
}
