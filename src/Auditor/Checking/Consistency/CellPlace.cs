using Auditor.Reports;

namespace Auditor.Checking.Consistency;

/// <summary>A cell of table three by its row and column.</summary>
internal readonly record struct CellPlace(RequestRow Row, int Column)
{
    public string ChineseName => $"“{Row.ChineseName()}”行“{RequestsTable.ColumnNames[Column]}”列";
}
