using Auditor.Reports;

namespace Auditor.Checking.Consistency;

/// <summary>A sum of table three: the cells on the left should make what those on the right make.</summary>
internal sealed record RequestSum(SumKind Kind, IReadOnlyList<CellPlace> Left, IReadOnlyList<CellPlace> Right)
{
    /// <summary>The cell that states the sum.</summary>
    public CellPlace Total => Right[0];

    public string ChineseName => Kind switch
    {
        SumKind.Applicants => $"“{Total.Row.ChineseName()}”行六类申请人与总计",
        SumKind.Dispositions => $"“{RequestsTable.ColumnNames[Total.Column]}”列各项办理结果与总计",
        SumKind.Balance => $"“{RequestsTable.ColumnNames[Total.Column]}”列收办平衡",
        _ => throw new InvalidOperationException($"Unknown kind {Kind}."),
    };

    private static readonly IReadOnlyList<RequestSum> OfF19 = All(singleOtherRow: true);
    private static readonly IReadOnlyList<RequestSum> OfF21 = All(singleOtherRow: false);

    /// <summary>Every sum that the form of this table asks for.</summary>
    public static IReadOnlyList<RequestSum> Of(RequestsTable table) => table.HasSingleOtherRow ? OfF19 : OfF21;

    private static List<RequestSum> All(bool singleOtherRow)
    {
        var sums = new List<RequestSum>();
        foreach (var row in RequestRows.Official(singleOtherRow))
            sums.Add(new RequestSum(SumKind.Applicants, Enumerable.Range(0, RequestsTable.ColumnCount - 1).Select(column => new CellPlace(row, column)).ToList(), [new(row, RequestsTable.ColumnCount - 1)]));

        var dispositions = RequestRows.Dispositions(singleOtherRow).ToList();
        for (var column = 0; column < RequestsTable.ColumnCount; column++)
        {
            var at = column;
            sums.Add(new RequestSum(SumKind.Dispositions, dispositions.ConvertAll(row => new CellPlace(row, at)), [new(RequestRow.Total, at)]));
            sums.Add(new RequestSum(SumKind.Balance, [new(RequestRow.NewRequests, at), new(RequestRow.CarriedOver, at)], [new(RequestRow.Total, at), new(RequestRow.CarriedForward, at)]));
        }

        return sums;
    }
}
