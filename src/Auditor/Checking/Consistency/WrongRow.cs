using Auditor.Reports;

namespace Auditor.Checking.Consistency;

/// <summary>Two cells of one row, in a column of applicants and under 总计, that would repair broken sums of both columns if both changed alike.</summary>
/// <param name="Change">What both cells would have to change by.</param>
/// <param name="Others">Rows that would repair as many of the same sums.</param>
internal sealed record WrongRow(RequestRow Row, int Column, decimal Change, IReadOnlyList<RequestSum> Repairs, IReadOnlyList<WrongRow> Others)
{
    public CellPlace Cell => new(Row, Column);

    public CellPlace RowTotal => new(Row, RequestsTable.ColumnCount - 1);

    /// <summary>The kind of sum under whose name the row is reported.</summary>
    public SumKind Owner => Repairs.Min(sum => sum.Kind);
}
