namespace Auditor.Reports;

/// <summary>Official labels of the rows of table two, and which form has which.</summary>
public static class DisclosureRows
{
    public static IEnumerable<DisclosureRow> Official(FormatVersion format) =>
        Enum.GetValues<DisclosureRow>().Where(row => format == FormatVersion.F19 || row is not (DisclosureRow.OtherServices or DisclosureRow.Procurement));

    public static string ChineseName(this DisclosureRow row) => row switch
    {
        DisclosureRow.Rules => "规章",
        DisclosureRow.NormativeDocuments => "行政规范性文件",
        DisclosureRow.Licensing => "行政许可",
        DisclosureRow.OtherServices => "其他对外管理服务事项",
        DisclosureRow.Penalties => "行政处罚",
        DisclosureRow.Coercion => "行政强制",
        DisclosureRow.Charges => "行政事业性收费",
        DisclosureRow.Procurement => "政府集中采购",
        _ => throw new ArgumentOutOfRangeException(nameof(row)),
    };
}
