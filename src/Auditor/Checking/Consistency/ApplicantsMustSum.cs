using Auditor.Reports;
using static Auditor.Checking.CheckExample;

namespace Auditor.Checking.Consistency;

/// <summary>总计列 = 六类申请人之和，逐行。</summary>
public sealed class ApplicantsMustSum : ICheck
{
    public CheckInfo Info { get; } = new("applicants-must-sum", "总计列应当等于六类申请人之和", Dimension.Consistency, Severity.Error, "国办公开办函〔2021〕30号第三部分表格");

    public IReadOnlyList<CheckExample> Examples { get; } =
    [
        Bad(Report("6 | 2 | 0 | 0 | 0 | 0 | [[9]]", "8 | 0 | 0 | 0 | 0 | 0 | 8")),
        Bad(Report("6 | 2 | 0 | 0 | 0 | 0 | 8", "5 | 1 | 0 | 1 | 0 | 0 | [[6]]")),
        Bad(Report("6 | 2 | | | | | [[7]]", "8 | | | | | | 8")),
        Good(Report("6 | 2 | 0 | 0 | 0 | 0 | 8", "5 | 1 | 0 | 1 | 0 | 1 | 8")),
        Good(Report("6 | 2 | | | | | ", "8 | | | | | | 8")),
        Good(Report("0 | 0 | 0 | 0 | 0 | 0 | 0", "0 | 0 | 0 | 0 | 0 | 0 | 0")),
    ];

    public string? WhyNotAssessable(AuditSubject subject) => StatutoryTables.WhyNoRequests(subject);

    public IEnumerable<Finding> Run(AuditSubject subject)
    {
        if (subject.Report.Tables.Requests is not { } table)
            yield break;

        foreach (var row in table.Rows)
        {
            var parts = Enumerable.Range(0, RequestsTable.ColumnCount - 1).Select(column => table[row, column]).ToList();
            var total = table[row, RequestsTable.ColumnCount - 1];
            if (!CellSum.IsBroken(CellSum.Of(parts), CellSum.Of(total)))
                continue;

            yield return Info.Find(
                0.98,
                $"表三“{row.ChineseName()}”行的总计应为 {CellSum.Of(parts)} 件（{string.Join(" + ", parts)}），报告为 {total} 件。",
                "核对该行六类申请人的数量与总计。",
                StatutoryTables.Places(total));
        }
    }

    private static string Report(string received, string total) => $"""
        清河县水利局2022年政府信息公开工作年度报告
        三、收到和处理政府信息公开申请情况
        一、本年新收政府信息公开申请数量 | {received} |
        二、上年结转政府信息公开申请数量 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
        （七）总计 | {total} |
        四、结转下年度继续办理 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
        """.Replace("（七）总计", "三、本年度办理结果 | （一）予以公开 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |\n（七）总计", StringComparison.Ordinal);
}
