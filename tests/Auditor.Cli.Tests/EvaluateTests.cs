using System.Text;

namespace Auditor.Cli.Tests;

/// <summary><c>auditor evaluate</c> on a report with known faults.</summary>
public sealed class EvaluateTests
{
    private const string Report = """
        清河县商务局2021年政府信息公开工作年度报告
        一、总体情况
        2021年，我局主动公开信息120条。
        五、存在的主要问题及改进情况
        解读材料偏少。2021年，我局将进一步完善图解。
        六、其他需要报告的事项
        无
        """;

    [Fact]
    public async Task Hits_misses_and_unlabelled_findings_are_told_apart()
    {
        using var place = new Workplace();
        place.Put("甲.txt", Encoding.UTF8.GetBytes(Report));
        var labels = Put(place, """
            {"id":"甲.txt","report_year":2021,"format_version":"2021","faults":[{"kind":"year_copy","quote":"2021年，我局将进一步","why":"应为2022年","confidence":"high"},{"kind":"wrong_agency","quote":"我局主动公开","why":"随意","confidence":"low"}],"ok_checks":[{"quote":"信息120条"}]}
            {"id":"没有这份.txt","faults":[]}
            """);

        var answer = await AuditorCommand.RunAsync("evaluate", "--labels", labels);

        Assert.Equal(ExitCode.Clean, answer.ExitCode);
        Assert.Contains("找到　year_copy（high）　2021年，我局将进一步　plan-names-report-year", answer.Output, StringComparison.Ordinal);
        Assert.Contains("漏报　wrong_agency（low）", answer.Output, StringComparison.Ordinal);
        Assert.Contains("标注外　fee-statement-missing（疑似）", answer.Output, StringComparison.Ordinal);
        Assert.Contains("年份照搬 year_copy　1（1）　1（1）　100%", answer.Output, StringComparison.Ordinal);
        Assert.Contains("共 1 份（另有 1 份标注没有找到报告）：报告年度正确 1 份；格式版本正确 1/1 份", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_for_programs()
    {
        using var place = new Workplace();
        place.Put("甲.txt", Encoding.UTF8.GetBytes(Report));
        var labels = Put(place, """{"id":"甲.txt","report_year":2021,"faults":[{"kind":"year_copy","quote":"2021年，我局将进一步","confidence":"high"}]}""");

        var answer = await AuditorCommand.RunAsync("evaluate", place.Inbox, "--labels", labels, "--format", "json");

        var report = Assert.Single(answer.Json.GetProperty("reports").EnumerateArray());
        Assert.Equal("plan-names-report-year", report.GetProperty("faults")[0].GetProperty("foundBy").GetString());
        Assert.Equal(1, answer.Json.GetProperty("kinds")[0].GetProperty("recall").GetDouble());
    }

    [Theory]
    [InlineData("{\"id\":", "标注文件第 1 行不是有效的标注")]
    [InlineData("{\"faults\":[]}", "标注文件第 1 行不是有效的标注")]
    [InlineData("{\"id\":\"乙.txt\"}", "中没有标注文件提到的报告（如 乙.txt）")]
    [InlineData("", "是空的")]
    public async Task A_label_file_of_no_use_is_explained(string content, string expected)
    {
        using var place = new Workplace();
        place.Put("甲.txt", Encoding.UTF8.GetBytes(Report));

        var answer = await AuditorCommand.RunAsync("evaluate", "--labels", Put(place, content));

        Assert.Equal(ExitCode.Usage, answer.ExitCode);
        Assert.Contains(expected, answer.Errors, StringComparison.Ordinal);
    }

    private static string Put(Workplace place, string labels)
    {
        var path = Path.Combine(place.Root, "labels.jsonl");
        File.WriteAllText(path, labels);
        return path;
    }
}
