using Auditor.Reports;

namespace Auditor.Checking.Consistency;

/// <summary>Table three read as figures that prose can be held against.</summary>
internal sealed class RequestFigures(RequestsTable table)
{
    private const int Total = RequestsTable.ColumnCount - 1;

    public TableFigure New => this[RequestRow.NewRequests];

    public TableFigure CarriedOver => this[RequestRow.CarriedOver];

    public TableFigure CarriedForward => this[RequestRow.CarriedForward];

    public TableFigure Processed => this[RequestRow.Total];

    /// <summary>Nothing was received, carried over, processed or carried forward, and all of it is written.</summary>
    public bool IsNil => Nil(New) && Nil(CarriedOver) && Nil(Processed) && Nil(CarriedForward);

    /// <summary>总计 of the row; where that cell is blank, what its other cells come to at least.</summary>
    public TableFigure this[RequestRow row]
    {
        get
        {
            if (table[row, Total].Value is { } total)
                return new TableFigure(total, IsLeast: false, [table[row, Total]]);

            var written = Enumerable.Range(0, Total).Select(column => table[row, column]).Where(cell => cell.Value is not null).ToList();
            return new TableFigure(written.Sum(cell => cell.Value!.Value), IsLeast: written.Count < Total, written) { IsKnown = written.Count > 0 };
        }
    }

    /// <summary>Several rows together; a row left blank makes the sum a lower bound.</summary>
    public TableFigure Sum(IEnumerable<RequestRow> rows) =>
        rows.Where(table.Has).Select(row => this[row]).Aggregate(TableFigure.None, (sum, row) => sum + row);

    /// <summary>The column of the applicants that a figure happens to be, such as 自然人.</summary>
    public string? ColumnOf(IReadOnlyCollection<RequestRow> rows, decimal value)
    {
        for (var column = 0; column < Total; column++)
        {
            var cells = rows.Where(table.Has).Select(row => table[row, column].Value).ToList();
            if (value > 0 && cells.Exists(cell => cell is not null) && cells.Sum() == value)
                return RequestsTable.ColumnNames[column];
        }

        var organizations = rows.Where(table.Has).Sum(row => Enumerable.Range(1, Total - 1).Sum(column => table[row, column].Value ?? 0));
        return value > 0 && organizations == value ? "法人或其他组织" : null;
    }

    /// <summary>The rows of one group: 不予公开, 无法提供 ….</summary>
    public static IReadOnlyList<RequestRow> Between(RequestRow first, RequestRow last) =>
        Enum.GetValues<RequestRow>().Where(row => row >= first && row <= last).ToList();

    private static bool Nil(TableFigure figure) => figure is { IsKnown: true, IsLeast: false, Value: 0 };
}
