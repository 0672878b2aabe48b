using Auditor.Comparing;
using Auditor.Reports;
using static Auditor.Checking.CheckExample;

namespace Auditor.Checking.Consistency;

/// <summary>上一年项目数量 = 上年报告的上一年项目数量 + 上年报告的本年增/减（2019 年格式）。</summary>
public sealed class ProjectCountDiffers : ICheck
{
    private const int Before = 0;
    private const int Change = 1;

    private static readonly (DisclosureRow Row, string Name)[] Stocks =
    [
        (DisclosureRow.Licensing, "行政许可"), (DisclosureRow.OtherServices, "其他对外管理服务事项"), (DisclosureRow.Penalties, "行政处罚"),
        (DisclosureRow.Coercion, "行政强制"), (DisclosureRow.Charges, "行政事业性收费"),
    ];

    public CheckInfo Info { get; } = new("project-count-differs", "上一年项目数量应当与上年报告衔接", Dimension.Consistency, Severity.Warning, "国办公开办函〔2019〕60号第二部分表格");

    public IReadOnlyList<CheckExample> Examples { get; } =
    [
        Bad(Report(2020, "[[25]] | 0 | 10")).Beside(Report(2019, "20 | 3 | 8")),
        Bad(Report(2020, "[[20]] | 1 | 10")).Beside(Report(2019, "20 | -2 | 8")),
        Bad(Report(2020, "[[12]] | 0 | 0")).Beside(Report(2019, "13 | 0 | 5")),
        Good(Report(2020, "23 | 0 | 10")).Beside(Report(2019, "20 | 3 | 8")),
        Good(Report(2020, "18 | 0 | 10")).Beside(Report(2019, "20 | -2 | 8")),
        Good(Report(2020, "13 | 2 | 4")).Beside(Report(2019, "13 | 0 | 5")),
    ];

    public string? WhyNotAssessable(AuditSubject subject) => ArchiveGround.WhyNoLastYear(subject);

    public IEnumerable<Finding> Run(AuditSubject subject)
    {
        if (subject.Comparisons.LastYear?.Other is not { Format: FormatVersion.F19 } lastYear || subject.Report is not { Format: FormatVersion.F19, Tables.Disclosure: { } table })
            yield break;

        foreach (var (row, name) in Stocks)
        {
            var told = lastYear.Cells.Where(cell => cell.Row == ArchivedCell.NameOf(row)).ToDictionary(cell => cell.Column, cell => cell.Value);
            if (table[row] is not [{ Value: { } here }, ..] || !told.TryGetValue(Before, out var before) || !told.TryGetValue(Change, out var change) || before + change == here)
                continue;

            yield return Info.Find(
                StockChange.IsExplained(subject.Report) ? Severity.Note : Severity.Warning,
                0.85,
                $"表二“{name}”的上一年项目数量与{ArchiveGround.NameOf(lastYear)}不衔接：该报告的上一年项目数量 {before:0}，本年增/减 {change:0}，合计应为 {before + change:0}，报告为 {here:0}。",
                "核对项目数量；如因权责清单调整、机构改革等原因变化，请在报告中说明。",
                StatutoryTables.Places(table[row][Before]));
        }
    }

    private static string Report(int year, string licensing) => $"""
        清河县水利局{year}年政府信息公开工作年度报告
        二、主动公开政府信息情况
        第二十条第（五）项
        信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量 |
        行政许可 | {licensing} |
        其他对外管理服务事项 | 0 | 0 | 0 |
        第二十条第（六）项
        信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量 |
        行政处罚 | 0 | 0 | 0 |
        行政强制 | 0 | 0 | 0 |
        """;
}
