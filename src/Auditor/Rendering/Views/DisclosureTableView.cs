using Auditor.Reports;

namespace Auditor.Rendering.Views;

/// <summary>表二: one small table for each item of Article 20, with the columns of the form of 2019 or 2021.</summary>
internal static class DisclosureTableView
{
    private static readonly string[] Decisions = ["本年处理决定数量"];
    private static readonly string[] Projects = ["上一年项目数量", "本年增/减", "处理决定数量"];

    private static readonly (string Caption, string[] Columns, DisclosureRow[] Rows)[] F21 =
    [
        ("第二十条第（一）项", ["本年制发件数", "本年废止件数", "现行有效件数"], [DisclosureRow.Rules, DisclosureRow.NormativeDocuments]),
        ("第二十条第（五）项", Decisions, [DisclosureRow.Licensing]),
        ("第二十条第（六）项", Decisions, [DisclosureRow.Penalties, DisclosureRow.Coercion]),
        ("第二十条第（八）项", ["本年收费金额（万元）"], [DisclosureRow.Charges]),
    ];

    private static readonly (string Caption, string[] Columns, DisclosureRow[] Rows)[] F19 =
    [
        ("第二十条第（一）项", ["本年新制作数量", "本年新公开数量", "对外公开总数量"], [DisclosureRow.Rules, DisclosureRow.NormativeDocuments]),
        ("第二十条第（五）项", Projects, [DisclosureRow.Licensing, DisclosureRow.OtherServices]),
        ("第二十条第（六）项", Projects, [DisclosureRow.Penalties, DisclosureRow.Coercion]),
        ("第二十条第（八）项", ["上一年项目数量", "本年增/减"], [DisclosureRow.Charges]),
        ("第二十条第（九）项", ["采购项目数量", "采购总金额"], [DisclosureRow.Procurement]),
    ];

    public static IEnumerable<TableView> Of(DisclosureTable table, FormatVersion format, Passages passages, IReadOnlyList<FindingView> findings, PageTexts texts) =>
        (format == FormatVersion.F19 ? F19 : F21).Select(block => TableView.Of(
            block.Caption, "disclosure", headColumns: 1, block.Columns, block.Rows.Select(row => Row(row, table[row], block.Columns.Length, passages, texts)).ToList(), findings));

    private static TableRowView Row(DisclosureRow row, IReadOnlyList<Cell> cells, int columns, Passages passages, PageTexts texts)
    {
        var views = cells.Concat(Enumerable.Repeat(Cell.Absent, Math.Max(0, columns - cells.Count))).Select(cell => CellView.Of(cell, passages, texts));
        return new TableRowView([new HeadCellView(Name(row), Rows: 1, Columns: 1)], views.ToList());
    }

    private static string Name(DisclosureRow row) => row switch
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
