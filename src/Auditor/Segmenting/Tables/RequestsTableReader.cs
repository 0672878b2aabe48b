using Auditor.Reports;

namespace Auditor.Segmenting.Tables;

/// <summary>
/// Reads table three from rows in reading order, whatever the layout: a row is known by its label, its columns by
/// <see cref="RowPlacement"/>. Where that fails the row stays empty, it is never guessed. Of several tables, such as last
/// year's in an appendix, the first is read.
/// </summary>
internal static class RequestsTableReader
{
    /// <summary>So many rows with all their cells are a table; a list in the prose names figures one by one.</summary>
    private const int FewestWholeRows = 3;

    /// <summary>So many different labels are a table whose rows may have lost their blank cells.</summary>
    private const int FewestLabels = 10;

    public static RequestsTable? Read(IReadOnlyList<TableRow> rows)
    {
        var table = Tables(rows).Find(IsTable);
        return table is null ? null : new RequestsTable(Place(table)) { Lines = Lines(table), UnknownLines = Unknown(rows, table) };
    }

    /// <summary>A table runs from its first row to 结转下年度, to the heads of table four, or to where it begins again.</summary>
    private static List<List<(RequestRow Kind, TableRow Row)>> Tables(IReadOnlyList<TableRow> rows)
    {
        var tables = new List<List<(RequestRow Kind, TableRow Row)>>();
        List<(RequestRow Kind, TableRow Row)>? open = null;
        foreach (var row in rows)
        {
            if (RemediesTableReader.IsOutcome(row.Label.Compact))
                open = null;
            if (RequestLabels.Match(row) is not { } kind || row.Cells.Count == 0 && kind is RequestRow.Total or RequestRow.OtherRest)
                continue;

            if (open is not null && IsOver(open, kind))
                open = null;
            if (open is null && (kind == RequestRow.NewRequests || row.Cells.Count >= RequestsTable.ColumnCount))
                tables.Add(open = []);
            if (open is not null && IsInPlace(kind, open))
                open.Add((kind, row));
        }

        return tables;
    }

    /// <summary>Behind the last row, or at another first row; a first label broken over lines comes twice.</summary>
    private static bool IsOver(List<(RequestRow Kind, TableRow Row)> table, RequestRow next)
    {
        if (next == RequestRow.NewRequests)
            return table.Exists(row => row.Kind != RequestRow.NewRequests || row.Row.Cells.Count > 0);

        return table.Count > 0 && table[^1].Kind == RequestRow.CarriedForward && next != RequestRow.CarriedForward;
    }

    /// <summary>“其他” and “总计” are also heads: as labels they come behind the rows they close.</summary>
    private static bool IsInPlace(RequestRow kind, List<(RequestRow Kind, TableRow Row)> table) => kind switch
    {
        RequestRow.OtherRest => table.Exists(other => other.Kind is RequestRow.OtherUnpaid or RequestRow.OtherNoCorrection),
        RequestRow.Total or RequestRow.OtherHandling => table.Exists(other => other.Kind is >= RequestRow.Granted and < RequestRow.OtherHandling),
        _ => true,
    };

    private static bool IsTable(List<(RequestRow Kind, TableRow Row)> table) =>
        table.Exists(row => row.Row.HasFigures)
        && (table.Where(row => row.Row.Cells.Count >= RequestsTable.ColumnCount).DistinctBy(row => row.Kind).Count() >= FewestWholeRows
            || table.DistinctBy(row => row.Kind).Count() >= FewestLabels);

    private static Dictionary<RequestRow, IReadOnlyList<Cell>> Place(List<(RequestRow Kind, TableRow Row)> table)
    {
        var placement = new RowPlacement(RequestsTable.ColumnCount);
        foreach (var (kind, row) in table)
            placement.Learn(Depth(kind), row);

        var read = new Dictionary<RequestRow, IReadOnlyList<Cell>>();
        foreach (var kind in table.Select(row => row.Kind).Distinct())
            read.Add(kind, OnlyReading(table.Where(row => row.Kind == kind && row.Row.Cells.Count > 0).ToList(), placement) ?? AbsentRow());
        if (read.Keys.Any(kind => kind is RequestRow.OtherNoCorrection or RequestRow.OtherUnpaid or RequestRow.OtherRest))
            read.Remove(RequestRow.OtherHandling);
        return read;
    }

    /// <summary>Two rows of one label with different figures tell nothing; empty ones are heads or groups of the same name.</summary>
    private static IReadOnlyList<Cell>? OnlyReading(List<(RequestRow Kind, TableRow Row)> rows, RowPlacement placement)
    {
        var (written, empty) = (rows.Where(row => row.Row.IsWritten).ToList(), rows.Where(row => !row.Row.IsWritten));
        var readings = (written.Count > 0 ? written : empty).Select(row => placement.Place(Depth(row.Kind), row.Row)).ToList();
        if (readings is [var only])
            return only;

        var first = readings.FirstOrDefault();
        return first is not null && readings.TrueForAll(other => other is not null && other.Select(cell => cell.Value).SequenceEqual(first.Select(cell => cell.Value))) ? first : null;
    }

    private static Dictionary<RequestRow, TableLine> Lines(List<(RequestRow Kind, TableRow Row)> table) =>
        table.Where(row => row.Row.Cells.Count > 0)
            .GroupBy(row => row.Kind)
            .Where(rows => rows.Count(row => row.Row.IsWritten) == 1)
            .ToDictionary(rows => rows.Key, rows => rows.First(row => row.Row.IsWritten).Row.ToLine());

    private static List<TableLine> Unknown(IReadOnlyList<TableRow> rows, List<(RequestRow Kind, TableRow Row)> table)
    {
        var (first, last) = (table[0].Row.Label.Line, table[^1].Row.Label.Line);
        return rows.Where(row => row.Label.Line > first && row.Label.Line < last && row.HasFigures && row.Cells.Count >= RequestsTable.ColumnCount && RequestLabels.Match(row) is null)
            .Select(row => row.ToLine())
            .ToList();
    }

    private static List<Cell> AbsentRow() => Enumerable.Repeat(Cell.Absent, RequestsTable.ColumnCount).ToList();

    /// <summary>How many group labels stand in front of the label.</summary>
    private static int Depth(RequestRow row) => row switch
    {
        RequestRow.NewRequests or RequestRow.CarriedOver or RequestRow.CarriedForward => 0,
        RequestRow.Granted or RequestRow.PartiallyGranted or RequestRow.OtherHandling or RequestRow.Total => 1,
        _ => 2,
    };
}
