using System.Text;
using System.Text.Json;
using Auditor.Rendering;
using Auditor.Reports;

namespace Auditor.Tests.Rendering;

public sealed class SummaryTests
{
    private static readonly SummaryFinding Year = new("plan-names-report-year", "改进计划应写下一年度", Dimension.Timeliness, Severity.Error, "改进计划写的是报告年度。");
    private static readonly SummaryFinding Sum = new("requests-must-balance", "申请收办数量应当平衡", Dimension.Consistency, Severity.Warning, "总计应为 5 件。");

    private static readonly SummaryEntry[] Entries =
    [
        Entry("丙县/a.txt", Verdict.Pass, 100),
        Entry("丙县/b.txt", Verdict.Revise, 70, Year, Sum),
        Entry("丁县/c.txt", Verdict.Revise, 70, Sum),
        Entry("丁县/d.txt", Verdict.Return, 45, Year, Year),
        SummaryEntry.Of(SampleAudit.Faulty, "丙县/e.txt", "丙县/e.html"),
        SummaryEntry.Of(SampleAudit.Unreadable, "丁县/f.pdf", "丁县/f.html"),
    ];

    [Fact]
    public void The_page_is_inert_and_its_links_lead() => HtmlPage.AssertInert(SummaryPage.Render(Entries));

    [Fact]
    public void An_empty_batch_has_a_page() => HtmlPage.AssertInert(SummaryPage.Render([]));

    [Fact]
    public void A_stream_gets_the_same_page()
    {
        using var stream = new MemoryStream();
        SummaryPage.Write(stream, Entries);
        Assert.Equal(SummaryPage.Render(Entries), Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Fact]
    public void The_order_of_entries_does_not_matter()
    {
        SummaryEntry[][] orders = [[.. Entries.Reverse()], [.. Entries.OrderBy(entry => entry.Path, StringComparer.Ordinal)], [.. Entries.OrderBy(entry => entry.Score)]];
        Assert.All(orders, order => Assert.Equal(SummaryPage.Render(Entries), SummaryPage.Render(order)));
        Assert.All(orders, order => Assert.Equal(SummaryJson.Write(Entries), SummaryJson.Write(order)));
    }

    [Fact]
    public void The_weakest_report_comes_first()
    {
        var page = HtmlPage.Parse(SummaryPage.Render(Entries));
        var paths = page.QuerySelectorAll(".queue .path").Select(path => path.TextContent).ToList();
        Assert.Equal(["丁县/d.txt", "丙县/e.txt", "丙县/b.txt", "丁县/c.txt", "丙县/a.txt"], paths);
        Assert.Contains("文件里没有文字", page.QuerySelector("[aria-labelledby=unreadable]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Faults_are_counted_by_report()
    {
        using var json = JsonDocument.Parse(SummaryJson.Write(Entries));
        var fault = json.RootElement.GetProperty("checks").EnumerateArray().Single(check => check.GetProperty("check").GetString() == "plan-names-report-year");
        Assert.Equal(3, fault.GetProperty("reports").GetInt32());
        Assert.Equal(4, fault.GetProperty("errors").GetInt32());
        Assert.Equal("""{"pass":1,"revise":3,"return":1,"unreadable":1}""", string.Concat(json.RootElement.GetProperty("verdicts").GetRawText().Where(c => !char.IsWhiteSpace(c))));
    }

    [Theory]
    [InlineData("丙县/年报 1#2?.html", "./%E4%B8%99%E5%8E%BF/%E5%B9%B4%E6%8A%A5%201%232%3F.html")]
    [InlineData("javascript:alert(1)", "./javascript%3Aalert%281%29")]
    [InlineData("../../x", "./x")]
    [InlineData("//evil.example/x", "./evil.example/x")]
    [InlineData("a/../b/./c", "./a/b/c")]
    [InlineData("\\\\host\\x", "./%5C%5Chost%5Cx")]
    [InlineData("\"><script>", "./%22%3E%3Cscript%3E")]
    public void Links_stay_below_the_summary(string pagePath, string href)
    {
        var page = HtmlPage.AssertInert(SummaryPage.Render([Entry("a.txt", Verdict.Pass, 100, Sum) with { PagePath = pagePath }]));
        Assert.All(page.QuerySelectorAll("main a:not([href^='#list?'])"), link => Assert.Equal(href, link.GetAttribute("href")));
    }

    [Theory]
    [MemberData(nameof(Hostile.Strings), MemberType = typeof(Hostile))]
    public void Hostile_strings_stay_text(string hostile)
    {
        SummaryFinding finding = new(hostile, hostile, Dimension.Substance, Severity.Note, hostile);
        SummaryEntry[] entries =
        [
            new(hostile, hostile, hostile, hostile, AgencyLevel.County, 2021, FormatVersion.F21, Verdict.Revise, 60, [finding], UnreadableReason: null),
            new(hostile, hostile, Agency: null, AgencyKind: null, AgencyLevel.Unknown, Year: null, FormatVersion.Unknown, Verdict.Unreadable, Score: null, [], hostile),
        ];
        HtmlPage.AssertInert(SummaryPage.Render(entries));
        using var json = JsonDocument.Parse(SummaryJson.Write(entries));
        Assert.Equal(hostile, json.RootElement.GetProperty("reports")[0].GetProperty("agency").GetString());
    }

    [Fact]
    public void A_region_without_a_kind_of_fault_has_an_empty_cell_that_says_so()
    {
        var cells = HtmlPage.Parse(SummaryPage.Render(Entries)).QuerySelectorAll(".heat td:not(.num)");
        Assert.All(cells, cell => Assert.Equal(cell.ClassList.Contains("zero"), !cell.TextContent.Contains('%', StringComparison.Ordinal)));
        Assert.Contains(cells, cell => cell.TextContent == "·没有");
        Assert.DoesNotContain(cells, cell => cell.TextContent.Contains("0 份", StringComparison.Ordinal) && cell.TextContent.StartsWith("0%", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", "清河县")]
    [InlineData("全市政务公开工作由邢台市统一部署。", "邢台市")]
    public void The_region_is_one_that_the_report_names(string sentence, string region)
    {
        var text = $"清河县商务局2021年政府信息公开工作年度报告\n一、总体情况\n{sentence}全年公开信息126条。\n";
        Assert.Equal(region, SummaryEntry.Of(SampleAudit.Of(text, "a.txt", _ => []), "a.txt", "a.html").Region);
    }

    [Theory]
    [InlineData(false, "没有核对")]
    [InlineData(true, "数字都接得上")]
    public void Whether_years_were_held_against_one_another_is_told(bool isCompared, string told)
    {
        var background = SummaryBackground.None with { Clusters = isCompared ? [] : null };
        Assert.Contains(told, HtmlPage.Parse(SummaryPage.Render(Entries, background)).QuerySelector("[aria-labelledby=breaks]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_is_not_escaped_beyond_need() => Assert.Contains("丙县/e.txt", Encoding.UTF8.GetString(SummaryJson.Write(Entries)), StringComparison.Ordinal);

    private static SummaryEntry Entry(string path, Verdict verdict, int score, params SummaryFinding[] findings) =>
        new(path, Path.ChangeExtension(path, ".html"), null, null, AgencyLevel.County, 2021, FormatVersion.F21, verdict, score, findings, UnreadableReason: null);
}
