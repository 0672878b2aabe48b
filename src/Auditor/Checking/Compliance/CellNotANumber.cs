using Auditor.Reports;
using static Auditor.Checking.CheckExample;

namespace Auditor.Checking.Compliance;

/// <summary>统计表的每一格应当是不小于零的整数，没有的填 0。</summary>
public sealed class CellNotANumber : ICheck
{
    /// <summary>So many places are shown of a fault that fills a table.</summary>
    private const int MostPlaces = 10;

    private const int MostNamed = 5;

    public CheckInfo Info { get; } = new("cell-not-a-number", "统计表的单元格应当填写不小于零的整数，没有的填 0", Dimension.Compliance, Severity.Warning, "国办公开办函〔2021〕30号第二、三、四部分表格");

    public IReadOnlyList<CheckExample> Examples { get; } =
    [
        Bad(Requests("3 | [[/]] | [[/]] | 0 | 0 | 0 | 3")),
        Bad(Requests("3 | 0 | 0 | [[-2]] | 0 | 0 | 3")),
        Bad(Requests("[[2.5]] | 0 | 0 | 0 | 0 | 0 | 3")),
        Bad(Requests("3 | | 0 | 0 | 0 | 0 | 3").Replace("一、本年新收政府信息公开申请数量", "[[一、本年新收政府信息公开申请数量]]", StringComparison.Ordinal)),
        Bad(Disclosure("行政许可 | [[—]]")),
        Good(Requests("3 | 0 | 0 | 0 | 0 | 0 | 3")),
        Good(Requests("1,203 | 0 | 0 | 0 | 0 | 0 | 1,203")),
        Good(Disclosure("行政许可 | 12")),
        Good("""
            清河县水利局2020年政府信息公开工作年度报告
            二、主动公开政府信息情况
            信息内容 | 本年新制作数量 | 本年新公开数量 | 对外公开总数量
            规章 | 0 | 0 | 0
            规范性文件 | 2 | 2 | 9
            信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量
            行政许可 | 15 | -2 | 340
            其他对外管理服务事项 | 8 | +1 | 12
            行政处罚 | 20 | 减3 | 6
            行政强制 | 4 | 0 | 0
            行政事业性收费 | 2 | -1
            政府集中采购 | 3 | 41.8
            """),
    ];

    public string? WhyNotAssessable(AuditSubject subject) =>
        subject.HasUniformFormat && subject.Report.Tables is { Requests: null, Disclosure: null, Remedies: null } ? "没有读到统计表，无法核对单元格。" : null;

    public IEnumerable<Finding> Run(AuditSubject subject)
    {
        if (!subject.HasUniformFormat)
            return [];

        var tables = subject.Report.Tables;
        return new[] { ("表二", TableCells.Of(tables.Disclosure)), ("表三", TableCells.Of(tables.Requests)), ("表四", TableCells.Of(tables.Remedies, subject.Report)) }
            .SelectMany(table => InTable(table.Item1, table.Item2));
    }

    private IEnumerable<Finding> InTable(string table, IReadOnlyList<PlacedCell> cells)
    {
        var written = cells.Where(cell => cell.Cell.IsFound && !cell.IsBlank).ToList();
        if (Group(table, written.Where(cell => cell.Cell.Value is null), "填的不是数", "没有的数量填 0，有的填写阿拉伯数字，不用“/”“—”“无”代替") is { } words)
            yield return words;
        if (Group(table, written.Where(cell => cell.Cell.Value < 0 && !cell.MayBeNegative), "是负数", "核对该数，数量不能小于零") is { } negative)
            yield return negative;
        if (Group(table, written.Where(cell => cell.Cell.Value is { } value && value != decimal.Truncate(value) && !cell.MayBeFraction), "不是整数", "核对该数，件数应为整数") is { } fraction)
            yield return fraction;
        if (Blank(table, cells.Where(cell => cell.Cell.IsFound).ToList()) is { } blank)
            yield return blank;
    }

    private Finding? Group(string table, IEnumerable<PlacedCell> wrong, string fault, string remedy)
    {
        var cells = wrong.ToList();
        return cells.Count == 0 ? null : Info.Find(
            0.9,
            $"{table}有 {cells.Count} 格{fault}：{Names(cells.Select(cell => $"{cell.Name}为“{cell.Cell.Slice!.Value.Text}”").ToList())}。",
            remedy + "。",
            cells.Take(MostPlaces).Select(cell => cell.Cell.Slice!.Value));
    }

    /// <summary>One finding a table: blanks come by rows, by columns and by whole tables, as converters leave them.</summary>
    private Finding? Blank(string table, List<PlacedCell> cells)
    {
        var blank = cells.Where(cell => cell.IsBlank).ToList();
        if (blank.Count == 0)
            return null;

        var rows = blank.Select(cell => cell.RowName).Distinct(StringComparer.Ordinal).ToList();
        var columns = blank.Select(cell => cell.ColumnName).Distinct(StringComparer.Ordinal).ToList();
        var where = columns.Count == 1 && rows.Count > 1 ? $"{columns[0]}，共 {rows.Count} 行" : Names(rows.ConvertAll(row => $"“{row}”行"));
        return Info.Find(
            0.8,
            $"{table}有 {blank.Count} 格空白（{where}）。",
            "没有的数量填 0；若原件已填，可能是转存时丢失，请核对原件。",
            blank.Select(cell => cell.Label).Distinct().Take(MostPlaces));
    }

    private static string Names(List<string> names) => string.Join('、', names.Take(MostNamed)) + (names.Count > MostNamed ? "等" : "");

    private static string Requests(string received) => $"""
        清河县水利局2022年政府信息公开工作年度报告
        三、收到和处理政府信息公开申请情况
        一、本年新收政府信息公开申请数量 | {received}
        二、上年结转政府信息公开申请数量 | 0 | 0 | 0 | 0 | 0 | 0 | 0
        三、本年度办理结果 | （一）予以公开 | 3 | 0 | 0 | 0 | 0 | 0 | 3
        （七）总计 | 3 | 0 | 0 | 0 | 0 | 0 | 3
        四、结转下年度继续办理 | 0 | 0 | 0 | 0 | 0 | 0 | 0
        """;

    private static string Disclosure(string licensing) => $"""
        清河县水利局2022年政府信息公开工作年度报告
        二、主动公开政府信息情况
        信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数
        规章 | 0 | 0 | 0
        行政规范性文件 | 2 | 0 | 5
        信息内容 | 本年处理决定数量
        {licensing}
        行政处罚 | 3
        行政强制 | 0
        信息内容 | 本年收费金额（单位：万元）
        行政事业性收费 | 0.35
        """;
}
