using Auditor.Reports;
using static Auditor.Checking.CheckExample;

namespace Auditor.Checking.Consistency;

/// <summary>2019年以前的统计表：各分项之和等于合计，“其中”不超过总数。</summary>
public sealed class OldSheetMustSum : ICheck
{
    /// <summary>The sheet has fewer sums; more of them broken means that it was not read as it stands.</summary>
    private const int MostFindings = 12;

    public CheckInfo Info { get; } = new("old-sheet-must-sum", "统计表的分项之和应当等于合计，“其中”项不应超过总数", Dimension.Consistency, Severity.Warning, "国办发〔2014〕32号《政府信息公开情况统计表》");

    public IReadOnlyList<CheckExample> Examples { get; } =
    [
        Bad(Sheet("（一）收到申请数 | 件 | [[9]]\n1.当面申请数 | 件 | 3\n2.传真申请数 | 件 | 0\n3.网络申请数 | 件 | 4\n4.信函申请数 | 件 | 1")),
        Bad(Sheet("（二）申请办结数 | 件 | [[8]]\n1.按时办结数 | 件 | 8\n2.延期办结数 | 件 | 1")),
        Bad(Sheet("（一）主动公开政府信息数 | 条 | [[20]]\n其中：主动公开规范性文件数 | 条 | [[25]]")),
        Bad(Sheet("四、行政复议数量\n件\n[[4]]\n（一）维持具体行政行为数\n件\n1\n（二）被依法纠错数\n件\n1\n（三）其他情形数\n件\n1")),
        Bad(Columns("收到申请数          件        3     [[2]]\n　其中：当面申请    件        2     2\n　　　　信函申请    件        1     [[0]]")),
        Good(Columns("收到申请数          件        3     8\n　其中：当面申请    件        2     2\n　　　　信函申请    件        1     6\n公开工作经费    万元        0.8   —")),
        Good(Columns("收到申请数          件        3     \n培训人次      人次        42    ")),
        Good(Sheet("（一）收到申请数 | 件 | 8\n1.当面申请数 | 件 | 3\n2.传真申请数 | 件 | 0\n3.网络申请数 | 件 | 4\n4.信函申请数 | 件 | 1")),
        Good(Sheet("（二）通过不同渠道和方式公开政府信息的情况 | 条 | 120\n1.政府公报公开政府信息数 | 条 | 6\n2.政府网站公开政府信息数 | 条 | 120\n3.政务微博公开政府信息数 | 条 | 80")),
        Good(Sheet("（一）收到申请数 | 件 | 8\n1.当面申请数 | 件 | 3\n2.传真申请数 | 件 | \n3.网络申请数 | 件 | 4\n4.信函申请数 | 件 | ")),
        Good(Sheet("（三）申请答复数 | 件 | 8\n1.同意公开答复数 | 件 | 5\n2.不同意公开答复数 | 件 | 3\n其中：涉及国家秘密 | 件 | 1\n涉及商业秘密 | 件 | 2\n3.申请信息不存在数 | 件 | 0")),
        Good("清河县商务局2021年政府信息公开工作年度报告\n一、总体情况\n统计指标 | 数量\n收到申请数 | 9\n当面申请数 | 3\n网络申请数 | 4"),
    ];

    public string? WhyNotAssessable(AuditSubject subject) =>
        subject.Report.Format is FormatVersion.F08 or FormatVersion.F14 && subject.Report.Tables.Indicators is null ? "没有读到政府信息公开情况统计表，可能没有附表，或者是图片。" : null;

    public IEnumerable<Finding> Run(AuditSubject subject)
    {
        if (subject.Report.Format is not (FormatVersion.F08 or FormatVersion.F14) || subject.Report.Tables.Indicators is not { } sheet)
            yield break;

        if (LessThanOneYear(sheet) is { } less)
            yield return less;
        foreach (var finding in Enumerable.Range(0, sheet.Indicators.Count).SelectMany(at => Below(sheet.Indicators, at)).Take(MostFindings))
            yield return finding;
    }

    /// <summary>历年累计 holds this year's figure and cannot be less.</summary>
    private Finding? LessThanOneYear(IndicatorSheet sheet)
    {
        const int MostNamed = 5;
        if (sheet.CumulativeColumn is not { } all)
            return null;

        var rows = sheet.Indicators.Where(row => row.Values.Count == sheet.Columns.Count && row.Values[all].Value < row.Values[sheet.YearColumn].Value).ToList();
        return rows.Count == 0 ? null : Info.Find(
            0.85,
            $"统计表有 {rows.Count} 行的“{sheet.Columns[all]}”小于“{sheet.Columns[sheet.YearColumn]}”：{string.Join("、", rows.Take(MostNamed).Select(row => $"{row.Name}（{sheet.Columns[sheet.YearColumn]} {row.Values[sheet.YearColumn]}，{sheet.Columns[all]} {row.Values[all]}）"))}{(rows.Count > MostNamed ? "等" : "")}；累计数包含本年，不可能更小。",
            "核对这些行的累计数，至少应为本年数与往年数之和。",
            rows.SelectMany(row => StatutoryTables.Places(row.Values[all], row.Values[sheet.YearColumn])));
    }

    private IEnumerable<Finding> Below(IReadOnlyList<Indicator> indicators, int parent)
    {
        var children = IndicatorTree.Children(indicators, parent);
        for (var column = 0; column < indicators[parent].Values.Count; column++)
        {
            if (indicators[parent].Values[column] is not { Value: { } total } cell)
                continue;

            foreach (var part in children.Where(child => child.IsPart && Value(child, column) > total))
                yield return Exceeds(part, indicators[parent], part.Values[column], cell);

            if (IndicatorTree.IsClosed(indicators[parent], children) && children.All(child => Value(child, column) is not null) && children.Sum(child => Value(child, column)) is { } sum && sum != total)
                yield return Differs(indicators[parent], children, cell, sum, column);
        }
    }

    private Finding Exceeds(Indicator part, Indicator whole, Cell partCell, Cell wholeCell) => Info.Find(
        0.9,
        $"统计表中“{part.Name}”为 {partCell}，超过了它所属的“{whole.Name}”{wholeCell}。",
        "核对两项数据，其中项不应大于总数。",
        StatutoryTables.Places(partCell, wholeCell));

    private Finding Differs(Indicator whole, IReadOnlyList<Indicator> children, Cell cell, decimal sum, int column) => Info.Find(
        0.9,
        $"统计表“{whole.Name}”为 {cell}，各分项之和为 {Written(sum)}（{string.Join(" + ", children.Select(child => $"{child.Name} {child.Values[column]}"))}）。",
        $"核对各分项与合计，使“{whole.Name}”等于分项之和。",
        StatutoryTables.Places(cell));

    private static decimal? Value(Indicator indicator, int column) => column < indicator.Values.Count ? indicator.Values[column].Value : null;

    private static string Written(decimal value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string Columns(string rows) =>
        $"青石镇人民政府2013年政府信息公开工作年度报告\n一、概述\n2013年公开信息120条。\n附表\n指标名称            计量单位  本年  历年累计\n主动公开信息数      条        118   546\n网站公开    条        118   546\n{rows}\n行政复议数          件        0     0\n行政诉讼数          件        0     0\n收取费用            元        0     0";

    private static string Sheet(string rows) =>
        $"清河县商务局2016年政府信息公开工作年度报告\n一、概述\n2016年公开信息120条。\n二、附表\n统计指标 | 单位 | 统计数\n{rows}\n八、依申请公开信息收取的费用 | 万元 | 0\n九、举报投诉数量 | 件 | 0\n十、举办各类培训班数 | 次 | 2";
}
