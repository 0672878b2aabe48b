using Auditor.Reports;

namespace Auditor.Tests.Segmenting.Years;

public sealed class ReportYearTests
{
    private const string Title = "清河县财政局2021年政府信息公开工作年度报告\n";
    private const string Nameless = "政府信息公开年报\n";

    [Theory]
    [InlineData(Title + "一、总体情况\n公开信息12条。", 2021, YearDerivation.Title)]
    [InlineData(Nameless + "统计期限自2021年1月1日起至2021年12月31日止。\n一、总体情况\n公开信息12条。", 2021, YearDerivation.Period)]
    [InlineData(Nameless + "现将2021年政府信息公开工作情况报告如下。\n一、总体情况\n公开信息12条。", 2021, YearDerivation.Preamble)]
    [InlineData("一、总体情况\n2021年，公开信息12条。\n五、存在的主要问题及改进情况\n2022年，我局将增加解读。2022年还将改版。", 2021, YearDerivation.Body)]
    [InlineData("一、总体情况\n公开信息12条。\n发布时间：2022-01-20", 2021, YearDerivation.PublicationDate)]
    [InlineData("一、总体情况\n公开信息12条。", null, null)]
    [InlineData("一、总体情况\n依据国办发〔2019〕14号文件，落实《2020年工作要点》，较2018年增长。", null, null)]
    [InlineData("清河县财政局二〇二一年政府信息公开工作年度报告\n一、总体情况\n公开信息12条。", 2021, YearDerivation.Title)]
    [InlineData("清河县财政局２０２１ 年政府信息公开工作年度报告\n一、总体情况\n公开信息12条。", 2021, YearDerivation.Title)]
    public void The_strongest_source_names_the_year(string text, int? year, YearDerivation? from)
    {
        var report = Segmented.Report(text);

        Assert.Equal(year, report.Year?.Value);
        Assert.Equal(from, report.Year?.From);
    }

    [Fact]
    public void A_title_of_last_year_is_outvoted_and_stays_on_record()
    {
        var year = Segmented.Report("清河县财政局2020年政府信息公开工作年度报告\n统计期限为2021年1月1日至12月31日。\n一、总体情况\n2021年，公开信息12条。").Year!;

        Assert.Equal(new ReportYear(2021, YearDerivation.Period, Title: 2020, Period: 2021, Preamble: null), year with { Preamble = null });
    }

    [Fact]
    public void A_period_of_last_year_is_outvoted()
    {
        var year = Segmented.Report(Title + "统计期限为2020年1月1日至12月31日。\n一、总体情况\n2021年，公开信息12条。").Year!;

        Assert.Equal((2021, 2021, 2020), (year.Value, year.Title, year.Period));
    }

    [Fact]
    public void The_user_knows_best()
    {
        var year = Segmented.Report(Title + "一、总体情况\n2021年，公开信息12条。", givenYear: 2022).Year!;

        Assert.Equal((2022, YearDerivation.Given, 2021), (year.Value, year.From, year.Title));
    }

    [Theory]
    [InlineData("清河县财政局2021年年报.docx", 2021)]
    [InlineData("2021年度.txt", 2021)]
    [InlineData("report-2021.html", 2021)]
    [InlineData("年报(2021).doc", 2021)]
    [InlineData("20220118_清河县财政局2021年年报.pdf", 2021)]
    [InlineData("2021.txt", 2021)]
    [InlineData("t20220118_85109283.html", null)]
    [InlineData("20220118.html", null)]
    [InlineData("content_2239943.html", null)]
    [InlineData("8892f2021a6242bc.txt", null)]
    [InlineData("002_2021970fde474fde.txt", null)]
    [InlineData("1920x1080.txt", null)]
    [InlineData("2199.txt", null)]
    [InlineData("２０２１年年报.txt", null)]
    [InlineData("13800002021.txt", null)]
    [InlineData("", null)]
    public void A_file_name_counts_only_where_the_text_is_silent(string fileName, int? year)
    {
        var silent = Segmented.Report("一、总体情况\n公开信息12条。", fileName);
        var telling = Segmented.Report("清河县财政局2018年政府信息公开工作年度报告\n一、总体情况\n2018年，公开信息12条。", fileName);

        Assert.Equal(year, silent.Year?.Value);
        Assert.Equal(year is null ? null : YearDerivation.FileName, silent.Year?.From);
        Assert.Equal(2018, telling.Year?.Value);
    }
}
