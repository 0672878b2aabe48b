using Auditor.Comparing;
using Auditor.Reports;
using static Auditor.Checking.CheckExample;

namespace Auditor.Checking.Consistency;

/// <summary>现行有效件数 = 上年现行有效 + 本年制发 − 本年废止（规章、行政规范性文件）。</summary>
public sealed class DocumentsInForceDiffer : ICheck
{
    private const int Issued = 0;
    private const int Repealed = 1;
    private const int InForce = 2;

    private static readonly (DisclosureRow Row, string Name)[] Stocks = [(DisclosureRow.Rules, "规章"), (DisclosureRow.NormativeDocuments, "行政规范性文件")];

    public CheckInfo Info { get; } = new("documents-in-force-differ", "现行有效件数应当与上年衔接", Dimension.Consistency, Severity.Warning, "国办公开办函〔2021〕30号第二部分表格");

    public IReadOnlyList<CheckExample> Examples { get; } =
    [
        Bad(Report(2023, 3, 1, "[[30]]")).Beside(Report(2022, 2, 0, "20")),
        Bad(Report(2023, 0, 0, "[[15]]")).Beside(Report(2022, 1, 1, "16")),
        Bad(Report(2023, 2, 5, "[[18]]")).Beside(Report(2022, 2, 0, "20")),
        Good(Report(2023, 3, 1, "22")).Beside(Report(2022, 2, 0, "20")),
        Good(Report(2023, 0, 0, "16")).Beside(Report(2022, 1, 1, "16")),
        Good(Report(2021, 3, 1, "30")).Beside("清河县水利局2020年政府信息公开工作年度报告\n二、主动公开政府信息情况\n信息内容 | 本年新制作数量 | 本年新公开数量 | 对外公开总数量 |\n规章 | 0 | 0 | 0 |\n规范性文件 | 2 | 2 | 20 |"), // another form, another notion
    ];

    public string? WhyNotAssessable(AuditSubject subject) => ArchiveGround.WhyNoLastYear(subject);

    public IEnumerable<Finding> Run(AuditSubject subject)
    {
        if (subject.Comparisons.LastYear?.Other is not { Format: FormatVersion.F21 } lastYear || subject.Report is not { Format: FormatVersion.F21, Tables.Disclosure: { } table })
            yield break;

        foreach (var (row, name) in Stocks)
        {
            if (table[row] is not [{ Value: { } issued }, { Value: { } repealed }, { Value: { } inForce }]
                || lastYear.Cells.FirstOrDefault(cell => cell.Row == ArchivedCell.NameOf(row) && cell.Column == InForce) is not { Row: not null } before
                || before.Value + issued - repealed == inForce)
                continue;

            yield return Info.Find(
                StockChange.IsExplained(subject.Report) ? Severity.Note : Severity.Warning,
                0.9,
                $"表二“{name}”现行有效件数与{ArchiveGround.NameOf(lastYear)}不衔接：上年 {before.Value:0} + 本年制发 {issued:0} − 本年废止 {repealed:0} = {before.Value + issued - repealed:0}，报告为 {inForce:0}。",
                "核对制发、废止和现行有效件数；如有集中清理、自动失效等情况，请在报告中说明。",
                StatutoryTables.Places(table[row][InForce], table[row][Issued], table[row][Repealed]));
        }
    }

    private static string Report(int year, int issued, int repealed, string inForce) => $"""
        清河县水利局{year}年政府信息公开工作年度报告
        二、主动公开政府信息情况
        第二十条第（一）项
        信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |
        规章 | 0 | 0 | 0 |
        行政规范性文件 | {issued} | {repealed} | {inForce} |
        """;
}
