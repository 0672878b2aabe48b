namespace Auditor.Tests.Segmenting.Titles;

public sealed class TitleTests
{
    private const string Body = "\n一、总体情况\n我局公开信息12条。\n二、主动公开政府信息情况\n略。";

    [Theory]
    [InlineData("清河县商务局2021年政府信息公开工作年度报告")]
    [InlineData("2021年清河县商务局政府信息公开工作年度报告")]
    [InlineData("清河县商务局 2021 年度政府信息公开工作年度报告")]
    [InlineData("清河县商务局关于2021年政府信息公开工作的年度报告")]
    [InlineData("关于清河县商务局2021年度政府信息公开工作情况的报告")]
    [InlineData("清河县商务局2021年度政府信息公开年度报告")]
    [InlineData("清河县商务局政府信息公开工作年度报告（2021年）")]
    [InlineData("清河县商务局政府信息公开工作2021年度报告")]
    [InlineData("清河县商务局二〇二一年政府信息公开年报")]
    [InlineData("清河县商务局2021年政务公开工作总结")]
    [InlineData("《清河县商务局2021年政府信息公开工作年度报告》")]
    public void A_title_of_one_line(string title)
    {
        var report = Segmented.Report(title + Body);

        Assert.Equal(title, report.Text.Quote(report.Title!.Value.Span));
        Assert.Equal("清河县商务局", report.Agency.Name?.Text);
        Assert.Equal(2021, report.Year?.Title);
    }

    [Theory]
    [InlineData("清河县商务局\n2021年政府信息公开工作年度报告")]
    [InlineData("清河县商务局\n2021年\n政府信息公开工作年度报告")]
    [InlineData("清河县商务局2021年\n政府信息公开工作年度报告")]
    [InlineData("清河县商务局关于\n2021年度政府信息公开工作的报告")]
    [InlineData("清河县商务局\n\n2021年度政府信息公开工作\n年度报告")]
    [InlineData("清河县商务局\n政府信息公开工作年度报告\n（2021年度）")]
    [InlineData("　　　清河县商务局\n　　2021 年政府信息公开工作年度报告")]
    public void A_title_of_several_lines(string title)
    {
        var report = Segmented.Report(title + Body);

        Assert.Equal(title.Trim(), report.Text.Quote(report.Title!.Value.Span));
        Assert.Equal("清河县商务局", report.Agency.Name?.Text);
        Assert.Equal(2021, report.Year?.Title);
        Assert.Empty(report.Preamble);
    }

    [Theory]
    [InlineData("首页 > 政务公开 > 县商务局 > 政府信息公开年报\n{0}")]
    [InlineData("您现在的位置：首页>>政府信息公开年报\n{0}\n发布时间：2022-01-18 09:10 来源：县商务局")]
    [InlineData("政府信息公开年报\n{0}")]
    [InlineData("索引号：QH012-2022-00031\n{0}")]
    [InlineData("{0}\n发布日期：2022-01-20\n{0}")]
    [InlineData("清政商〔2022〕3号\n签发人：某某\n{0}\n县政府办公室：")]
    [InlineData("\t{0}")]
    [InlineData("{0} |")]
    public void A_title_among_the_lines_of_a_page(string page)
    {
        const string Title = "清河县商务局2021年政府信息公开工作年度报告";

        var report = Segmented.Report(string.Format(page, Title) + Body);

        Assert.Equal(Title, report.Title?.Text);
        Assert.Equal("清河县商务局", report.Agency.Name?.Text);
    }

    [Theory]
    [InlineData("首页 > 政务公开 > 商务局 > 政府信息公开年度报告")]
    [InlineData("根据《中华人民共和国政府信息公开条例》要求，现公布2021年政府信息公开工作年度报告。")]
    [InlineData("本报告由清河县商务局编制。")]
    [InlineData("")]
    public void A_report_without_a_title(string opening) =>
        Assert.Null(Segmented.Report(opening + Body).Title);

    [Theory]
    [InlineData("首页 > 政务公开 > 清河县商务局 > 政府信息公开年度报告" + Body, "清河县商务局")]
    [InlineData("本报告由清河县商务局根据《条例》编制。" + Body, "清河县商务局")]
    [InlineData("根据《条例》规定，清河县商务局编制了本报告。" + Body, "清河县商务局")]
    [InlineData("2021年政府信息公开工作年度报告" + Body + "\n\n清河县商务局\n2022年1月18日", "清河县商务局")]
    [InlineData("2021年政府信息公开工作年度报告\n（清河县商务局）" + Body, "清河县商务局")]
    [InlineData("2021年政府信息公开工作年度报告——清河县商务局" + Body, "清河县商务局")]
    [InlineData("2021年政府信息公开工作年度报告" + Body, null)]
    public void Who_reports_is_also_named_elsewhere(string text, string? agency) =>
        Assert.Equal(agency, Segmented.Report(text).Agency.Name?.Text);
}
