namespace Auditor.Reading;

/// <summary>读取中的表格: rows and cells of a table while a <see cref="LineWriter"/> is inside it.</summary>
internal sealed class OpenTable
{
    private readonly List<IReadOnlyList<TableCell>> _rows = [];
    private List<TableCell>? _row;
    private List<string>? _cell;

    public IReadOnlyList<IReadOnlyList<TableCell>> Rows => _rows;

    public bool CellHoldsTable { get; set; }

    public bool CellIsSwallowed { get; set; }

    public bool RowIsDeleted { get; set; }

    public void BeginRow()
    {
        _row = [];
        RowIsDeleted = false;
    }

    public void BeginCell()
    {
        _cell = [];
        CellHoldsTable = false;
        CellIsSwallowed = false;
    }

    /// <summary>Text outside the cells (a caption) is a row of its own.</summary>
    public void AddLine(string line)
    {
        if (_cell is null)
            _rows.Add([new TableCell([line], HoldsTable: false)]);
        else
            _cell.Add(line);
    }

    public void EndCell()
    {
        if (_cell is not null && !CellIsSwallowed)
            _row?.Add(new TableCell(_cell, CellHoldsTable));
        _cell = null;
    }

    public void EndRow()
    {
        if (_row is not null && !RowIsDeleted)
            _rows.Add(_row);
        _row = null;
    }
}
