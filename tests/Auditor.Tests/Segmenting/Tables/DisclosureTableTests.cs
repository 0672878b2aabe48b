using Auditor.Reports;
using static Auditor.Tests.Segmenting.Segmented;

namespace Auditor.Tests.Segmenting.Tables;

public sealed class DisclosureTableTests
{
    private static string F21(string documents, string licensing, string charges) => $"""
        第二十条第（一）项 |
        信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |
        规章 | 0 | 0 | 0 |
        行政规范性文件 | {documents} |
        第二十条第（五）项 |
        信息内容 | 本年处理决定数量 |
        行政许可 | {licensing} |
        第二十条第（六）项 |
        信息内容 | 本年处理决定数量 |
        行政处罚 | 4,119 |
        行政强制 | 0 |
        第二十条第（八）项 |
        信息内容 | 本年收费金额（单位：万元） |
        行政事业性收费 | {charges} |
        """;

    [Theory]
    [InlineData("9 | 0 | 20", "9 0 20")]
    [InlineData(" | 0 | 20", "- 0 20")]
    [InlineData("9 |  | ", "9 - -")]
    [InlineData(" |  | 20", "- - 20")]
    [InlineData("9 | / | 20", "9 - 20")]
    [InlineData("9 | 无 | 20", "9 - 20")]
    [InlineData("9 | 0", "- - -")]
    [InlineData("9 | 0 | 20 | 1", "- - -")]
    [InlineData("9件 | 0件 | 20件", "9 0 20")]
    [InlineData(" | 9 | 0 | 20 | ", "9 0 20")]
    public void A_row_of_three(string cells, string figures) =>
        Assert.Equal(Figures(figures), Read(F21(cells, "5", "0.5"))![DisclosureRow.NormativeDocuments].Values());

    [Theory]
    [InlineData("550", "550")]
    [InlineData("550 | | ", "550")]
    [InlineData(" | 550 | ", "550")]
    [InlineData("550 | 550 | 550", "550")]
    [InlineData("550 | 551", "-")]
    [InlineData("/", "-")]
    public void A_row_of_one(string cells, string figure) =>
        Assert.Equal(Figures(figure), Read(F21("0 | 0 | 0", cells, "0"))![DisclosureRow.Licensing].Values());

    [Theory]
    [InlineData("1,2,3")]
    [InlineData("约550")]
    [InlineData("550-560")]
    public void What_is_no_figure_has_no_value(string cell) =>
        Assert.DoesNotContain(Read(F21("0 | 0 | 0", cell, "0"))![DisclosureRow.Licensing], figure => figure.Value is not null);

    [Theory]
    [InlineData("7730.28", 7730.28)]
    [InlineData("7,730.2800", 7730.28)]
    [InlineData("0.5万元", 0.5)]
    [InlineData("０．５", 0.5)]
    public void Charges_have_decimals(string written, decimal value) =>
        Assert.Equal(value, Read(F21("0 | 0 | 0", "5", written))![DisclosureRow.Charges].Single().Value);

    [Fact]
    public void The_form_of_2019_has_more_columns_and_signs()
    {
        var table = Read("""
            第二十条第（一）项
            信息内容	本年新制作数量	本年新公开数量	对外公开总数量
            规章	0	0	0
            规范性文件	2	1	13
            第二十条第（五）项
            信息内容	上一年项目数量	本年增/减	处理决定数量
            行政许可	12	-2	31
            其他对外管理服务事项	5	增3	0
            第二十条第（六）项
            信息内容	上一年项目数量	本年增/减	处理决定数量
            行政处罚	8	+1	6
            行政强制	4	减1	0
            第二十条第（八）项
            信息内容	上一年项目数量	本年增/减
            行政事业性收费	1	0
            第二十条第（九）项
            信息内容	采购项目数量	采购总金额
            政府集中采购	6	251000元
            """)!;

        Assert.Equal(Figures("2 1 13"), table[DisclosureRow.NormativeDocuments].Values());
        Assert.Equal(Figures("12 -2 31"), table[DisclosureRow.Licensing].Values());
        Assert.Equal(Figures("5 3 0"), table[DisclosureRow.OtherServices].Values());
        Assert.Equal(Figures("8 1 6"), table[DisclosureRow.Penalties].Values());
        Assert.Equal(Figures("4 -1 0"), table[DisclosureRow.Coercion].Values());
        Assert.Equal(Figures("1 0"), table[DisclosureRow.Charges].Values());
        Assert.Equal(Figures("6 251000"), table[DisclosureRow.Procurement].Values());
    }

    [Fact]
    public void Labels_broken_over_lines_and_with_units()
    {
        var table = Read("""
            第二十条第（一）项
            规章（件）    0    0    0
            行政规范性文
            件    3    0    7
            行政许可（件） 12
            """)!;

        Assert.Equal(Figures("3 0 7"), table[DisclosureRow.NormativeDocuments].Values());
        Assert.Equal(Figures("12"), table[DisclosureRow.Licensing].Values());
    }

    [Fact]
    public void Another_table_with_the_same_words_is_not_this_one()
    {
        var table = Read("事项 | 数量 |\n行政许可 | 23 |\n行政处罚 | 45 |\n" + F21("9 | 0 | 20", "5", "0"))!;

        Assert.Equal(Figures("5"), table[DisclosureRow.Licensing].Values());
        Assert.Equal(Figures("4119"), table[DisclosureRow.Penalties].Values());
    }

    [Fact]
    public void Last_years_table_behind_it_changes_nothing() =>
        Assert.Equal(Figures("5"), Read(F21("9 | 0 | 20", "5", "0") + "\n" + F21("1 | 1 | 1", "6", "0"))![DisclosureRow.Licensing].Values());

    [Theory]
    [InlineData("行政许可120件，行政处罚45件，行政强制0件。")]
    [InlineData("行政许可\n公示办事指南。\n行政处罚\n公示裁量基准。")]
    [InlineData("行政许可 | 公示办事指南 |\n行政处罚 | 公示裁量基准 |")]
    [InlineData("行政许可 | 23 |\n行政处罚 | 45 |")]
    public void Prose_and_other_tables_are_not_it(string prose) => Assert.Null(WithOverview(prose).Tables.Disclosure);

    private static DisclosureTable? Read(string text) => Report("清河县水利局2022年政府信息公开工作年度报告\n二、主动公开政府信息情况\n" + text).Tables.Disclosure;
}
