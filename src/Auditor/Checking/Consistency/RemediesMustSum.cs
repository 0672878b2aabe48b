using Auditor.Reports;
using static Auditor.Checking.CheckExample;

namespace Auditor.Checking.Consistency;

/// <summary>复议、直接起诉、复议后起诉：总计 = 维持 + 纠正 + 其他 + 尚未审结。</summary>
public sealed class RemediesMustSum : ICheck
{
    public CheckInfo Info { get; } = new("remedies-must-sum", "行政复议、行政诉讼的总计应当等于各结果之和", Dimension.Consistency, Severity.Error, "国办公开办函〔2021〕30号第四部分表格");

    public IReadOnlyList<CheckExample> Examples { get; } =
    [
        Bad(Report("10 | 1 | 0 | 0 | [[0]] | 0 | 0 | 0 | 0 | 0 | 5 | 0 | 0 | 0 | [[0]]")),
        Bad(Report("2 | 0 | 0 | 1 | 3 | 1 | 0 | 0 | 1 | [[1]] | 0 | 0 | 0 | 0 | 0")),
        Bad(Report("3 | | | | [[2]] | | | | | | | | | | ")),
        Good(Report("10 | 1 | 0 | 0 | 11 | 0 | 0 | 0 | 0 | 0 | 5 | 0 | 0 | 0 | 5")),
        Good(Report("5 | | | 2 | 7 | 8 | | | 1 | 9 | | | | | ")),
        Good(Report("0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0")),
    ];

    public string? WhyNotAssessable(AuditSubject subject) =>
        subject.HasUniformFormat && subject.Report.Tables.Remedies is null ? "没有读到表四（行政复议、行政诉讼情况），可能是图片或附件。" : null;

    public IEnumerable<Finding> Run(AuditSubject subject)
    {
        if (subject.Report.Tables.Remedies is not { } table)
            yield break;

        for (var block = 0; block < RemediesTable.BlockCount; block++)
        {
            var parts = table[block].Take(RemediesTable.CellsPerBlock - 1).ToList();
            var total = table[block][^1];
            if (!CellSum.IsBroken(CellSum.Of(parts), CellSum.Of(total)))
                continue;

            yield return Info.Find(
                0.98,
                $"表四“{RemediesTable.BlockNames[block]}”的总计应为 {CellSum.Of(parts)} 件（{string.Join(" + ", parts)}），报告为 {total} 件。",
                "核对结果维持、结果纠正、其他结果、尚未审结四项与总计。",
                StatutoryTables.Places(total));
        }
    }

    private static string Report(string figures) => $"""
        清河县水利局2022年政府信息公开工作年度报告
        四、政府信息公开行政复议、行政诉讼情况
        行政复议 | 行政诉讼 |
        结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 未经复议直接起诉 | 复议后起诉 |
        结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |
        {figures} |
        """;
}
