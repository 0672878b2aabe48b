namespace Auditor.Reports;

/// <summary>表三: requests by kind of applicant. Columns c1…c7 are 自然人, 商业企业, 科研机构, 社会公益组织, 法律服务机构, 其他, 总计.</summary>
public sealed class RequestsTable(IReadOnlyDictionary<RequestRow, IReadOnlyList<Cell>> rows)
{
    public const int ColumnCount = 7;

    private static readonly Dictionary<RequestRow, TableLine> NoLines = [];

    /// <summary>By row: the cells are asked for one by one, thousands of times a report.</summary>
    private readonly IReadOnlyList<Cell>?[] _cells = Array.ConvertAll(Enum.GetValues<RequestRow>(), row => rows.GetValueOrDefault(row));

    public static IReadOnlyList<string> ColumnNames { get; } = ["自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"];

    /// <summary>其他处理 is one row (form of 2019), not three (form of 2021).</summary>
    public bool HasSingleOtherRow => Has(RequestRow.OtherHandling) && !Has(RequestRow.OtherNoCorrection);

    /// <summary>Rows that this shape of the table has, in official order: 23 or 25.</summary>
    public IReadOnlyList<RequestRow> Rows => RequestRows.Official(HasSingleOtherRow);

    /// <summary>The rows as written; a row that stands there twice has none.</summary>
    public IReadOnlyDictionary<RequestRow, TableLine> Lines { get; init; } = NoLines;

    /// <summary>Whole rows of figures within the table whose labels are none of the form's.</summary>
    public IReadOnlyList<TableLine> UnknownLines { get; init; } = [];

    public bool Has(RequestRow row) => _cells[(int)row] is not null;

    /// <param name="column">0 to 6.</param>
    public Cell this[RequestRow row, int column] => _cells[(int)row]?[column] ?? Cell.Absent;
}
