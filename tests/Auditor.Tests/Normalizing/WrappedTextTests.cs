using System.Text;
using Auditor.Normalizing;
using Auditor.Reports;
using CsCheck;

namespace Auditor.Tests.Normalizing;

public sealed class WrappedTextTests
{
    private static readonly string[] Report =
    [
        "清河县商务局2023年政府信息公开工作年度报告",
        "一、总体情况",
        "2023年，清河县商务局围绕流通领域信息需求，全年通过门户网站公开信息1136条，其中市场保供信息420条、消费促进信息283条，并在每个季度末逐栏核对更新日期。",
        "（一）主动公开情况。按月发布重要商品价格监测简报，共发布48期；对企业关心的出口退税办理流程录制讲解视频6个，累计播放12345次，收到留言87条，均在3个工作日内回复。",
        "（二）依申请公开情况。全年收到申请21件，办结20件，结转下年度1件，没有因答复超期被投诉，其中通过在线平台提交的申请17件，占八成以上。",
        "（三）监督保障情况。6月、11月两次检查各科室报送的信息，发现错别字14处、失效链接9个，均于当月改正；组织信息员培训2期，参加46人次，培训后的测试平均分由71分升到88分，成绩较差的两个科室由分管负责人逐一谈话。",
        "六、其他需要报告的事项",
        "本年度没有收取信息处理费，邮政编码223100，联系电话0517-2233445，办公地址在清河县人民路90号商务楼四层，工作日上午8:30至11:30受理。",
        "清河县商务局",
        "2024年1月15日",
    ];

    /// <summary>Cuts at a number of columns, wherever that is; marks that must not begin a line stay behind.</summary>
    private static string Cut(IEnumerable<string> paragraphs, int columns, string indent = "", string newLine = "\n")
    {
        var text = new StringBuilder();
        foreach (var paragraph in paragraphs)
        {
            var used = text.Append(indent).Length > 0 ? indent.Sum(ColumnsOf) : 0;
            foreach (var character in paragraph)
            {
                if (used + ColumnsOf(character) > columns && character is not ('，' or '。' or '、' or '；' or '：' or '）'))
                {
                    text.Append(newLine);
                    used = 0;
                }

                text.Append(character);
                used += ColumnsOf(character);
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    private static int ColumnsOf(char character) => character < '\u1100' ? 1 : 2;

    private static string Joined(string source) => TextNormalizer.Normalize(source).Text;

    [Theory]
    [InlineData(44)]
    [InlineData(56)]
    [InlineData(61)]
    [InlineData(72)]
    public void Paragraphs_cut_at_a_width_are_whole_again(int columns)
    {
        var text = TextNormalizer.Normalize(Cut(Report, columns));

        Assert.Equal(string.Join('\n', Report) + "\n", text.Text);
        Assert.Equal([SourceNoise.BrokenLines], text.Noise);
        Assert.False(text.IsNoisy);
    }

    [Theory]
    [InlineData("　　")]
    [InlineData("    ")]
    public void An_indent_begins_a_paragraph(string indent)
    {
        string[] paragraphs = [.. Report[..3], Report[2], .. Report[3..]];

        Assert.Equal(
            string.Join('\n', paragraphs.Select(line => indent.Replace('　', ' ') + line)) + "\n", Joined(Cut(paragraphs, 56, indent)));
    }

    [Fact]
    public void A_page_break_inside_a_sentence_is_mended()
    {
        var lines = Cut(Report, 56).Split('\n').ToList();
        lines.InsertRange(4, ["", "- 1 -", ""]);

        Assert.Equal(string.Join('\n', Report) + "\n", Joined(string.Join('\n', lines)));
    }

    [Fact]
    public void Tables_within_stay_as_they_are()
    {
        const string Table = "信息内容  本年制发件数  本年废止件数\n规章  0  0\n行政许可 120\n一、本年新收政府信息公开申请数量 20 1 0 0 0 0 21\n二、上年结转政府信息公开申请数量 0 0 0 0 0 0 0\n规章 | 0 | 0\n";

        Assert.EndsWith(Table, Joined(Cut(Report, 56) + Table), StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_that_was_not_cut_stays_as_it_is()
    {
        var text = TextNormalizer.Normalize(string.Join('\n', Report));

        Assert.Equal(string.Join('\n', Report), text.Text);
        Assert.Empty(text.Noise);
    }

    [Fact]
    public void A_list_of_titles_of_one_length_is_no_cut_text()
    {
        var titles = string.Join('\n', Enumerable.Range(0, 12).Select(at => $"清河县商务局关于印发第{"甲乙丙丁戊己庚辛壬癸子丑"[at]}类商品流通管理办法的通知"));

        Assert.Equal(Report[1] + "\n" + titles, Joined(Report[1] + "\n" + titles));
    }

    [Fact]
    public void Short_complete_lines_and_one_cell_a_line_stay()
    {
        var cells = string.Join('\n', Enumerable.Repeat("规章\n0\n行政规范性文件\n12\n本年制发件数\n现行有效件数", 20));

        Assert.Equal(cells, Joined(cells));
    }

    [Fact]
    public void Joining_twice_is_joining_once_and_every_span_quotes_its_text() =>
        Gen.Select(Gen.Int[36, 90], Gen.Int[0, Report.Length - 1].Array[3, 14], Gen.Bool, Gen.Int[0, 400]).Sample((columns, order, isIndented, at) =>
        {
            var source = Cut(order.Select(line => Report[line]), columns, isIndented ? "　　" : "");
            var once = TextNormalizer.Normalize(source);
            var twice = TextNormalizer.Normalize(once.Text);
            var start = Math.Min(at, once.Text.Length);
            var slice = new TextSlice(once, start, Math.Min(start + 30, once.Text.Length));

            Assert.Equal(once.Text, twice.Text);
            Assert.Equal(Plain(slice.Text), Plain(once.Quote(slice.Span)));
            Assert.Equal(Plain(source), Plain(once.Text));
        }, iter: 2000);

    /// <summary>A colon at the end of a short text that was not taken for a cut one is as wide as one that ends a clause.</summary>
    private static string Plain(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character))).Replace(':', '：');
}
