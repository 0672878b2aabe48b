using System.Globalization;
using Auditor.Reports;

namespace Auditor.Tests.Segmenting.Generated;

/// <summary>Writes a made-up report around a <see cref="TableModel"/>: headings, prose, tables, and the accidents that befall them.</summary>
/// <param name="layouts">Of tables two, three and four.</param>
internal sealed class ReportWriter(TableModel model, IReadOnlyList<TableLayout> layouts, Random random)
{
    private static readonly string[] BlankMarks = ["", "", "/", "—", "-", "——"];
    private static readonly string[] Prose = ["本年度数据已与各科室核对。", "涉及国家秘密的两件文件未予上网，其余均已公布。", "全年发出收费通知的情形没有出现，总计费用为零。", "本机关对属于三类内部事务信息的判断标准作了说明。"];

    private readonly RowWriter _rows = new(random);
    private readonly string _blank = layouts.Contains(TableLayout.TabsShifting) ? "/" : BlankMarks[random.Next(BlankMarks.Length)];
    private readonly string _unit = random.Next(6) == 0 && !layouts.Contains(TableLayout.SingleBlanks) ? "件" : "";
    private readonly bool _isFullWidth = random.Next(6) == 0;
    private readonly bool _groupsThousands = random.Next(2) == 0;

    /// <summary>Blank cells cannot be told from no cells.</summary>
    public bool LosesBlanks => _blank.Length == 0 && layouts.Any(RowWriter.LosesEmptyCells);

    /// <param name="lastYear">Its table three is appended.</param>
    public string Write(int year, TableModel? lastYear = null)
    {
        _rows.Prose($"清河县水利局{year}年政府信息公开工作年度报告");
        _rows.Prose("一、总体情况");
        _rows.Prose($"{year}年，我局主动公开信息120条，{Prose[random.Next(Prose.Length)]}");
        _rows.Prose("二、主动公开政府信息情况");
        WriteDisclosure();
        _rows.Prose("三、收到和处理政府信息公开申请情况");
        if (random.Next(3) == 0)
            _rows.Prose(Prose[random.Next(Prose.Length)]);
        WriteRequests();
        _rows.Prose("四、政府信息公开行政复议、行政诉讼情况");
        WriteRemedies();
        _rows.Prose("五、存在的主要问题及改进情况");
        _rows.Prose($"解读形式偏少。{year + 1}年，我局将增加图解。");
        _rows.Prose("六、其他需要报告的事项");
        _rows.Prose("本年度未收取信息处理费。");
        if (lastYear is not null)
            WriteLastYear(lastYear);
        return _rows.ToString();
    }

    private void WriteDisclosure()
    {
        _rows.Layout = layouts[0];
        foreach (var (item, heads, rows) in DisclosureForm.Blocks(model.Format))
        {
            _rows.Row([item], []);
            _rows.Row(["信息内容", .. heads], []);
            foreach (var (row, label) in rows)
                _rows.Row([label], Cells(model.Disclosure[row]));
        }
    }

    private void WriteLastYear(TableModel lastYear)
    {
        _rows.Prose("附件：上年数据");
        _rows.Layout = layouts[1];
        foreach (var (row, values) in lastYear.Requests)
            WriteRow(row, Cells(values));
    }

    private void WriteRequests()
    {
        _rows.Layout = layouts[1];
        WriteHeads();
        var breakAt = random.Next(3) == 0 ? random.Next(model.Requests.Count) : -1;
        var at = 0;
        foreach (var (row, values) in model.Requests)
        {
            if (at++ == breakAt)
                WritePageBreak();
            if (row == RequestRow.OtherNoCorrection && random.Next(2) == 0 && !RowWriter.LosesEmptyCells(_rows.Layout))
                _rows.Row(["（六）其他处理"], Enumerable.Repeat("", 7).ToList());
            WriteRow(row, Cells(values));
        }
    }

    private void WriteHeads()
    {
        _rows.Row(["（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", "申请人情况"], []);
        _rows.Row(["自然人", "法人或其他组织", "总计"], []);
        _rows.Row(["商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"], []);
    }

    private void WritePageBreak()
    {
        if (random.Next(2) == 0)
            _rows.Prose(random.Next(2) == 0 ? "第 3 页 共 5 页" : "- 3 -");
        if (random.Next(2) == 0)
            WriteHeads();
    }

    private void WriteRow(RequestRow row, IReadOnlyList<string> cells)
    {
        var label = RequestForm.Label(row, random);
        var group = RequestForm.Group(row);
        switch (row)
        {
            case RequestRow.NewRequests or RequestRow.CarriedOver or RequestRow.CarriedForward:
                _rows.Row([label], cells, labelColumns: 3);
                break;
            case RequestRow.Granted:
                _rows.Row(["三、本年度办理结果", label], cells, labelColumns: 3);
                break;
            default:
                _rows.Row(group is null ? [label] : [group, label], cells, labelColumns: group is null && row is not (RequestRow.PartiallyGranted or RequestRow.OtherHandling or RequestRow.Total) ? 1 : 2);
                break;
        }
    }

    private void WriteRemedies()
    {
        _rows.Layout = layouts[2];
        _rows.Row(["行政复议", "行政诉讼"], []);
        _rows.Row([.. RemediesTable.CellNames, "未经复议直接起诉", "复议后起诉"], []);
        _rows.Row([.. RemediesTable.CellNames, .. RemediesTable.CellNames], []);
        _rows.Row([], Cells(model.Remedies));
    }

    private List<string> Cells(IEnumerable<decimal?> values) => values.Select(Written).ToList();

    private string Written(decimal? value)
    {
        if (value is not { } figure)
            return _blank;

        var written = figure.ToString(_groupsThousands ? "#,0" : "0", CultureInfo.InvariantCulture) + _unit;
        return _isFullWidth ? string.Concat(written.Select(c => char.IsAsciiDigit(c) || c == ',' ? (char)(c + 0xFEE0) : c)) : written;
    }
}
