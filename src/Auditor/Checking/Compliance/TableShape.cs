using Auditor.Reports;
using static Auditor.Checking.CheckExample;

namespace Auditor.Checking.Compliance;

/// <summary>统计表的行、列和行名应当与规定的表格一致。</summary>
public sealed class TableShape : ICheck
{
    private const int FirstYearOfF21 = 2021;

    /// <summary>With fewer rows read the table is a fragment, and what is missing may be missing from the file only.</summary>
    private const int FewestRowsRead = 18;

    private const int FewestDisclosureRows = 4;

    /// <summary>From this share of rows on, a further cell in a row is the converter's doing.</summary>
    private const double LayoutShare = 0.3;

    public CheckInfo Info { get; } = new("table-shape", "统计表的行、列和行名应当与规定的表格一致", Dimension.Compliance, Severity.Warning, "国办公开办函〔2021〕30号第二、三、四部分表格");

    public IReadOnlyList<CheckExample> Examples { get; } =
    [
        Bad(Report(Form.Replace(OtherRows, "[[（六）其他处理]] | 0 | 0 | 0 | 0 | 0 | 0 | 0\n", StringComparison.Ordinal))),
        Bad(Report(Form.Replace("8.属于行政查询事项 | 0 | 0 | 0 | 0 | 0 | 0 | 0\n", "", StringComparison.Ordinal).Replace("7.属于行政执法案卷", "[[7.属于行政执法案卷]]", StringComparison.Ordinal))),
        Bad(Report(Form.Replace("2.其他法律行政法规禁止公开", "[[2.其他法律行政禁止公开]]", StringComparison.Ordinal))),
        Bad(Report(Form.Replace("（七）总计 | 2 | 0 | 0 | 0 | 0 | 0 | 2", "[[（七）总计]] | 2 | 0 | 0 | 0 | 0 | 0 | 2 | 2", StringComparison.Ordinal))),
        Bad(Report(Form.Replace("8.属于行政查询事项", "[[9.属于尚在会商的事项]] | 0 | 0 | 0 | 0 | 0 | 0 | 0\n8.属于行政查询事项", StringComparison.Ordinal))),
        Bad("清河县水利局2022年政府信息公开工作年度报告\n二、主动公开政府信息情况\n信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数\n行政规范性文件 | 2 | 0 | 5\n第二十条第（五）项\n行政许可 | 12\n行政处罚 | 3\n行政强制 | 0\n[[行政事业性收费]] | 0"),
        Good(Report(Form)),
        Good(Report(Form.Replace("1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", "1.逾期不补正", StringComparison.Ordinal).Replace("2.部分公开", "（二）部分公开", StringComparison.Ordinal))),
        Good(Report(Form.Replace("二）部分公开（区分处理的，只计这一情形，不计其他情形）", "二）部分公开", StringComparison.Ordinal).Replace("“三安全一稳定”", "三安全一稳定", StringComparison.Ordinal))),
        Good("清河县水利局2020年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n" + Form.Replace(OtherRows, "（六）其他处理 | 0 | 0 | 0 | 0 | 0 | 0 | 0\n", StringComparison.Ordinal)),
    ];

    public string? WhyNotAssessable(AuditSubject subject) =>
        subject.HasUniformFormat && subject.Report.Tables is { Requests: null, Disclosure: null } ? "没有读到统计表，无法核对其行列。" : null;

    public IEnumerable<Finding> Run(AuditSubject subject)
    {
        if (!subject.HasUniformFormat)
            return [];

        var report = subject.Report;
        var ofRequests = report.Tables.Requests is { } requests ? OfRequests(requests, report) : [];
        return report.Tables.Disclosure is { } disclosure ? ofRequests.Concat(MissingFrom(disclosure, report)) : ofRequests;
    }

    private IEnumerable<Finding> OfRequests(RequestsTable table, AnnualReport report)
    {
        if (SingleOther(table, report) is { } single)
            yield return single;
        if (MissingFrom(table) is { } missing)
            yield return missing;
        if (table.UnknownLines.Count is > 0 and <= 3)
            yield return Unknown(table.UnknownLines);
        if (Deviating(table) is { Count: > 0 } deviating)
            yield return Deviation(deviating);
        if (TooLong(table) is { } tooLong)
            yield return tooLong;
    }

    private Finding? SingleOther(RequestsTable table, AnnualReport report)
    {
        var isDue = report.Year?.Value >= FirstYearOfF21 && report.FormatSigns.All(sign => sign.Format != FormatVersion.F19);
        return isDue && table.HasSingleOtherRow && table.Lines.TryGetValue(RequestRow.OtherHandling, out var line)
            ? Info.Find(
                0.95,
                "表三“（六）其他处理”只有一行，2021年度起应分三行：1.申请人无正当理由逾期不补正，2.申请人逾期未按收费通知要求缴纳费用，3.其他。",
                "改用国办公开办函〔2021〕30号的表格，把“其他处理”分为三行填报。",
                line.Label)
            : null;
    }

    private Finding? MissingFrom(RequestsTable table)
    {
        var missing = table.Rows.Where(row => !table.Has(row)).ToList();
        if (missing.Count == 0 || table.Rows.Count - missing.Count < FewestRowsRead || table.UnknownLines.Count > 0 || Before(table, missing[0]) is not { } before)
            return null;

        return Info.Find(
            0.85,
            $"表三缺少 {missing.Count} 行：{string.Join('、', missing.Select(row => row.ChineseName()))}。",
            "按规定的表格补上，没有的数量填 0。",
            before);
    }

    /// <summary>The label behind which the missing row should stand.</summary>
    private static TextSlice? Before(RequestsTable table, RequestRow missing) =>
        table.Lines.Where(line => line.Key < missing).OrderByDescending(line => line.Key).Select(line => (TextSlice?)line.Value.Label).FirstOrDefault()
        ?? table.Lines.OrderBy(line => line.Key).Select(line => (TextSlice?)line.Value.Label).FirstOrDefault();

    private Finding Unknown(IReadOnlyList<TableLine> lines) => Info.Find(
        0.75,
        $"表三有 {lines.Count} 行的名称不是规定的行名：{string.Join('、', lines.Select(line => $"“{line.Label.Text}”"))}。",
        "表格为统一格式，不得增加、合并或改名；请按规定的行填报。",
        lines.Select(line => line.Label));

    private static List<(RequestRow Row, TableLine Line)> Deviating(RequestsTable table) =>
        table.Lines.Where(line => line.Value.IsWhole && RowWording.IsDeviating(line.Key, line.Value.Label.Text))
            .OrderBy(line => line.Key)
            .Select(line => (line.Key, line.Value))
            .ToList();

    private Finding Deviation(List<(RequestRow Row, TableLine Line)> rows) => Info.Find(
        0.85,
        $"表三的行名与规定不一致：{string.Join('；', rows.Select(row => $"“{row.Line.Label.Text}”应为“{RowWording.Official(row.Row)}”"))}。",
        "改为规定的行名。",
        rows.Select(row => row.Line.Label));

    private Finding? TooLong(RequestsTable table)
    {
        var lines = table.Lines.Where(line => line.Value.WrittenCount > RequestsTable.ColumnCount && line.Value.IsWhole).OrderBy(line => line.Key).Select(line => line.Value).ToList();
        if (lines.Count == 0 || lines.Count > table.Lines.Count * LayoutShare)
            return null;

        return Info.Find(
            0.8,
            $"表三有 {lines.Count} 行的数多于 7 个：{string.Join('、', lines.Select(line => $"“{line.Label.Text}”有 {line.WrittenCount} 个"))}；每行应为六类申请人和总计共 7 个数。",
            "核对该行是否重复填写，或者一个数被拆成了两格。",
            lines.Select(line => line.Label));
    }

    private IEnumerable<Finding> MissingFrom(DisclosureTable table, AnnualReport report)
    {
        var format = table.HasHeadsOf2019 ? FormatVersion.F19 : FormatVersion.F21;
        var missing = DisclosureRows.Official(format).Where(row => !table.Rows.Contains(row) && !IsNamed(report, row)).ToList();
        if (missing.Count == 0 || table.Rows.Count() < FewestDisclosureRows || table.Lines.Count == 0)
            yield break;

        yield return Info.Find(
            0.85,
            $"表二缺少 {missing.Count} 行：{string.Join('、', missing.Select(row => row.ChineseName()))}。",
            "按规定的表格补上，没有的数量填 0。",
            table.Lines.OrderBy(line => line.Key).Last().Value.Label);
    }

    private static bool IsNamed(AnnualReport report, DisclosureRow row)
    {
        var name = row.ChineseName();
        var last = name[Math.Max(0, name.Length - 4)..];
        return report.Tables.Wording.Any(cell => cell.Chars.Contains(name, StringComparison.Ordinal) || cell.Chars.Contains(last, StringComparison.Ordinal));
    }

    private const string OtherRows = """
        （六）其他处理 | 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请 | 0 | 0 | 0 | 0 | 0 | 0 | 0
        2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请 | 0 | 0 | 0 | 0 | 0 | 0 | 0
        3.其他 | 0 | 0 | 0 | 0 | 0 | 0 | 0

        """;

    private const string Form = $"""
        一、本年新收政府信息公开申请数量 | 2 | 0 | 0 | 0 | 0 | 0 | 2
        二、上年结转政府信息公开申请数量 | 0 | 0 | 0 | 0 | 0 | 0 | 0
        三、本年度办理结果 | （一）予以公开 | 2 | 0 | 0 | 0 | 0 | 0 | 2
        （二）部分公开（区分处理的，只计这一情形，不计其他情形） | 0 | 0 | 0 | 0 | 0 | 0 | 0
        （三）不予公开 | 1.属于国家秘密 | 0 | 0 | 0 | 0 | 0 | 0 | 0
        2.其他法律行政法规禁止公开 | 0 | 0 | 0 | 0 | 0 | 0 | 0
        3.危及“三安全一稳定” | 0 | 0 | 0 | 0 | 0 | 0 | 0
        4.保护第三方合法权益 | 0 | 0 | 0 | 0 | 0 | 0 | 0
        5.属于三类内部事务信息 | 0 | 0 | 0 | 0 | 0 | 0 | 0
        6.属于四类过程性信息 | 0 | 0 | 0 | 0 | 0 | 0 | 0
        7.属于行政执法案卷 | 0 | 0 | 0 | 0 | 0 | 0 | 0
        8.属于行政查询事项 | 0 | 0 | 0 | 0 | 0 | 0 | 0
        （四）无法提供 | 1.本机关不掌握相关政府信息 | 0 | 0 | 0 | 0 | 0 | 0 | 0
        2.没有现成信息需要另行制作 | 0 | 0 | 0 | 0 | 0 | 0 | 0
        3.补正后申请内容仍不明确 | 0 | 0 | 0 | 0 | 0 | 0 | 0
        （五）不予处理 | 1.信访举报投诉类申请 | 0 | 0 | 0 | 0 | 0 | 0 | 0
        2.重复申请 | 0 | 0 | 0 | 0 | 0 | 0 | 0
        3.要求提供公开出版物 | 0 | 0 | 0 | 0 | 0 | 0 | 0
        4.无正当理由大量反复申请 | 0 | 0 | 0 | 0 | 0 | 0 | 0
        5.要求行政机关确认或重新出具已获取信息 | 0 | 0 | 0 | 0 | 0 | 0 | 0
        {OtherRows}（七）总计 | 2 | 0 | 0 | 0 | 0 | 0 | 2
        四、结转下年度继续办理 | 0 | 0 | 0 | 0 | 0 | 0 | 0
        """;

    private static string Report(string table) => "清河县水利局2022年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n" + table;
}
