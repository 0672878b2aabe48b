using Auditor.Reports;
using static Auditor.Tests.Segmenting.Segmented;

namespace Auditor.Tests.Segmenting.Tables;

public sealed class RequestsTableTests
{
    private const string Opening = "清河县水利局2022年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n";

    [Fact]
    public void Bars_behind_the_cells()
    {
        var table = Read("""
            一、本年新收政府信息公开申请数量 | 8 | 1 | 0 | 0 | 0 | 0 | 9 |
            二、上年结转政府信息公开申请数量 | 0 |  |  |  |  |  | 0 |
            三、本年度办理结果 | （一）予以公开 | 5 | 1 | 0 | 0 | 0 | 0 | 6 |
            （二）部分公开（区分处理的，只计这一情形，不计其他情形） | / | — | - | 1 | 0 | 0 | 1 |
            （七）总计 | 8 | 1 | 0 | 0 | 0 | 0 | 9 |
            四、结转下年度继续办理 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |
            """);

        Assert.Equal(Figures("8 1 0 0 0 0 9"), table.Values(RequestRow.NewRequests));
        Assert.Equal(Figures("0 - - - - - 0"), table.Values(RequestRow.CarriedOver));
        Assert.Equal(Figures("5 1 0 0 0 0 6"), table.Values(RequestRow.Granted));
        Assert.Equal(Figures("- - - 1 0 0 1"), table.Values(RequestRow.PartiallyGranted));
        Assert.False(table.Has(RequestRow.DeniedStateSecret));
    }

    /// <summary>As our readers write docx and HTML: the last cell may be blank, with no bar behind it.</summary>
    [Fact]
    public void Bars_between_the_cells()
    {
        var table = Read("""
            一、本年新收政府信息公开申请数量 | 8 |  |  |  |  |  | 8
            二、上年结转政府信息公开申请数量 |  |  | 3 |  |  |  | 
            三、本年度办理结果 | （一）予以公开 |  | 2 |  |  |  |  | 
            （七）总计 |  |  |  |  |  |  | 8
            """);

        Assert.Equal(Figures("8 - - - - - 8"), table.Values(RequestRow.NewRequests));
        Assert.Equal(Figures("- - 3 - - - -"), table.Values(RequestRow.CarriedOver));
        Assert.Equal(Figures("- 2 - - - - -"), table.Values(RequestRow.Granted));
        Assert.Equal(Figures("- - - - - - 8"), table.Values(RequestRow.Total));
    }

    [Theory]
    [InlineData("（七）总计\t3\t3\t0\t0\t0\t0\t0\t3", "3 0 0 0 0 0 3")]
    [InlineData("（七）总计\t3\t0\t0\t0\t0\t1\t4\t4", "3 0 0 0 0 1 4")]
    [InlineData("（七）总计\t0\t0\t0\t0\t0\t0\t0\t0", "0 0 0 0 0 0 0")]
    [InlineData("（七）总计\t3\t3\t0\t0\t0\t0\t3\t3", "- - - - - - -")]
    [InlineData("（七）总计\t1\t2\t3\t4\t5\t6\t7\t8", "- - - - - - -")]
    [InlineData("（七）总计\t1\t2\t3\t4\t5\t6\t7\t8\t9", "- - - - - - -")]
    [InlineData("（七）总计\t1\t2\t3\t4\t5\t6", "- - - - - - -")]
    [InlineData("\t（七）总计\t\t3\t0\t0\t0\t0\t0\t3\t", "3 0 0 0 0 0 3")]
    [InlineData("（七）总计\t\t5\t\t\t\t\t5\t", "- - - - - - -")]
    [InlineData("（七）总计\t\t5\t\t\t\t\t\t5", "5 - - - - - 5")]
    [InlineData("（七）总计\t3\tO\t0\t0\t0\t0\t3", "3 - 0 0 0 0 3")]
    [InlineData("（七）总计\t３\t０\t０\t０\t０\t０\t３", "3 0 0 0 0 0 3")]
    [InlineData("（七）总计\t1,203\t0\t0\t0\t0\t0\t1，203", "1203 0 0 0 0 0 1203")]
    [InlineData("（七）总计\t12,03\t0\t0\t0\t0\t0\t3", "- - - - - - -")]
    [InlineData("（七）总计\t3件\t0件\t0件\t0件\t0件\t0件\t3件", "3 0 0 0 0 0 3")]
    [InlineData("（七） 总 计\t3\t0\t0\t0\t0\t0\t3", "3 0 0 0 0 0 3")]
    [InlineData("(7)总计\t3\t0\t0\t0\t0\t0\t3", "3 0 0 0 0 0 3")]
    [InlineData("七、合计\t3\t0\t0\t0\t0\t0\t3", "3 0 0 0 0 0 3")]
    public void A_row_is_read_only_where_its_columns_are_certain(string row, string figures)
    {
        var table = Read($"""
            一、本年新收政府信息公开申请数量{Zeros}
            二、上年结转政府信息公开申请数量{Zeros}
            （一）予以公开{Zeros}
            {row}
            四、结转下年度继续办理{Zeros}
            """);

        Assert.Equal(Figures(figures), table.Values(RequestRow.Total));
        Assert.Equal(Figures("0 0 0 0 0 0 0"), table.Values(RequestRow.CarriedForward));
    }

    [Theory]
    [InlineData("属于国家秘密", RequestRow.DeniedStateSecret)]
    [InlineData("1.属于国家秘密的", RequestRow.DeniedStateSecret)]
    [InlineData("1.属于国家密秘", RequestRow.DeniedStateSecret)]
    [InlineData("2.其他法律行政止公开", RequestRow.DeniedByLaw)]
    [InlineData("2.其他法律法规禁止公开", RequestRow.DeniedByLaw)]
    [InlineData("2.其它法律、行政法规禁止公开", RequestRow.DeniedByLaw)]
    [InlineData("3.危及三安全一稳定", RequestRow.DeniedSecurity)]
    [InlineData("3.危及“三安全、一稳定”", RequestRow.DeniedSecurity)]
    [InlineData("4.保护第三方合法利益", RequestRow.DeniedThirdParty)]
    [InlineData("5.属于三类内部事物信息", RequestRow.DeniedInternal)]
    [InlineData("6.属于四类过程信息", RequestRow.DeniedProcess)]
    [InlineData("7.属于行政执法卷宗", RequestRow.DeniedEnforcementFile)]
    [InlineData("8.属于行政查询", RequestRow.DeniedInquiry)]
    [InlineData("1.本机关不掌握相关信息", RequestRow.UnableNotHeld)]
    [InlineData("2.没有现成信息需另行制作", RequestRow.UnableNeedsMaking)]
    [InlineData("3.补正后申请内容不明确", RequestRow.UnableUnclear)]
    [InlineData("1.信访投诉举报类申请", RequestRow.RefusedPetition)]
    [InlineData("2.重复申请的", RequestRow.RefusedRepeated)]
    [InlineData("3.要求提供公开出版物的", RequestRow.RefusedPublication)]
    [InlineData("4.无正当理由大量重复反复申请", RequestRow.RefusedExcessive)]
    [InlineData("5.要求行政机关确认或者重新出具已获取信息", RequestRow.RefusedConfirmation)]
    [InlineData("1.逾期不补正", RequestRow.OtherNoCorrection)]
    [InlineData("1.申请人无正当理由逾期不补正,行政机关不再处理其政府信息公开申请", RequestRow.OtherNoCorrection)]
    [InlineData("2.逾期不缴费", RequestRow.OtherUnpaid)]
    [InlineData("2.申请人逾期未按收费通知要求缴纳费用", RequestRow.OtherUnpaid)]
    public void Labels_are_known_in_spite_of_slips(string label, RequestRow row)
    {
        var table = Read($"""
            一、本年新收政府信息公开申请数量{Zeros}
            （一）予以公开{Zeros}
            {label} | 2 | 0 | 0 | 0 | 0 | 1 | 3 |
            （七）总计{Zeros}
            """.Replace('\t', '|'));

        Assert.Equal(Figures("2 0 0 0 0 1 3"), table.Values(row));
    }

    [Theory]
    [InlineData(" | ")]
    [InlineData("\n")]
    [InlineData("   ")]
    [InlineData(" ")]
    [InlineData("\t")]
    public void An_unknown_label_keeps_its_figures_to_itself(string between)
    {
        string Row(string label, string figures) => label + between + figures.Replace(" ", between, StringComparison.Ordinal);

        var table = Read(string.Join('\n',
            Row("一、本年新收政府信息公开申请数量", "9 0 0 0 0 0 9"), Row("二、上年结转政府信息公开申请数量", "1 0 0 0 0 0 1"), Row("（一）予以公开", "2 0 0 0 0 0 2"),
            Row("4.本地另设的一类情形", "7 7 7 7 7 7 7"), Row("（七）总计", "9 0 0 0 0 0 9"), Row("四、结转下年度继续办理", "1 0 0 0 0 0 1")));

        Assert.Equal(Figures("2 0 0 0 0 0 2"), table.Values(RequestRow.Granted));
        Assert.DoesNotContain(table.Rows, row => table.Values(row).Contains(7));
    }

    [Fact]
    public void Labels_may_be_broken_over_lines()
    {
        var table = Read("""
            一、本年新收政府信息公开申请数
            量                              8   0   0   0   0   1   9
            二、上年结转政府信息公开申请数量      0   0   0   0   0   0   0
                 （一）予以公开               1   0   0   0   0   0   1
                 （二）部分公开（区分处理的，只计这一情形，不
                 计其他情形）
                                            2   0   0   0   0   0   2
                     5.要求行政机关确认或重新出具
                       已获取信息             3   0   0   0   0   0   3
                     1.申请人无正当理由逾期不
                       补正、行政机关不再处理其   4   0   0   0   0   0   4
                       政府信息公开申请
                     2.申请人逾期未按收费通知要
                       求缴纳费用、行政机关不再   5   0   0   0   0   0   5
                       处理其政府信息公开申请
                     3.其他                   6   0   0   0   0   0   6
                 （七）总计                   7   0   0   0   0   1   8
            四、结转下年度继续办理             1   0   0   0   0   0   1
            """);

        RequestRow[] rows = [RequestRow.NewRequests, RequestRow.Granted, RequestRow.PartiallyGranted, RequestRow.RefusedConfirmation, RequestRow.OtherNoCorrection, RequestRow.OtherUnpaid, RequestRow.OtherRest, RequestRow.Total];
        Assert.Equal([8, 1, 2, 3, 4, 5, 6, 7], rows.Select(row => (int?)table[row, 0].Value));
    }

    [Fact]
    public void Broken_labels_one_cell_a_line()
    {
        var table = Read(string.Join('\n',
            "一、本年新收政府信息公开申请数量", Lines("8 0 0 0 0 1 9"),
            "二、上年结转政府信息公开申请数量", Lines("0 0 0 0 0 0 0"),
            "三、本年度办理结果", "（一）予以公开", Lines("1 0 0 0 0 0 1"),
            "（二）部分公开（区分处理的，只计这一情形，", "不计其他情形）", Lines("2 0 0 0 0 0 2"),
            "（六）其他处理", "1.申请人无正当理由逾期不补正、行政机关不再处", "理其政府信息公开申请", Lines("4 0 0 0 0 0 4"),
            "2.申请人逾期未按收费通知要求缴纳费用、", "行政机关不再处理其政府信息公开申请", Lines("5 0 0 0 0 0 5"),
            "3.其他", Lines("6 0 0 0 0 0 6"), "（七）总计", Lines("7 0 0 0 0 1 8")));

        RequestRow[] rows = [RequestRow.NewRequests, RequestRow.Granted, RequestRow.PartiallyGranted, RequestRow.OtherNoCorrection, RequestRow.OtherUnpaid, RequestRow.OtherRest, RequestRow.Total];
        Assert.Equal([8, 1, 2, 4, 5, 6, 7], rows.Select(row => (int?)table[row, 0].Value));
    }

    [Theory]
    [InlineData("2")]
    [InlineData("- 2 -")]
    [InlineData("-2-")]
    [InlineData("第2页")]
    [InlineData("— 2 —")]
    public void A_page_number_is_no_cell(string pageNumber)
    {
        var table = Read(string.Join('\n',
            "一、本年新收政府信息公开申请数量", Lines("8 0 0 0 0 1 9"), pageNumber,
            "二、上年结转政府信息公开申请数量", Lines("0 0 0 0 0"), pageNumber, Lines("0 0"),
            "（一）予以公开", Lines("8 0 0 0 0 1 9"), "（七）总计", Lines("8 0 0 0 0 1 9"), "四、结转下年度继续办理", Lines("0 0 0 0 0 0 0")));

        Assert.Contains(table[RequestRow.NewRequests, 0].Value, new decimal?[] { 8, null });
        Assert.All(table.Values(RequestRow.CarriedOver), value => Assert.Null(value));
        Assert.Equal(Figures("8 0 0 0 0 1 9"), table.Values(RequestRow.Total));
    }

    [Fact]
    public void The_group_of_other_handling_may_be_empty_or_a_row()
    {
        var three = Read($"一、本年新收政府信息公开申请数量{Zeros}\n（一）予以公开{Zeros}\n（六）其他处理\t\t\t\t\t\t\t\n1.逾期不补正\t1\t0\t0\t0\t0\t0\t1\n2.逾期不缴费{Zeros}\n3.其他\t2\t0\t0\t0\t0\t0\t2\n（七）总计{Zeros}");
        var one = Read($"一、本年新收政府信息公开申请数量{Zeros}\n（一）予以公开{Zeros}\n（六）其他处理\t2\t0\t0\t0\t0\t0\t2\n（七）总计{Zeros}");

        Assert.False(three.HasSingleOtherRow);
        Assert.Equal((1m, 2m, false), (three[RequestRow.OtherNoCorrection, 0].Value, three[RequestRow.OtherRest, 0].Value, three.Has(RequestRow.OtherHandling)));
        Assert.True(one.HasSingleOtherRow);
        Assert.Equal(2, one[RequestRow.OtherHandling, 6].Value);
    }

    [Fact]
    public void Of_two_years_the_first_table_is_read()
    {
        string Table(int figure) => $"一、本年新收政府信息公开申请数量 | {figure} | 0 | 0 | 0 | 0 | 0 | {figure} |\n二、上年结转政府信息公开申请数量 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |\n（一）予以公开 | {(figure == 8 ? "| | | | | | " : "9 | 0 | 0 | 0 | 0 | 0 | 9")} |\n（七）总计 | {figure} | 0 | 0 | 0 | 0 | 0 | {figure} |\n四、结转下年度继续办理 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |\n";

        var table = Read(Table(8) + "附：上年数据\n" + Table(9));

        Assert.Equal((8m, 8m), (table[RequestRow.NewRequests, 0].Value, table[RequestRow.Total, 6].Value));
        Assert.All(table.Values(RequestRow.Granted), value => Assert.Null(value));
    }

    [Theory]
    [InlineData("（一）予以公开\t2\t0\t0\t0\t0\t0\t2", "（一）予以公开\t3\t0\t0\t0\t0\t0\t3")]
    public void Two_rows_of_one_name_tell_nothing(string one, string other)
    {
        var table = Read($"一、本年新收政府信息公开申请数量{Zeros}\n{one}\n{other}\n（七）总计{Zeros}");

        Assert.All(table.Values(RequestRow.Granted), value => Assert.Null(value));
    }

    [Fact]
    public void A_table_may_stand_before_its_heading_and_have_prose_inside()
    {
        var report = Report($"""
            清河县水利局2022年政府信息公开工作年度报告
            一、总体情况
            全年平稳。
            一、本年新收政府信息公开申请数量{Zeros}
            （一）予以公开{Zeros}
            本表所列为县本级数据，涉及国家秘密的另行统计，总计数含结转。
            （七）总计	1	0	0	0	0	0	1
            三、收到和处理政府信息公开申请情况
            数据见上表。
            """);

        Assert.Equal(1, report.Tables.Requests![RequestRow.Total, 6].Value);
        Assert.Contains(report.Sentences, sentence => sentence.Text.StartsWith("本表所列为县本级数据", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("本年新收政府信息公开申请12件，予以公开10件，部分公开2件，总计12件。")]
    [InlineData("1.本年新收 12件\n2.予以公开 10件\n3.部分公开 2件\n总计 12件")]
    [InlineData("本年新收政府信息公开申请数量 12\n予以公开 10\n总计 12")]
    [InlineData("（一）予以公开\n（二）部分公开\n（三）不予公开")]
    public void A_list_in_the_prose_is_no_table(string prose)
    {
        Assert.Null(WithOverview(prose).Tables.Requests);
        Assert.Equal(5, Read($"{prose}\n一、本年新收政府信息公开申请数量\t5\t0\t0\t0\t0\t0\t5\n（一）予以公开\t5\t0\t0\t0\t0\t0\t5\n（七）总计\t5\t0\t0\t0\t0\t0\t5")[RequestRow.Total, 0].Value);
    }

    private static string Zeros => "\t0\t0\t0\t0\t0\t0\t0";

    private static string Lines(string figures) => figures.Replace(' ', '\n');

    private static RequestsTable Read(string text) => Report(Opening + text).Tables.Requests ?? throw new InvalidOperationException("No table three was found.");
}
