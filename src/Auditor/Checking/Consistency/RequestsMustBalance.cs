using Auditor.Reports;
using static Auditor.Checking.CheckExample;

namespace Auditor.Checking.Consistency;

/// <summary>本年新收 + 上年结转 = 办理结果总计 + 结转下年度继续办理，逐列。</summary>
public sealed class RequestsMustBalance : ICheck
{
    public CheckInfo Info { get; } = new("requests-must-balance", "申请收办数量应当平衡", Dimension.Consistency, Severity.Error, "国办公开办函〔2021〕30号第三部分表格勾稽关系：第一项加第二项之和，等于第三项加第四项之和");

    public IReadOnlyList<CheckExample> Examples { get; } =
    [
        Bad(Report("8 | 0 | 0 | 0 | 0 | 0 | 8", "1 | 0 | 0 | 0 | 0 | 0 | 1", "[[7]] | 0 | 0 | 0 | 0 | 0 | [[7]]", "1 | 0 | 0 | 0 | 0 | 0 | 1")),
        Bad(Report("0 | 3 | 0 | 0 | 0 | 0 | 3", "0 | 0 | 0 | 0 | 0 | 0 | 0", "0 | [[2]] | 0 | 0 | 0 | 0 | [[2]]", "0 | 0 | 0 | 0 | 0 | 0 | 0")),
        Bad(Report("5 | | | | | | 5", "0 | | | | | | 0", "[[6]] | | | | | | [[6]]", "0 | | | | | | 0")),
        Good(Report("8 | 0 | 0 | 0 | 0 | 0 | 8", "1 | 0 | 0 | 0 | 0 | 0 | 1", "7 | 0 | 0 | 0 | 0 | 0 | 7", "2 | 0 | 0 | 0 | 0 | 0 | 2")),
        Good(Report("0 | 0 | 0 | 0 | 0 | 0 | 0", "0 | 0 | 0 | 0 | 0 | 0 | 0", "0 | 0 | 0 | 0 | 0 | 0 | 0", "0 | 0 | 0 | 0 | 0 | 0 | 0")),
        Good(Report("6 | | | | | | 6", "| | | | | |", "5 | | | | | | 5", "| | | | | |")),
    ];

    public string? WhyNotAssessable(AuditSubject subject) => StatutoryTables.WhyNoRequests(subject);

    public IEnumerable<Finding> Run(AuditSubject subject)
    {
        if (subject.Report.Tables.Requests is not { } table)
            yield break;

        var diagnosis = SumDiagnosis.Of(table);
        foreach (var row in diagnosis.WrongRows(SumKind.Balance))
            yield return row.Report(Info, table);
        foreach (var sum in diagnosis.Unexplained(SumKind.Balance))
        {
            var ((received, carriedOver), (total, forward)) = ((table.Cell(sum.Left[0]), table.Cell(sum.Left[1])), (table.Cell(sum.Right[0]), table.Cell(sum.Right[1])));
            yield return Info.Find(
                0.99,
                $"表三“{RequestsTable.ColumnNames[sum.Total.Column]}”列不平衡：本年新收 {received} + 上年结转 {carriedOver} = {CellSum.Of(received, carriedOver)}，办理结果总计 {total} + 结转下年度 {forward} = {CellSum.Of(total, forward)}。",
                "核对本年新收、上年结转、办理结果总计、结转下年度继续办理四行，使前两行之和等于后两行之和。",
                StatutoryTables.Places(total, received, carriedOver, forward));
        }
    }

    private static string Report(string received, string carriedOver, string total, string forward) => $"""
        清河县水利局2022年政府信息公开工作年度报告
        三、收到和处理政府信息公开申请情况
        一、本年新收政府信息公开申请数量 | {received} |
        二、上年结转政府信息公开申请数量 | {carriedOver} |
        三、本年度办理结果 | （一）予以公开 | {total.Replace("[[", "", StringComparison.Ordinal).Replace("]]", "", StringComparison.Ordinal)} |
        （七）总计 | {total} |
        四、结转下年度继续办理 | {forward} |
        """;
}
