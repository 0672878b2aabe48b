using System.Globalization;
using System.Text;
using Auditor.Reading;
using Auditor.Reports;

namespace Auditor.Tests.Checking;

/// <summary>Sentences of many writers about many years: each gives its one finding, or none (<c>year-contexts.tsv</c>).</summary>
public sealed class YearContextsTests
{
    public static TheoryData<string, string, int, string, string> Contexts()
    {
        var data = new TheoryData<string, string, int, string, string>();
        foreach (var row in LexiconFile.NumberedRows(Repository.PathTo("tests", "Auditor.Tests", "Checking", "year-contexts.tsv"), columns: 5).Select(row => row.Fields))
            data.Add(row[0], row[1], int.Parse(row[2], CultureInfo.InvariantCulture), row[3], row[4]);
        return data;
    }

    [Theory]
    [MemberData(nameof(Contexts))]
    public void A_year_gives_its_finding_or_none(string check, string yearClass, int year, string part, string text)
    {
        Assert.Equal(check.Length == 0, yearClass[0] == 'L');

        var audit = Repository.Pipeline.Run(SourceFile.FromBytes("report.txt", Encoding.UTF8.GetBytes(Report(year, part, text))));

        var found = audit.Findings.Where(finding => finding.Check.Dimension == Dimension.Timeliness).Select(finding => finding.Check.Id).Distinct();
        Assert.Equal(check.Length == 0 ? [] : [check], found);
    }

    private static string Report(int year, string part, string text)
    {
        string At(string place, string otherwise) => place == part ? text : otherwise;
        return $"""
            清河县商务局{year}年政府信息公开工作年度报告
            {At("preamble", "")}
            一、总体情况
            {year}年，我局围绕中心工作推进公开，信息及时上网。
            {At("overview", "")}
            二、主动公开政府信息情况
            见下表。
            三、收到和处理政府信息公开申请情况
            {At("requests", "见下表。")}
            四、政府信息公开行政复议、行政诉讼情况
            {At("review", "见下表。")}
            五、存在的主要问题及改进情况
            {At("problems", "")}
            六、其他需要报告的事项
            {At("other", "无其他需要报告的事项。")}
            {At("signature", "")}
            """;
    }
}
