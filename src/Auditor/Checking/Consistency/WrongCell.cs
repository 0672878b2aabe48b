namespace Auditor.Checking.Consistency;

/// <summary>One cell whose other value would make several broken sums hold.</summary>
/// <param name="Value">The value that would; the table keeps what was written.</param>
/// <param name="Others">Cells that would repair as many of the same sums.</param>
internal sealed record WrongCell(CellPlace Place, decimal Value, IReadOnlyList<RequestSum> Repairs, IReadOnlyList<WrongCell> Others)
{
    /// <summary>The kind of sum under whose name the cell is reported.</summary>
    public SumKind Owner => Repairs.Min(sum => sum.Kind);
}
