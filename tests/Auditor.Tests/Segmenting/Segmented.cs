using Auditor.Normalizing;
using Auditor.Reports;
using Auditor.Segmenting;

namespace Auditor.Tests.Segmenting;

/// <summary>Text → <see cref="AnnualReport"/>, with the lexicons of this repository.</summary>
internal static class Segmented
{
    private static readonly Lazy<ReportSegmenter> Segmenter = new(() =>
    {
        var lexicons = Lexicons.Load(Repository.PathTo("data", "lexicons"));
        return new ReportSegmenter(new WordSegmenter(lexicons.DomainWords), lexicons);
    });

    public static AnnualReport Report(string text, string fileName = "report.txt", int? givenYear = null) =>
        Segmenter.Value.Segment(TextNormalizer.Normalize(text), fileName, givenYear);

    /// <summary>A report of the usual shape with the given prose in part one.</summary>
    public static AnnualReport WithOverview(string prose) =>
        Report($"清河县水利局2021年政府信息公开工作年度报告\n一、总体情况\n{prose}\n二、主动公开政府信息情况\n见下表。");

    public static IReadOnlyList<decimal?> Values(this IEnumerable<Cell> cells) => cells.Select(cell => cell.Value).ToList();

    public static IReadOnlyList<decimal?> Values(this RequestsTable table, RequestRow row) =>
        Enumerable.Range(0, RequestsTable.ColumnCount).Select(column => table[row, column].Value).ToList();

    /// <summary>“5 0 - 1” → 5, 0, null, 1.</summary>
    public static IReadOnlyList<decimal?> Figures(string written) =>
        written.Split(' ').Select(figure => figure == "-" ? (decimal?)null : decimal.Parse(figure, System.Globalization.CultureInfo.InvariantCulture)).ToList();
}
