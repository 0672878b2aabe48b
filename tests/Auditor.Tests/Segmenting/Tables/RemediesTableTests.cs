using Auditor.Reports;
using static Auditor.Tests.Segmenting.Segmented;

namespace Auditor.Tests.Segmenting.Tables;

public sealed class RemediesTableTests
{
    private const string Heads = """
        行政复议 | 行政诉讼 |
        结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 未经复议直接起诉 | 复议后起诉 |
        结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |

        """;

    private const string Numbers = "1 2 3 4 10 5 6 7 8 26 9 1 2 3 15";

    [Theory]
    [InlineData("1 | 2 | 3 | 4 | 10 | 5 | 6 | 7 | 8 | 26 | 9 | 1 | 2 | 3 | 15 |", Numbers)]
    [InlineData("5 |  |  | 2 | 7 | 8 |  |  | 1 | 9 |  |  |  |  |  |", "5 - - 2 7 8 - - 1 9 - - - - -")]
    [InlineData(" | 2 |  |  | 2 |  |  |  |  |  |  |  |  |  | 0 |", "- 2 - - 2 - - - - - - - - - 0")]
    [InlineData("/ | 2 | - | — | 2 | / | / | / | / | / | / | / | / | / | / |", "- 2 - - 2 - - - - - - - - - -")]
    [InlineData("1件 | 2件 | 3件 | 4件 | 10件 | 5件 | 6件 | 7件 | 8件 | 26件 | 9件 | 1件 | 2件 | 3件 | 15件 |", Numbers)]
    public void Fifteen_cells_in_a_line(string line, string figures) => Assert.Equal(Figures(figures), Values(Heads + line));

    [Theory]
    [InlineData("\n")]
    [InlineData("\t")]
    [InlineData("   ")]
    [InlineData(" ")]
    [InlineData(" |\n")]
    [InlineData("\n\n")]
    public void Fifteen_figures_in_other_layouts(string between)
    {
        var heads = Heads.Replace(" | ", between, StringComparison.Ordinal).Replace(" |\n", "\n", StringComparison.Ordinal);

        Assert.Equal(Figures(Numbers), Values(heads + Numbers.Replace(" ", between, StringComparison.Ordinal)));
    }

    [Fact]
    public void Torn_heads()
    {
        var text = "          行政复议                              行政诉讼\n\n结果   结果     其他   尚未\n                    总 计 结果 结果 其他       尚未     结果 结果 其他 尚未\n维持   纠正     结果   审结                                               总计\n\n"
            + Numbers.Replace(" ", "     ", StringComparison.Ordinal);

        Assert.Equal(Figures(Numbers), Values(text));
    }

    [Fact]
    public void Three_labelled_lines() =>
        Assert.Equal(Figures(Numbers), Values("类别 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |\n行政复议 | 1 | 2 | 3 | 4 | 10 |\n未经复议直接起诉 | 5 | 6 | 7 | 8 | 26 |\n复议后起诉 | 9 | 1 | 2 | 3 | 15 |"));

    [Theory]
    [InlineData("1 | 2 | 3 | 4 | 10 | 5 | 6 | 7 | 8 | 26 | 9 | 1 | 2 | 3 |")]
    [InlineData("1 | 2 | 3 | 4 | 10 | 5 | 6 | 7 | 8 | 26 | 9 | 1 | 2 | 3 | 15 | 7 |")]
    [InlineData("1   4   10   5")]
    [InlineData("1\n2\n3\n4\n10\n5\n6\n7\n8\n26\n9\n1\n2\n3")]
    [InlineData("没有发生行政复议和行政诉讼。")]
    [InlineData("")]
    public void Any_other_number_of_cells_is_not_judged(string line) => Assert.Null(Values(Heads + line));

    [Fact]
    public void The_first_of_two_tables_is_read() =>
        Assert.Equal(Figures(Numbers), Values(Heads + Numbers.Replace(" ", " | ", StringComparison.Ordinal) + " |\n附：上年数据\n" + Heads + "0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |"));

    private static IReadOnlyList<decimal?>? Values(string text) =>
        Report("清河县水利局2022年政府信息公开工作年度报告\n四、政府信息公开行政复议、行政诉讼情况\n" + text + "\n五、存在的主要问题及改进情况\n解读偏少。").Tables.Remedies is { } table
            ? Enumerable.Range(0, RemediesTable.BlockCount).SelectMany(block => table[block]).Values()
            : null;
}
