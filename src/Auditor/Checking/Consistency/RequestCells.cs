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
            StatutoryTables.Places([cell, .. wrong.Repairs.Select(sum => table.Cell(sum.Total)).Concat(AlsoInRow(wrong, table)).Distinct().Where(other => other != cell)]));
    }

    /// <summary>One finding for a column of applicants and the 总计 column that are off by the same.</summary>
    public static Finding Report(this WrongRow wrong, CheckInfo info, RequestsTable table)
    {
        const int MostRows = 6;
        var column = RequestsTable.ColumnNames[wrong.Column];
        var sums = string.Join("；", wrong.Repairs.Select(sum => sum.ChineseName));
        var rows = wrong.Others.Prepend(wrong).Take(MostRows).ToList();
        var places = StatutoryTables.Places([.. wrong.Repairs.Select(sum => table.Cell(sum.Total)).Distinct(), .. rows.SelectMany(row => new[] { table.Cell(row.Cell), table.Cell(row.RowTotal) })]).Distinct();
        return rows.Count == 1
            ? info.Find(
                0.97,
                $"表三“{wrong.Row.ChineseName()}”行“{column}”列的 {table.Cell(wrong.Cell)} 件和“总计”列的 {table.Cell(wrong.RowTotal)} 件使 {wrong.Repairs.Count} 处合计不成立（{sums}）；各改为 {table.Value(wrong.Cell) + wrong.Change} 件和 {table.Value(wrong.RowTotal) + wrong.Change} 件则都成立。",
                "核对该行这两个单元格；若原数无误，则逐处核对上述合计。",
                places)
            : info.Find(
                0.97,
                $"表三“{column}”列和“总计”列同样相差 {Math.Abs(wrong.Change)} 件（{sums}），各行六类申请人与总计却相符：应是某一行的两格写错，改动{string.Join("、", rows.Select(row => $"“{row.Row.ChineseName()}”（{table.Cell(row.Cell)}→{table.Value(row.Cell) + row.Change}）"))}{(wrong.Others.Count >= MostRows ? "等" : "")}其中一行就都成立。",
                "对照登记台账核对上述各行，改正有误的一行。",
                places);
    }

    /// <summary>Where the total of a row is wrong, the figures it should be made of are part of the evidence.</summary>
    private static IEnumerable<Cell> AlsoInRow(WrongCell wrong, RequestsTable table) =>
        wrong.Repairs.Where(sum => sum.Kind == SumKind.Applicants && sum.Total == wrong.Place).SelectMany(sum => sum.Left).Select(table.Cell).Where(cell => cell.Value is > 0);
}
