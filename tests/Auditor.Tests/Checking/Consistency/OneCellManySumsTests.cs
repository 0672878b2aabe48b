using System.Text;
using Auditor.Reading;
using Auditor.Reports;

namespace Auditor.Tests.Checking.Consistency;

/// <summary>A sound table three with a cell changed: one finding, on that cell, with the value that stood there.</summary>
public sealed class OneCellManySumsTests
{
    private static readonly string[] Sums = ["applicants-must-sum", "dispositions-must-sum", "requests-must-balance"];

    private static readonly string[] Labels =
    [
        "一、本年新收政府信息公开申请数量", "二、上年结转政府信息公开申请数量", "（一）予以公开", "（二）部分公开", "1.属于国家秘密", "2.其他法律行政法规禁止公开", "3.危及“三安全一稳定”",
        "4.保护第三方合法权益", "5.属于三类内部事务信息", "6.属于四类过程性信息", "7.属于行政执法案卷", "8.属于行政查询事项", "1.本机关不掌握相关政府信息", "2.没有现成信息需要另行制作",
        "3.补正后申请内容仍不明确", "1.信访举报投诉类申请", "2.重复申请", "3.要求提供公开出版物", "4.无正当理由大量反复申请", "5.要求行政机关确认或重新出具已获取信息",
        "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", "3.其他", "（七）总计", "四、结转下年度继续办理",
    ];

    /// <summary>23 received and 4 carried over, 26 handled and 1 carried forward.</summary>
    private static readonly int[][] Sound = Enumerable.Range(0, Labels.Length).Select(row => row switch
    {
        0 => new[] { 15, 6, 0, 0, 2, 0, 23 },
        1 => [3, 1, 0, 0, 0, 0, 4],
        2 => [10, 4, 0, 0, 1, 0, 15],
        3 => [2, 0, 0, 0, 0, 0, 2],
        12 => [5, 2, 0, 0, 1, 0, 8],
        15 => [1, 0, 0, 0, 0, 0, 1],
        23 => [18, 6, 0, 0, 2, 0, 26],
        24 => [0, 1, 0, 0, 0, 0, 1],
        _ => new int[7],
    }).ToArray();

    [Fact]
    public void The_sound_table_breaks_no_sum() => Assert.Empty(Findings(Sound));

    [Theory]
    [InlineData(0, 0, 51)]
    [InlineData(0, 6, 32)]
    [InlineData(2, 0, 1)]
    [InlineData(3, 6, 0)]
    [InlineData(12, 1, 20)]
    [InlineData(15, 6, 11)]
    [InlineData(23, 0, 81)]
    [InlineData(23, 6, 62)]
    [InlineData(24, 1, 0)]
    public void One_changed_cell_is_one_finding(int row, int column, int wrong)
    {
        var figures = Sound.Select(line => line.ToArray()).ToArray();
        figures[row][column] = wrong;

        var finding = Assert.Single(Findings(figures));

        Assert.Equal($"{wrong}", finding.Evidence[0].Quote);
        Assert.Contains($"改为 {Sound[row][column]} 件", finding.Message, StringComparison.Ordinal);
        Assert.Equal(Severity.Error, finding.Severity);
    }

    [Fact]
    public void Two_cells_in_different_rows_and_columns_are_two_findings()
    {
        var figures = Sound.Select(line => line.ToArray()).ToArray();
        figures[2][0] = 11;
        figures[12][4] = 3;

        Assert.Equal(["11", "3"], Findings(figures).Select(finding => finding.Evidence[0].Quote));
    }

    /// <summary>A row counted one too many, in its column and in its total: the row adds up, both columns do not.</summary>
    [Theory]
    [InlineData(2, 0, "dispositions-must-sum")]
    [InlineData(12, 1, "dispositions-must-sum")]
    [InlineData(0, 4, "requests-must-balance")]
    [InlineData(23, 0, "dispositions-must-sum")]
    public void A_row_wrong_in_its_column_and_in_its_total_is_one_finding(int row, int column, string check)
    {
        var figures = Sound.Select(line => line.ToArray()).ToArray();
        figures[row][column]++;
        figures[row][6]++;

        var finding = Assert.Single(Findings(figures));

        Assert.Equal(check, finding.Check.Id);
        Assert.Equal(Severity.Error, finding.Severity);
        Assert.Contains(figures[row][column].ToString(System.Globalization.CultureInfo.InvariantCulture), finding.Evidence.Select(piece => piece.Quote));
    }

    [Fact]
    public void A_figure_torn_over_two_cells_is_a_doubt_about_the_reading()
    {
        var finding = Assert.Single(Findings(Torn()));

        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Equal(["12", "1", "2"], finding.Evidence.Select(piece => piece.Quote));
    }

    /// <summary>Twelve applications of one kind of applicant, read as 1 and 2.</summary>
    private static int[][] Torn()
    {
        var figures = Enumerable.Range(0, Labels.Length).Select(_ => new int[7]).ToArray();
        figures[0] = [1, 2, 0, 0, 0, 0, 12];
        figures[2] = [12, 0, 0, 0, 0, 0, 12];
        figures[23] = [12, 0, 0, 0, 0, 0, 12];
        return figures;
    }

    private static List<Finding> Findings(int[][] figures)
    {
        var table = string.Join('\n', Labels.Select((label, row) => $"{label} | {string.Join(" | ", figures[row])}"));
        var text = "清河县水利局2022年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n" + table;
        var audit = Repository.Pipeline.Run(SourceFile.FromBytes("report.txt", Encoding.UTF8.GetBytes(text)));
        return audit.Findings.Where(finding => Sums.Contains(finding.Check.Id)).ToList();
    }
}
