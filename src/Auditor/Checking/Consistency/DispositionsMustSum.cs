using Auditor.Reports;
using static Auditor.Checking.CheckExample;

namespace Auditor.Checking.Consistency;

/// <summary>办理结果总计 = 各项办理结果之和，逐列。</summary>
public sealed class DispositionsMustSum : ICheck
{
    public CheckInfo Info { get; } = new("dispositions-must-sum", "办理结果总计应当等于各项之和", Dimension.Consistency, Severity.Error, "国办公开办函〔2021〕30号第三部分表格");

    public IReadOnlyList<CheckExample> Examples { get; } =
    [
        Bad(Report("5 | 0 | 0 | 0 | 0 | 0 | 5", "2 | 0 | 0 | 0 | 0 | 0 | 2", "[[6]] | 0 | 0 | 0 | 0 | 0 | [[6]]")),
        Bad(Report("5 | 1 | 0 | 0 | 0 | 0 | 6", "2 | 0 | 0 | 0 | 0 | 0 | 2", "7 | [[0]] | 0 | 0 | 0 | 0 | [[7]]")),
        Bad(Report("9 | | | | | | 9", "2 | | | | | | 2", "[[10]] | | | | | | [[10]]")),
        Good(Report("5 | 1 | 0 | 0 | 0 | 0 | 6", "2 | 0 | 0 | 0 | 0 | 0 | 2", "7 | 1 | 0 | 0 | 0 | 0 | 8")),
        Good(Report("5 | | | | | | ", "2 | | | | | | ", "7 | | | | | | 7")),
        Good(Report("0 | 0 | 0 | 0 | 0 | 0 | 0", "0 | 0 | 0 | 0 | 0 | 0 | 0", "0 | 0 | 0 | 0 | 0 | 0 | 0")),
    ];

    public string? WhyNotAssessable(AuditSubject subject) => StatutoryTables.WhyNoRequests(subject);

    public IEnumerable<Finding> Run(AuditSubject subject)
    {
        if (subject.Report.Tables.Requests is not { } table)
            yield break;

        var diagnosis = SumDiagnosis.Of(table);
        foreach (var wrong in diagnosis.WrongCells(SumKind.Dispositions))
            yield return wrong.Report(Info, table);
        foreach (var row in diagnosis.WrongRows(SumKind.Dispositions))
            yield return row.Report(Info, table);
        foreach (var sum in diagnosis.Unexplained(SumKind.Dispositions))
            yield return Wrong(sum, table);
    }

    private Finding Wrong(RequestSum sum, RequestsTable table)
    {
        var total = table.Cell(sum.Total);
        return Info.Find(
            0.98,
            $"表三“{RequestsTable.ColumnNames[sum.Total.Column]}”列的办理结果总计应为 {CellSum.Of(sum.Left.Select(table.Cell))} 件，报告为 {total} 件。",
            $"核对该列从“予以公开”到“其他处理”的各行与“（七）总计”；不为零的行有：{NonZero(sum.Left, table)}。",
            StatutoryTables.Places(total));
    }

    private static string NonZero(IEnumerable<CellPlace> places, RequestsTable table)
    {
        var written = places.Where(place => table.Value(place) is > 0).Select(place => $"{place.Row.ChineseName()} {table.Cell(place)}").ToList();
        return written.Count == 0 ? "无" : string.Join('、', written);
    }

    private static string Report(string granted, string notHeld, string total) => $"""
        清河县水利局2022年政府信息公开工作年度报告
        三、收到和处理政府信息公开申请情况
        一、本年新收政府信息公开申请数量 | {Plain(total)} |
        二、上年结转政府信息公开申请数量 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
        三、本年度办理结果 | （一）予以公开 | {granted} |
        （二）部分公开（区分处理的，只计这一情形，不计其他情形） | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
        （三）不予公开 | 1.属于国家秘密 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
        2.其他法律行政法规禁止公开 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
        3.危及“三安全一稳定” | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
        4.保护第三方合法权益 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
        5.属于三类内部事务信息 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
        6.属于四类过程性信息 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
        7.属于行政执法案卷 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
        8.属于行政查询事项 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
        （四）无法提供 | 1.本机关不掌握相关政府信息 | {notHeld} |
        2.没有现成信息需要另行制作 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
        3.补正后申请内容仍不明确 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
        （五）不予处理 | 1.信访举报投诉类申请 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
        2.重复申请 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
        3.要求提供公开出版物 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
        4.无正当理由大量反复申请 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
        5.要求行政机关确认或重新出具已获取信息 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
        （六）其他处理 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
        （七）总计 | {total} |
        四、结转下年度继续办理 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
        """;

    private static string Plain(string marked) => marked.Replace("[[", "", StringComparison.Ordinal).Replace("]]", "", StringComparison.Ordinal);
}
