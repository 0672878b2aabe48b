using Auditor.Comparing;
using Auditor.Reports;
using static Auditor.Checking.CheckExample;

namespace Auditor.Checking.Consistency;

/// <summary>政府的表三应当等于所属各单位之和。</summary>
public sealed class ChildrenDoNotSum : ICheck
{
    private static readonly RequestRow[] Rows = [RequestRow.NewRequests, RequestRow.CarriedOver, RequestRow.Total, RequestRow.CarriedForward];

    private const int TotalColumn = RequestsTable.ColumnCount - 1;

    /// <summary>With fewer reports of its units the archive does not show the government's area.</summary>
    private const int FewestUnits = 3;

    public CheckInfo Info { get; } = new("children-do-not-sum", "汇总数应当等于所属各单位之和", Dimension.Consistency, Severity.Warning, "国办公开办函〔2021〕30号（自下而上逐级汇总）");

    public IReadOnlyList<CheckExample> Examples { get; } =
    [
        Bad(Government("[[9]]", "[[9]]")).Beside(Unit("水利局", 4), Unit("民政局", 5), Unit("财政局", 2)),
        Bad(Government("[[20]]", "[[20]]")).Beside(Unit("水利局", 4), Unit("民政局", 5), Unit("财政局", 2)),
        Bad(Government("[[1]]", "[[1]]")).Beside(Unit("水利局", 4), Unit("民政局", 5), Unit("财政局", 2), Unit("教育局", 0)),
        Good(Government("11", "11")).Beside(Unit("水利局", 4), Unit("民政局", 5), Unit("财政局", 2)),
        Good(Government("20", "20")).Beside(Unit("水利局", 4), Unit("民政局", 5)),
        Good(Government("20", "20")).Beside(Unit("水利局", 4).Replace("清河县", "桐岗县", StringComparison.Ordinal), Unit("民政局", 5).Replace("清河县", "麦川县", StringComparison.Ordinal), Unit("财政局", 5).Replace("清河县", "岚山县", StringComparison.Ordinal)),
    ];

    public string? WhyNotAssessable(AuditSubject subject) => ArchiveGround.WhyNoArchive(subject);

    public IEnumerable<Finding> Run(AuditSubject subject)
    {
        var units = subject.Comparisons.Units.Where(unit => unit.Cells.Any(cell => cell.Row == ArchivedCell.NameOf(RequestRow.NewRequests))).ToList();
        if (units.Count < FewestUnits || subject.Report.Tables.Requests is not { } table)
            yield break;

        foreach (var row in Rows)
        {
            var sum = units.Sum(unit => unit.Cells.FirstOrDefault(cell => cell.Row == ArchivedCell.NameOf(row) && cell.Column == TotalColumn).Value);
            if (table[row, TotalColumn].Value is not { } stated || stated == sum)
                continue;

            yield return Info.Find(
                sum > stated ? Severity.Warning : Severity.Note,
                sum > stated ? 0.8 : 0.5,
                sum > stated
                    ? $"表三“{row.ChineseName()}”总计为 {stated:0} 件，少于档案中 {units.Count} 家所属单位之和 {sum:0} 件。"
                    : $"表三“{row.ChineseName()}”总计为 {stated:0} 件，档案中 {units.Count} 家所属单位之和为 {sum:0} 件，相差的 {stated - sum:0} 件应来自档案中没有的单位。",
                $"与各单位报告逐项核对；档案中有：{string.Join("、", units.Select(unit => unit.Agency))}。",
                StatutoryTables.Places(table[row, TotalColumn]));
        }
    }

    private static string Government(string received, string total) => Report("人民政府", received, total);

    private static string Unit(string office, int received) => Report(office, FormattableString.Invariant($"{received}"), FormattableString.Invariant($"{received}"));

    private static string Report(string office, string received, string total) => $"""
        清河县{office}2022年政府信息公开工作年度报告
        三、收到和处理政府信息公开申请情况
        一、本年新收政府信息公开申请数量 | {received.Trim('[', ']')} | 0 | 0 | 0 | 0 | 0 | {received} |
        二、上年结转政府信息公开申请数量 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
        三、本年度办理结果 | （一）予以公开 | {total.Trim('[', ']')} | 0 | 0 | 0 | 0 | 0 | {total.Trim('[', ']')} |
        （七）总计 | {total.Trim('[', ']')} | 0 | 0 | 0 | 0 | 0 | {total} |
        四、结转下年度继续办理 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
        """;
}
