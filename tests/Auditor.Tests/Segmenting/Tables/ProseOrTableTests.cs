using Auditor.Reports;

namespace Auditor.Tests.Segmenting.Tables;

/// <summary>Prose stays prose beside and between tables, and cells do not turn into paragraphs.</summary>
public sealed class ProseOrTableTests
{
    [Theory]
    [InlineData("涉及国家秘密的两件文件未予上网。")]
    [InlineData("（三）严格审查国家秘密")]
    [InlineData("依法保护第三方合法权益")]
    [InlineData("全年没有发出收费通知")]
    [InlineData("总计公开信息120条")]
    [InlineData("其他")]
    [InlineData("信访举报另有渠道，不计入本表")]
    [InlineData("通过网站|微信|公开栏三种渠道公开。")]
    [InlineData("\t2022年，我局公开信息12条。")]
    [InlineData("\t（一）主动公开情况")]
    [InlineData("（一）\t主动公开情况")]
    [InlineData("2022年  12月 31日")]
    [InlineData("联系电话：0517 8722 2589 223100")]
    [InlineData("一是扎实 推进，二是 落实。")]
    [InlineData("无")]
    [InlineData("重复申请问题较为突出")]
    [InlineData("行政许可")]
    [InlineData("（一）予以公开")]
    public void A_line_of_prose(string line)
    {
        var report = Segmented.Report($"清河县水利局2022年政府信息公开工作年度报告\n一、总体情况\n全年工作平稳。\n重点如下所述。\n情况逐项列明。\n{line}\n上述各项均已核对。\n办理情况良好。\n五、存在的主要问题及改进情况\n解读偏少。");

        Assert.Equal(5 + 1, report.Find(SectionKind.Overview)!.Paragraphs.Count);
    }

    [Theory]
    [InlineData("规章 | 0 | 0 | 0 |")]
    [InlineData("规章  0  0  0")]
    [InlineData("规章 0 0 0")]
    [InlineData("\t\t规章\t0\t0\t0")]
    [InlineData("姓名 | 职务 | 电话 |")]
    [InlineData("| 姓名 | 职务 |")]
    [InlineData("|||")]
    [InlineData("12")]
    [InlineData("行政许可 550")]
    [InlineData("- 3 -")]
    [InlineData("第 3 页 共 5 页")]
    [InlineData("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和） | 申请人情况 |")]
    [InlineData("一、总体情况\t1")]
    public void A_line_of_a_table(string line) =>
        Assert.Equal(2, Segmented.Report($"一、总体情况\n全年工作平稳。\n{line}\n上述各项均已核对。").Sections.Last(section => section.Paragraphs.Count > 0).Paragraphs.Count);

    [Fact]
    public void Nothing_more_to_report_is_a_sentence_even_below_a_table()
    {
        var report = Segmented.Report("四、政府信息公开行政复议、行政诉讼情况\n结果维持 | 总计 |\n0 | 0 |\n六、其他需要报告的事项\n无");

        Assert.Equal("无", report.Find(SectionKind.OtherMatters)!.Sentences.Single().Text);
    }
}
