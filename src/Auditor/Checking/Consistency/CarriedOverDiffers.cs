using Auditor.Comparing;
using Auditor.Reports;
using static Auditor.Checking.CheckExample;

namespace Auditor.Checking.Consistency;

/// <summary>上年结转 = 上年报告的“结转下年度继续办理”，逐列。</summary>
public sealed class CarriedOverDiffers : ICheck
{
    public CheckInfo Info { get; } = new("carried-over-differs", "上年结转应当与上年报告的结转下年度一致", Dimension.Consistency, Severity.Error, "国办公开办函〔2021〕30号第三部分表格");

    public IReadOnlyList<CheckExample> Examples { get; } =
    [
        Bad(Report(2023, "6 | 0 | 0 | 0 | 0 | 0 | 6", "[[1]] | 0 | 0 | 0 | 0 | 0 | [[1]]", "7 | 0 | 0 | 0 | 0 | 0 | 7", "0 | 0 | 0 | 0 | 0 | 0 | 0")).Beside(Report(2022, "4 | 0 | 0 | 0 | 0 | 0 | 4", "0 | 0 | 0 | 0 | 0 | 0 | 0", "2 | 0 | 0 | 0 | 0 | 0 | 2", "2 | 0 | 0 | 0 | 0 | 0 | 2")),
        Bad(Report(2023, "6 | 0 | 0 | 0 | 0 | 0 | 6", "[[0]] | 0 | 0 | 0 | 0 | 0 | [[0]]", "6 | 0 | 0 | 0 | 0 | 0 | 6", "0 | 0 | 0 | 0 | 0 | 0 | 0")).Beside(Report(2022, "4 | 0 | 0 | 0 | 0 | 0 | 4", "0 | 0 | 0 | 0 | 0 | 0 | 0", "1 | 0 | 0 | 0 | 0 | 0 | 1", "3 | 0 | 0 | 0 | 0 | 0 | 3")),
        Bad(Report(2023, "0 | 6 | 0 | 0 | 0 | 0 | 6", "[[1]] | [[0]] | 0 | 0 | 0 | 0 | 1", "1 | 6 | 0 | 0 | 0 | 0 | 7", "0 | 0 | 0 | 0 | 0 | 0 | 0")).Beside(Report(2022, "0 | 4 | 0 | 0 | 0 | 0 | 4", "0 | 0 | 0 | 0 | 0 | 0 | 0", "0 | 3 | 0 | 0 | 0 | 0 | 3", "0 | 1 | 0 | 0 | 0 | 0 | 1")),
        Good(Report(2023, "6 | 0 | 0 | 0 | 0 | 0 | 6", "2 | 0 | 0 | 0 | 0 | 0 | 2", "7 | 0 | 0 | 0 | 0 | 0 | 7", "1 | 0 | 0 | 0 | 0 | 0 | 1")).Beside(Report(2022, "4 | 0 | 0 | 0 | 0 | 0 | 4", "0 | 0 | 0 | 0 | 0 | 0 | 0", "2 | 0 | 0 | 0 | 0 | 0 | 2", "2 | 0 | 0 | 0 | 0 | 0 | 2")),
        Good(Report(2023, "6 | | | | | | 6", "| | | | | |", "6 | | | | | | 6", "| | | | | |")).Beside(Report(2022, "4 | 0 | 0 | 0 | 0 | 0 | 4", "0 | 0 | 0 | 0 | 0 | 0 | 0", "2 | 0 | 0 | 0 | 0 | 0 | 2", "2 | 0 | 0 | 0 | 0 | 0 | 2")),
        Good(Report(2023, "6 | 0 | 0 | 0 | 0 | 0 | 6", "0 | 0 | 0 | 0 | 0 | 0 | 0", "6 | 0 | 0 | 0 | 0 | 0 | 6", "0 | 0 | 0 | 0 | 0 | 0 | 0")).Beside(Report(2022, "4 | 0 | 0 | 0 | 0 | 0 | 4", "0 | 0 | 0 | 0 | 0 | 0 | 0", "4 | 0 | 0 | 0 | 0 | 0 | 4", "0 | 0 | 0 | 0 | 0 | 0 | 0")),
    ];

    public string? WhyNotAssessable(AuditSubject subject) => ArchiveGround.WhyNoLastYear(subject) ?? StatutoryTables.WhyNoRequests(subject);

    public IEnumerable<Finding> Run(AuditSubject subject)
    {
        if (subject.Comparisons.LastYear?.Other is not { } lastYear || subject.Report.Tables.Requests is not { } table)
            yield break;

        var forward = lastYear.Cells.Where(cell => cell.Row == ArchivedCell.NameOf(RequestRow.CarriedForward)).ToDictionary(cell => cell.Column, cell => cell.Value);
        var broken = Enumerable.Range(0, RequestsTable.ColumnCount)
            .Where(column => table[RequestRow.CarriedOver, column].Value is { } carried && forward.TryGetValue(column, out var told) && told != carried)
            .ToList();
        if (broken.Count == 0)
            yield break;

        yield return Info.Find(
            StockChange.IsExplained(subject.Report) ? Severity.Note : Severity.Error,
            0.95,
            $"表三“上年结转”与{ArchiveGround.NameOf(lastYear)}的“结转下年度继续办理”不一致：{string.Join("，", broken.Select(column => $"“{RequestsTable.ColumnNames[column]}”列应为 {forward[column]:0} 件，报告为 {table[RequestRow.CarriedOver, column]} 件"))}。",
            "核对上年结转数；如因机构改革、数据更正等原因调整，请在报告中说明。",
            StatutoryTables.Places([.. broken.Select(column => table[RequestRow.CarriedOver, column])]));
    }

    private static string Report(int year, string received, string carriedOver, string total, string forward) => $"""
        清河县水利局{year}年政府信息公开工作年度报告
        三、收到和处理政府信息公开申请情况
        一、本年新收政府信息公开申请数量 | {received} |
        二、上年结转政府信息公开申请数量 | {carriedOver} |
        三、本年度办理结果 | （一）予以公开 | {total} |
        （七）总计 | {total} |
        四、结转下年度继续办理 | {forward} |
        """;
}
