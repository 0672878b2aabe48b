using System.Globalization;
using CsvHelper;

namespace Auditor.Rendering.Exports;

/// <summary>CSV for spreadsheets: UTF-8 with byte order mark, Chinese heads, a row a finding. Cells that a spreadsheet would run as a formula stand behind '.</summary>
public static class CsvExport
{
    /// <summary>Input methods write = + - @ at full width, and a Chinese spreadsheet takes them for the same.</summary>
    private const string WideFormulaStarts = "＝＋－＠";

    private static readonly CsvWriterOptions Layout = CsvWriterOptions.Default with { WriteByteOrderMark = true, Injection = CsvInjection.Escape };

    public static void Write(Stream output, IReadOnlyList<ExportedAudit> audits)
    {
        var columns = ExportColumns.Findings;
        using var csv = CsvWriter.Create(output, Layout, leaveOpen: true);
        csv.WriteHeader(columns.Select(column => column.Head).ToArray());
        foreach (var row in ExportColumns.FindingRows(audits))
            csv.WriteRecord(columns.Select(column => Cell(column.Value(row))).ToArray());
    }

    private static string Cell(object? value)
    {
        var text = Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
        return text.Length > 0 && WideFormulaStarts.Contains(text[0], StringComparison.Ordinal) ? "'" + text : text;
    }
}
