using Auditor.Reports;

namespace Auditor.Rendering.Views;

/// <summary>表四, one block a row: the fifteen columns of the form do not fit a page.</summary>
internal static class RemediesTableView
{
    public static TableView Of(RemediesTable table, Passages passages, IReadOnlyList<FindingView> findings, PageTexts texts) => TableView.Of(
        "政府信息公开行政复议、行政诉讼情况",
        "remedies",
        headColumns: 2,
        RemediesTable.CellNames,
        Enumerable.Range(0, RemediesTable.BlockCount).Select(block => new TableRowView(Heads(block), table[block].Select(cell => CellView.Of(cell, passages, texts)).ToList())).ToList(),
        findings);

    private static List<HeadCellView> Heads(int block) => block switch
    {
        0 => [new HeadCellView(RemediesTable.BlockNames[block], Rows: 1, Columns: 2)],
        1 => [new HeadCellView("行政诉讼", Rows: 2, Columns: 1), new HeadCellView(RemediesTable.BlockNames[block], Rows: 1, Columns: 1)],
        _ => [new HeadCellView(RemediesTable.BlockNames[block], Rows: 1, Columns: 1)],
    };
}
