namespace Auditor.Tests.Segmenting.Sections;

/// <summary>Ordinals show in which short lines are taken for subheadings.</summary>
public sealed class OrdinalTests
{
    [Theory]
    [InlineData("一、组织领导")]
    [InlineData("（二）平台建设情况")]
    [InlineData("(三) 平台建设")]
    [InlineData("4.培训。")]
    [InlineData("5、培训")]
    [InlineData("（6）培训")]
    [InlineData("7）培训")]
    [InlineData("第八部分 附件")]
    [InlineData("十、附件")]
    [InlineData("十二、附件")]
    [InlineData("二十一、附件")]
    [InlineData("１．培训")]
    [InlineData("㈠培训", false)]
    [InlineData("3.5万次浏览", false)]
    [InlineData("2021.", false)]
    [InlineData("一是加强培训", false)]
    [InlineData("一二、培训", false)]
    [InlineData("第三方评估结果", false)]
    [InlineData("第一，加强培训", false)]
    [InlineData("十分重视", false)]
    [InlineData("三次培训", false)]
    public void A_short_numbered_line_is_a_subheading(string line, bool isHeading = true)
    {
        var sentence = Segmented.WithOverview(line).Find(Auditor.Reports.SectionKind.Overview)!.Sentences[0];

        Assert.Equal(isHeading, sentence.IsHeading);
    }
}
