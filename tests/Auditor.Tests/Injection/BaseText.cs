using System.Globalization;
using Auditor.Reports;
using Auditor.Tests.Segmenting.Generated;

namespace Auditor.Tests.Injection;

/// <summary>
/// Writes out the statutory tables that a base keeps in short lines: 〔表二〕 rows with their figures, 〔表三〕 six kinds of applicant a
/// row, 〔表四〕 four results a block. Rows not named are zero; every 总计 is worked out here, so the tables are sound.
/// </summary>
internal sealed class BaseText(TableLayout layout)
{
    private const int Applicants = RequestsTable.ColumnCount - 1;

    private readonly RowWriter _rows = new(new Random((int)layout)) { Layout = layout };

    public string Write(string brief)
    {
        var format = brief.Contains("政府集中采购", StringComparison.Ordinal) ? FormatVersion.F19 : FormatVersion.F21;
        foreach (var line in brief.TrimEnd().Split('\n'))
        {
            if (line.StartsWith("〔表二〕", StringComparison.Ordinal))
                WriteDisclosure(Figures(line), format);
            else if (line.StartsWith("〔表三〕", StringComparison.Ordinal))
                WriteRequests(Figures(line), singleOtherRow: format == FormatVersion.F19);
            else if (line.StartsWith("〔表四〕", StringComparison.Ordinal))
                WriteRemedies(line);
            else
                _rows.Prose(line);
        }

        return _rows.ToString();
    }

    private void WriteDisclosure(Dictionary<string, decimal[]> figures, FormatVersion format)
    {
        foreach (var (item, heads, rows) in DisclosureForm.Blocks(format))
        {
            _rows.Row([item], []);
            _rows.Row(["信息内容", .. heads], []);
            foreach (var (_, label) in rows)
                _rows.Row([label], Written(figures.GetValueOrDefault(label, new decimal[heads.Length])));
        }
    }

    private void WriteRequests(Dictionary<string, decimal[]> figures, bool singleOtherRow)
    {
        _rows.Row(["（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", "申请人情况"], []);
        _rows.Row(["自然人", "法人或其他组织", "总计"], []);
        _rows.Row(["商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"], []);
        var sums = new decimal[Applicants];
        foreach (var row in RequestRows.Official(singleOtherRow))
        {
            var name = figures.Keys.FirstOrDefault(name => row.ChineseName().Contains(name, StringComparison.Ordinal));
            var cells = row == RequestRow.Total ? sums : name is null ? new decimal[Applicants] : figures[name];
            if (row is >= RequestRow.Granted and < RequestRow.Total)
                sums = sums.Zip(cells, (sum, cell) => sum + cell).ToArray();
            string[] labels = row switch
            {
                RequestRow.Granted => ["三、本年度办理结果", RequestForm.OfficialLabel(row)],
                _ when RequestForm.Group(row) is { } group => [group, RequestForm.OfficialLabel(row)],
                _ => [RequestForm.OfficialLabel(row)],
            };
            _rows.Row(labels, Written([.. cells, cells.Sum()]), labelColumns: 3);
        }
    }

    private void WriteRemedies(string line)
    {
        _rows.Row(["行政复议", "行政诉讼"], []);
        _rows.Row([.. RemediesTable.CellNames, "未经复议直接起诉", "复议后起诉"], []);
        _rows.Row([.. RemediesTable.CellNames, .. RemediesTable.CellNames], []);
        _rows.Row([], Written(line["〔表四〕".Length..].Split('；').Select(Numbers).SelectMany(block => block.Append(block.Sum()))));
    }

    private static Dictionary<string, decimal[]> Figures(string line) =>
        line["〔表二〕".Length..].Split('；').Select(row => row.Trim().Split(' ', 2)).ToDictionary(parts => parts[0], parts => Numbers(parts[1]).ToArray(), StringComparer.Ordinal);

    private static IEnumerable<decimal> Numbers(string figures) => figures.Trim().Split(' ').Select(figure => decimal.Parse(figure, CultureInfo.InvariantCulture));

    private static List<string> Written(IEnumerable<decimal> figures) => figures.Select(figure => figure.ToString(CultureInfo.InvariantCulture)).ToList();
}
