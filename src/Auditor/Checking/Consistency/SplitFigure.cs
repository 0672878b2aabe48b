namespace Auditor.Checking.Consistency;

/// <summary>Two neighbouring cells that hold the digits of one figure: “1 | 2” where 12 makes the sums hold.</summary>
internal sealed record SplitFigure(CellPlace First, CellPlace Second, decimal Joined, RequestSum Row);
