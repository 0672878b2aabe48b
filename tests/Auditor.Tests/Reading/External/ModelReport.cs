using System.Globalization;
using Auditor.Reports;
using Auditor.Tests.Segmenting;
using Auditor.Tests.Segmenting.Generated;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Auditor.Tests.Reading.External;

/// <summary>A made-up report as a Word document, its tables drawn as in the official forms, with merged cells.</summary>
internal static class ModelReport
{
    private const int LabelColumns = 3;

    /// <summary>In twentieths of a point, as in the official forms.</summary>
    private static readonly int[] DisclosureWidths = [2300, 2300, 2300, 2300];
    private static readonly int[] RequestsWidths = [700, 1100, 2500, 700, 700, 700, 700, 700, 700, 700];
    private static readonly int[] RemediesWidths = [.. Enumerable.Repeat(610, 15)];

    public static byte[] Docx(TableModel model, int year, Random random) => Reading.Docx.Built(
    [
        Text($"清河县水利局{year}年政府信息公开工作年度报告"),
        Text("一、总体情况"),
        Text($"{year}年，我局主动公开信息120条，涉及国家秘密的两件文件未予上网，其余均已公布。全年组织培训两次，参训人员四十六人，考核结果已在单位内部通报。"),
        Text("二、主动公开政府信息情况"),
        DisclosureTable(model),
        Text("三、收到和处理政府信息公开申请情况"),
        RequestsTable(model, random),
        Text("四、政府信息公开行政复议、行政诉讼情况"),
        RemediesTable(model),
        Text("五、存在的主要问题及改进情况"),
        Text($"解读形式偏少。{year + 1}年，我局将增加图解，并请各科室按季度报送解读计划。"),
        Text("六、其他需要报告的事项"),
        Text("本年度未收取信息处理费。"),
    ]);

    /// <summary>Adds the cells of all three tables, as written and as read from a text.</summary>
    public static void Compare(Tally tally, TableModel model, string text, string place)
    {
        var tables = Segmented.Report(text).Tables;
        foreach (var (row, values) in model.Disclosure)
            tally.Add($"{place} {row}", values, tables.Disclosure?[row].Values());
        foreach (var (row, values) in model.Requests)
            tally.Add($"{place} {row}", values, tables.Requests?.Values(row));
        tally.Add($"{place} remedies", model.Remedies, tables.Remedies is { } remedies ? Enumerable.Range(0, 3).SelectMany(block => remedies[block]).Values() : null);
    }

    private static Table DisclosureTable(TableModel model)
    {
        var rows = new List<TableRow>();
        foreach (var (item, heads, lines) in DisclosureForm.Blocks(model.Format))
        {
            rows.Add(new TableRow(Cell(item, span: 4)));
            rows.Add(new TableRow([Cell("信息内容"), .. Spread(heads)]));
            foreach (var (row, label) in lines)
                rows.Add(new TableRow([Cell(label), .. Spread(model.Disclosure[row].Select(Written))]));
        }

        return Ruled(DisclosureWidths, rows);
    }

    /// <summary>Three columns, whatever the number of cells: one takes all, the last of two takes two.</summary>
    private static IEnumerable<TableCell> Spread(IEnumerable<string> texts)
    {
        var cells = texts.ToList();
        return cells.Select((text, at) => Cell(text, at == cells.Count - 1 ? 4 - cells.Count : 1));
    }

    private static Table RequestsTable(TableModel model, Random random)
    {
        var rows = Heads();
        var group = "";
        var isFirstResult = true;
        foreach (var (row, values) in model.Requests)
        {
            var begins = RequestForm.Group(row);
            group = begins ?? (StandsAlone(row) ? "" : group);
            var label = RequestForm.Label(row, random);
            var figures = values.Select(value => Cell(Written(value)));
            if (row is RequestRow.NewRequests or RequestRow.CarriedOver or RequestRow.CarriedForward)
            {
                rows.Add(new TableRow([Cell(label, LabelColumns), .. figures]));
                continue;
            }

            var result = Cell(isFirstResult ? "三、本年度办理结果" : "", merge: isFirstResult ? MergedCellValues.Restart : MergedCellValues.Continue);
            isFirstResult = false;
            rows.Add(group.Length == 0
                ? new TableRow([result, Cell(label, span: 2), .. figures])
                : new TableRow([result, Cell(begins ?? "", merge: begins is null ? MergedCellValues.Continue : MergedCellValues.Restart), Cell(label), .. figures]));
        }

        return Ruled(RequestsWidths, rows);
    }

    private static bool StandsAlone(RequestRow row) => row is RequestRow.Granted or RequestRow.PartiallyGranted or RequestRow.OtherHandling or RequestRow.Total;

    private static List<TableRow> Heads() =>
    [
        new([Cell("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", LabelColumns, MergedCellValues.Restart), Cell("申请人情况", Reports.RequestsTable.ColumnCount)]),
        new([Cell("", LabelColumns, MergedCellValues.Continue), Cell("自然人", merge: MergedCellValues.Restart), Cell("法人或其他组织", span: 5), Cell("总计", merge: MergedCellValues.Restart)]),
        new([
            Cell("", LabelColumns, MergedCellValues.Continue), Cell("", merge: MergedCellValues.Continue),
            Cell("商业企业"), Cell("科研机构"), Cell("社会公益组织"), Cell("法律服务机构"), Cell("其他"), Cell("", merge: MergedCellValues.Continue),
        ]),
    ];

    private static Table RemediesTable(TableModel model) => Ruled(RemediesWidths,
    [
        new TableRow(Cell("行政复议", span: 5), Cell("行政诉讼", span: 10)),
        new TableRow([.. Reports.RemediesTable.CellNames.Select(name => Cell(name, merge: MergedCellValues.Restart)), Cell("未经复议直接起诉", span: 5), Cell("复议后起诉", span: 5)]),
        new TableRow([.. Reports.RemediesTable.CellNames.Select(_ => Cell("", merge: MergedCellValues.Continue)), .. Reports.RemediesTable.CellNames.Concat(Reports.RemediesTable.CellNames).Select(name => Cell(name))]),
        new TableRow(model.Remedies.Select(value => Cell(Written(value)))),
    ]);

    private static Table Ruled(int[] widths, IEnumerable<TableRow> rows)
    {
        OpenXmlElement[] borders =
        [
            new TopBorder { Val = BorderValues.Single, Size = 6 }, new LeftBorder { Val = BorderValues.Single, Size = 6 },
            new BottomBorder { Val = BorderValues.Single, Size = 6 }, new RightBorder { Val = BorderValues.Single, Size = 6 },
            new InsideHorizontalBorder { Val = BorderValues.Single, Size = 6 }, new InsideVerticalBorder { Val = BorderValues.Single, Size = 6 },
        ];
        var grid = new TableGrid(widths.Select(width => new GridColumn { Width = width.ToString(CultureInfo.InvariantCulture) }));
        return new Table([new TableProperties(new TableBorders(borders), new DocumentFormat.OpenXml.Wordprocessing.TableLayout { Type = TableLayoutValues.Fixed }), grid, .. rows]);
    }

    private static TableCell Cell(string text, int span = 1, MergedCellValues? merge = null) => Reading.Docx.Cell(text, span, merge);

    private static OpenXmlElement Text(string text) => Reading.Docx.Paragraph(text);

    private static string Written(decimal? value) => value?.ToString("0", CultureInfo.InvariantCulture) ?? "";
}
