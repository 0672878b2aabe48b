using Auditor.Reports;

namespace Auditor.Checking.Consistency;

/// <summary>Cells of table three by place, and how a wrong one is reported.</summary>
internal static class RequestCells
{
    public static Cell Cell(this RequestsTable table, CellPlace place) => table[place.Row, place.Column];

    public static decimal? Value(this RequestsTable table, CellPlace place) => table.Cell(place).Value;

    /// <summary>One finding for a cell that explains several broken sums.</summary>
    public static Finding Report(this WrongCell wrong, CheckInfo info, RequestsTable table)
    {
        var cell = table.Cell(wrong.Place);
        var sums = string.Join("；", wrong.Repairs.Select(sum => sum.ChineseName));
        var others = wrong.Others.Count == 0 ? "" : $"也可能错在{string.Join("或", wrong.Others.Take(3).Select(other => $"{other.Place.ChineseName}（应为 {other.Value} 件）"))}，请对照登记台账判断。";
        return info.Find(
            wrong.Others.Count == 0 ? 0.97 : 0.9,
            $"表三{wrong.Place.ChineseName}的 {cell} 件使 {wrong.Repairs.Count} 处合计不成立（{sums}）；改为 {wrong.Value} 件则都成立。",
            $"核对该单元格是否应为 {wrong.Value} 件；若原数无误，则逐处核对上述合计。{others}",
            StatutoryTables.Places([cell, .. wrong.Repairs.Select(sum => table.Cell(sum.Total)).Distinct().Where(total => total != cell)]));
    }
}
