using Auditor.Reports;

namespace Auditor.Tests.Segmenting.Generated;

/// <summary>Blocks, heads and labels of table two in the forms of 2019 and 2021.</summary>
internal static class DisclosureForm
{
    public static IEnumerable<(string Item, string[] Heads, (DisclosureRow Row, string Label)[] Rows)> Blocks(FormatVersion format) => format == FormatVersion.F19
        ?
        [
            ("第二十条第（一）项", ["本年新制作数量", "本年新公开数量", "对外公开总数量"], [(DisclosureRow.Rules, "规章"), (DisclosureRow.NormativeDocuments, "规范性文件")]),
            ("第二十条第（五）项", ["上一年项目数量", "本年增/减", "处理决定数量"], [(DisclosureRow.Licensing, "行政许可"), (DisclosureRow.OtherServices, "其他对外管理服务事项")]),
            ("第二十条第（六）项", ["上一年项目数量", "本年增/减", "处理决定数量"], [(DisclosureRow.Penalties, "行政处罚"), (DisclosureRow.Coercion, "行政强制")]),
            ("第二十条第（八）项", ["上一年项目数量", "本年增/减"], [(DisclosureRow.Charges, "行政事业性收费")]),
            ("第二十条第（九）项", ["采购项目数量", "采购总金额"], [(DisclosureRow.Procurement, "政府集中采购")]),
        ]
        :
        [
            ("第二十条第（一）项", ["本年制发件数", "本年废止件数", "现行有效件数"], [(DisclosureRow.Rules, "规章"), (DisclosureRow.NormativeDocuments, "行政规范性文件")]),
            ("第二十条第（五）项", ["本年处理决定数量"], [(DisclosureRow.Licensing, "行政许可")]),
            ("第二十条第（六）项", ["本年处理决定数量"], [(DisclosureRow.Penalties, "行政处罚"), (DisclosureRow.Coercion, "行政强制")]),
            ("第二十条第（八）项", ["本年收费金额（单位：万元）"], [(DisclosureRow.Charges, "行政事业性收费")]),
        ];

    public static IEnumerable<(DisclosureRow Row, int Columns)> Rows(FormatVersion format) =>
        Blocks(format).SelectMany(block => block.Rows.Select(row => (row.Row, block.Heads.Length)));
}
