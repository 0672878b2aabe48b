using AngleSharp.Dom;
using Auditor.Comparing;
using Auditor.Reading;
using Auditor.Rendering;
using Auditor.Rendering.Triage;
using Auditor.Reports;

namespace Auditor.Tests.Rendering;

/// <summary>English pages: whatever is Chinese on them is a quotation, and marked as one.</summary>
public sealed class EnglishPageTests
{
    private static readonly string[] Shown = ["title", "aria-label", "placeholder", "content"];
    private static readonly Lazy<AuditPipeline> Pipeline = new(() => AuditPipeline.Load(Repository.Root));

    public static TheoryData<string> Samples => [.. Directory.EnumerateFiles(Repository.PathTo("data", "samples")).Select(file => Path.GetFileName(file)!).Where(file => file != "expected.json").Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_quotes_Chinese_and_says_the_rest_in_English(string name)
    {
        var audit = Pipeline.Value.Run(SourceFile.FromBytes(name, File.ReadAllBytes(Repository.PathTo("data", "samples", name))));
        Assert.Contains(audit.Report!.Agency.Name!.Value.Text, AssertEnglish(AuditPage.Render(audit, PageLanguage.English)).QuerySelectorAll("h1[lang=zh-CN]").Select(name => name.TextContent));
    }

    [Fact]
    public void A_finding_is_told_in_English_with_its_own_words_beneath()
    {
        var finding = AssertEnglish(AuditPage.Render(SampleAudit.Faulty, PageLanguage.English)).QuerySelectorAll(".finding").Single(item => item.QuerySelector("code")!.TextContent == "requests-must-balance");
        Assert.Equal("New requests and those carried over do not equal those closed and those carried forward.", finding.QuerySelector("h3")!.TextContent);
        Assert.Equal("总计列：办理结果总计应为 5 件，报告为 4 件。", finding.QuerySelector(".original")!.TextContent);
        Assert.Equal("zh-CN", finding.QuerySelector(".original")!.GetAttribute("lang"));
        Assert.StartsWith("Check the column against the register", finding.QuerySelector(".do dd")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("very sure (97%)", finding.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unreadable_file_is_told_in_English_whatever_the_reason()
    {
        var page = AssertEnglish(AuditPage.Render(SampleAudit.Unreadable with { Rejection = new Rejection("encrypted", "文件设有打开密码，无法读取。", "请取消打开密码。") }, PageLanguage.English));
        Assert.Equal(["The file needs a password.", "Remove the password, save it as .docx and submit that."], page.QuerySelectorAll(".reason").Select(reason => reason.TextContent));
        AssertEnglish(AuditPage.Render(SampleAudit.Unreadable with { Rejection = new Rejection("yet-unknown", "原因。", "办法。") }, PageLanguage.English));
    }

    [Fact]
    public void A_report_without_agency_or_year_is_told_in_English() =>
        AssertEnglish(AuditPage.Render(SampleAudit.Of("工作情况如下。\n全年公开信息三条。", "a.txt", _ => []), PageLanguage.English));

    [Fact]
    public void The_report_beside_another_is_told_in_English()
    {
        var report = SampleAudit.Faulty.Report!;
        var other = new ArchivedReport("b.txt", "02", "乙县档案局", "archives", AgencyLevel.County, "乙县", 2020, FormatVersion.F21, SignedOn: null, [], []);
        var compared = new ComparedReport(other, [new PassageMatch(SectionKind.Overview, report.Sentences[0].Slice, "其他机关的句子。", 0.9, 0.8)], 0.7, 0) { Compared = new Dictionary<SectionKind, int>() };
        var page = AssertEnglish(AuditPage.Render(SampleAudit.Faulty with { Comparisons = new Comparisons(compared, [compared, compared with { Matches = [] }], []) }, PageLanguage.English));
        Assert.Equal("The same agency, last year: 乙县档案局, 2020 about 70% of its own wording is the same or nearly so (names, years and figures left out); passages: 1", page.QuerySelector("[aria-labelledby=compared] h3")!.TextContent);
    }

    [Fact]
    public void A_summary_is_told_in_English()
    {
        var entries = new[] { SummaryEntry.Of(SampleAudit.Faulty, "甲县/a.txt", "甲县/a.txt.html"), SummaryEntry.Of(SampleAudit.Unreadable, "坏.pdf", "坏.pdf.html") };
        var group = new CopyCluster([new CopyClusterMember("k", "甲县档案馆", 2021, "甲县", "a.txt", SignedOn: null), new CopyClusterMember("m", "乙县档案馆", 2021, "乙县", "b.txt", SignedOn: null)], [new SharedPassage("全年开展培训两次。", 2)], null, IsTemplate: true);
        var background = new SummaryBackground(new Roster([new RosterLine("丙局", "丙县", "县级")]), EarlierSummary.Parse(SummaryJson.Write(entries))) { Clusters = [group, group with { IsTemplate = false, LikelyOrigin = group.Members[0] }] };
        foreach (var page in new[] { SummaryPage.Render(entries, background, PageLanguage.English), SummaryPage.Render(entries, language: PageLanguage.English), SummaryPage.Render([], language: PageLanguage.English) })
            AssertEnglish(page);
    }

    [Fact]
    public void The_reviewers_list_and_the_self_check_are_told_in_English()
    {
        var token = new TriageToken("field", "value");
        var item = new TriageItem("0123", "甲县/a.txt", null, "甲市", Verdict.Revise, "/pages/a", "requests-must-balance", Severity.Error, 0.9, 3, "应为 5 件。", "总计 | 4", Decision: null);
        AssertEnglish(TriagePage.Render([item, item with { Agency = "甲县教育局", Check = "of-an-older-version" }], TriageFilter.All, token, PageLanguage.English));
        AssertEnglish(TriagePage.Render([], TriageFilter.All, token, PageLanguage.English));
        AssertEnglish(SelfCheckPage.RenderForm(token, 1 << 20, 50, PageLanguage.English));
        AssertEnglish(SelfCheckPage.RenderResults("报送.zip", [("a.txt", SampleAudit.Faulty), ("坏.pdf", SampleAudit.Unreadable)], PageLanguage.English));
    }

    private static IDocument AssertEnglish(string html)
    {
        var page = HtmlPage.Parse(html);
        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        var own = page.All.Where(element => element.Closest("[lang]")!.GetAttribute("lang") != "zh-CN").ToList();
        Assert.All(own, element =>
        {
            AssertWithoutChinese(string.Concat(element.ChildNodes.OfType<IText>().Select(text => text.Data)));
            Assert.All(element.Attributes.Where(attribute => Shown.Contains(attribute.Name)), attribute => AssertWithoutChinese(attribute.Value));
        });
        return page;
    }

    private static void AssertWithoutChinese(string text) => Assert.DoesNotMatch(@"\p{IsCJKUnifiedIdeographs}|[\u3000-\u303F\uFF00-\uFFEF]", text);
}
