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
        Bad(Report("[[9]] | 0 | 0 | 0 | 0 | 0 | 8", "8 | 0 | 0 | 0 | 0 | 0 | 8")),
        Bad(Report("[[1]] | [[2]] | 0 | 0 | 0 | 0 | [[12]]", "12 | 0 | 0 | 0 | 0 | 0 | 12")),
        Good(Report("6 | 2 | 0 | 0 | 0 | 0 | 8", "5 | 1 | 0 | 1 | 0 | 1 | 8")),
        Good(Report("6 | 2 | | | | | ", "8 | | | | | | 8")),
        Good(Report("0 | 0 | 0 | 0 | 0 | 0 | 0", "0 | 0 | 0 | 0 | 0 | 0 | 0")),
    ];

    public string? WhyNotAssessable(AuditSubject subject) => StatutoryTables.WhyNoRequests(subject);

    public IEnumerable<Finding> Run(AuditSubject subject)
    {
        if (subject.Report.Tables.Requests is not { } table)
            yield break;

        var diagnosis = SumDiagnosis.Of(table);
        foreach (var split in diagnosis.Splits)
            yield return Torn(split, table);
        foreach (var wrong in diagnosis.WrongCells(SumKind.Applicants))
            yield return wrong.Report(Info, table);
        foreach (var sum in diagnosis.Unexplained(SumKind.Applicants))
            yield return Wrong(sum, table);
    }

    private Finding Wrong(RequestSum sum, RequestsTable table)
    {
        var parts = sum.Left.Select(table.Cell).ToList();
        var total = table.Cell(sum.Total);
        return Info.Find(
            0.98,
            $"表三“{sum.Total.Row.ChineseName()}”行的总计应为 {CellSum.Of(parts)} 件（{string.Join(" + ", parts)}），报告为 {total} 件。",
            "核对该行六类申请人的数量与总计。",
            StatutoryTables.Places(total));
    }

    /// <summary>A doubt about our reading, not a fault of the report.</summary>
    private Finding Torn(SplitFigure split, RequestsTable table) => Info.Find(
        Severity.Warning,
        0.7,
        $"表三“{split.First.Row.ChineseName()}”行按读到的数合计不符，但把相邻两格的 {table.Cell(split.First)} 和 {table.Cell(split.Second)} 连成 {split.Joined} 就与总计相符，可能是读取文件时一个数被拆成了两格。",
        $"对照原件，看该处是一个数 {split.Joined} 还是两个数；如确为两个数，则核对该行总计。",
        StatutoryTables.Places(table.Cell(split.Row.Total), table.Cell(split.First), table.Cell(split.Second)));

    private static string Report(string received, string total) => $"""
        清河县水利局2022年政府信息公开工作年度报告
        三、收到和处理政府信息公开申请情况
        一、本年新收政府信息公开申请数量 | {received} |
        二、上年结转政府信息公开申请数量 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
        （七）总计 | {total} |
        四、结转下年度继续办理 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
        """.Replace("（七）总计", "三、本年度办理结果 | （一）予以公开 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |\n（七）总计", StringComparison.Ordinal);
}
