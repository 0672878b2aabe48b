using Auditor.Reports;

namespace Auditor.Tests.Segmenting.Sections;

/// <summary>Which numbers in front of lines are items, and of what kind.</summary>
public sealed class OutlineTests
{
    [Theory]
    [InlineData("（一）主动公开", NumberingStyle.ChineseBracket, 1)]
    [InlineData("2.解读6篇。", NumberingStyle.Arabic, 2)]
    [InlineData("3、培训2次。", NumberingStyle.Arabic, 3)]
    [InlineData("（4）更新栏目。", NumberingStyle.ArabicBracket, 4)]
    [InlineData("5）更新栏目。", NumberingStyle.ArabicBracket, 5)]
    [InlineData("一、标准化建设", NumberingStyle.ChineseComma, 1)]
    public void An_item(string line, NumberingStyle style, int number)
    {
        var item = Items(line).Single();

        Assert.Equal((style, number, line), (item.Style, item.Number, item.Slice.Text));
        Assert.False(item.IsPartHeading);
    }

    [Theory]
    [InlineData("二、三季度各开会一次。")]
    [InlineData("3.5万人次浏览。")]
    [InlineData("2021年公开120条。")]
    [InlineData("5.属于三类内部事务信息 | 0 | 0 | 0 | 0 | 0 | 0 | 0")]
    [InlineData("全年召开专题会议研究部署政务公开各项工作并就目录调整事项形成纪要第\n2.条所列内容。")]
    public void No_item(string line) => Assert.Empty(Items(line));

    [Fact]
    public void Headings_of_parts_are_items_and_appendices_are_not()
    {
        var outline = Segmented.Report("清河县水利局2021年政府信息公开工作年度报告\n一、总体情况\n公开120条。\n二、主动公开政府信息情况\n见下表。\n附件：\n一、受理机构").Outline;

        Assert.Equal([SectionKind.Overview, SectionKind.ProactiveDisclosure], outline.Select(item => item.Part));
        Assert.All(outline, item => Assert.True(item.IsPartHeading));
    }

    private static IEnumerable<OutlineItem> Items(string line) => Segmented.WithOverview(line).Outline.Where(item => !item.IsPartHeading);
}
