using System.Data;
using MiniExcelLibs;
using MiniExcelLibs.Attributes;
using MiniExcelLibs.OpenXml;

namespace Auditor.Rendering.Exports;

/// <summary>Excel workbook with the sheets 问题, 报告 and 雷同: heads stay in view and can be filtered. Texts are texts, never formulas.</summary>
public static class XlsxExport
{
    /// <summary>Excel refuses a file with a longer cell.</summary>
    private const int LongestCell = 32767;

    private const string Cut = "……";

    public static void Write(Stream output, IReadOnlyList<ExportedAudit> audits)
    {
        var sheets = new DataSet
        {
            Tables =
            {
                Sheet("问题", ExportColumns.Findings, ExportColumns.FindingRows(audits)),
                Sheet("报告", ExportColumns.Reports, audits),
                Sheet("雷同", ExportColumns.Copies, ExportColumns.CopyRows(audits)),
            },
        };
        var widths = Widths(ExportColumns.Findings).Concat(Widths(ExportColumns.Reports)).Concat(Widths(ExportColumns.Copies)).DistinctBy(column => column.Key);
        output.SaveAs(sheets, configuration: new OpenXmlConfiguration { FreezeRowCount = 1, AutoFilter = true, DynamicColumns = widths.ToArray() });
    }

    private static IEnumerable<DynamicExcelColumn> Widths<T>(IEnumerable<ExportColumn<T>> columns) =>
        columns.Select(column => new DynamicExcelColumn(column.Head) { Name = column.Head, Width = column.Width });

    private static DataTable Sheet<T>(string name, IReadOnlyList<ExportColumn<T>> columns, IEnumerable<T> rows)
    {
        var sheet = new DataTable(name);
        foreach (var column in columns)
            sheet.Columns.Add(column.Head, typeof(object));
        foreach (var row in rows)
            sheet.Rows.Add(columns.Select(column => Cell(column.Value(row))).ToArray());
        return sheet;
    }

    private static object? Cell(object? value) => value is string { Length: > LongestCell } text ? text[..(LongestCell - Cut.Length)] + Cut : value;
}
