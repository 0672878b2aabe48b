using System.Text;
using Auditor.Comparing;
using Auditor.Rendering;
using Auditor.Reports;
using Microsoft.Playwright;
using UglyToad.PdfPig;

namespace Auditor.Browser.Tests;

/// <summary>汇总页 in a real browser.</summary>
public sealed class SummaryPageTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const int MostBytes = 2_000_000;

    private static readonly SummaryBackground Background = new(
        new Roster([new RosterLine("第1市教育局第0分局", "第1市", "县级"), new RosterLine("第9市档案馆", "第9市", "市级")]),
        EarlierSummary.Parse(SummaryJson.Write(Batch.Of(90))))
    {
        Clusters = [Batch.Copies],
    };

    private static string Small => SummaryPage.Render(Batch.Of(250), Background);

    private static string SmallInEnglish => SummaryPage.Render(Batch.Of(250), Background, PageLanguage.English);

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Axe_finds_nothing_and_nothing_is_asked_for(ColorScheme colors)
    {
        await using var open = await chromium.OpenAsync(Small, colors);
        await open.AssertAccessibleAsync();
        open.AssertQuiet();
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Axe_finds_nothing_in_English(ColorScheme colors)
    {
        await using var open = await chromium.OpenAsync(SmallInEnglish, colors);
        await open.AssertAccessibleAsync();
        open.AssertQuiet();
    }

    [Fact]
    public async Task The_list_speaks_English()
    {
        await using var open = await chromium.OpenAsync(SmallInEnglish);
        Assert.Equal("Found: 250, page 1 of 3", await open.Page.Locator("#found").InnerTextAsync());
        await open.Page.SelectOptionAsync("#by-check", "requests-must-balance");
        Assert.Equal("", await open.AskAsync<string>("[...document.querySelectorAll('#queue *')].filter(e => e.closest('[lang]').lang !== 'zh-CN' && [...e.childNodes].some(n => n.nodeType === 3 && /[\\u3000-\\u9fff\\uff00-\\uffef]/.test(n.data))).map(e => e.tagName + e.textContent).filter(t => !t.startsWith('SCRIPT')).slice(0, 5).join(' ')"));
        Assert.Equal("Requests received and handled must balance", await open.AskAsync<string>("document.querySelector('#by-check option:checked').text"));
        open.AssertQuiet();
    }

    [Theory]
    [InlineData(PageLanguage.Chinese)]
    [InlineData(PageLanguage.English)]
    public async Task It_fits_a_narrow_screen(PageLanguage language)
    {
        await using var open = await chromium.OpenAsync(language == PageLanguage.Chinese ? Small : SmallInEnglish, width: 390);
        Assert.Equal("", await open.AskAsync<string>("[...document.querySelectorAll('main *, header *')].filter(e => !e.closest('.scroll') && e.getBoundingClientRect().right > 390).map(e => e.tagName + '#' + e.id + '.' + e.className).slice(0, 9).join(' ')"));
        Assert.Equal(390, await open.AskAsync<int>("document.documentElement.scrollWidth"));
    }

    [Fact]
    public async Task The_list_can_be_searched_filtered_sorted_and_paged()
    {
        await using var open = await chromium.OpenAsync(Small);
        var found = open.Page.Locator("#found");
        Assert.Equal("共 250 份，第 1 / 3 页", await found.InnerTextAsync());
        await open.Page.Locator("#next").ClickAsync();
        await open.Page.Locator("#next").ClickAsync();
        Assert.Equal("共 250 份，第 3 / 3 页", await found.InnerTextAsync());
        Assert.Equal(50, await open.Page.Locator(".queue tbody tr").CountAsync());
        Assert.True(await open.Page.Locator("#next").IsDisabledAsync());

        await open.Page.SelectOptionAsync("#by-region", "第3市");
        Assert.StartsWith("共 7 份", await found.InnerTextAsync(), StringComparison.Ordinal);
        await open.Page.SelectOptionAsync("#by-order", "best");
        var scores = (await open.Page.Locator(".queue .score").AllInnerTextsAsync()).Select(int.Parse).ToList();
        Assert.Equal(scores.OrderDescending(), scores);
        await open.Page.FillAsync("#search", "第122分局");
        Assert.StartsWith("共 1 份", await found.InnerTextAsync(), StringComparison.Ordinal);
        Assert.StartsWith("第3市财政局第122分局", await open.Page.Locator(".queue tbody th").InnerTextAsync(), StringComparison.Ordinal);
        open.AssertQuiet();
    }

    [Fact]
    public async Task A_link_remembers_the_list()
    {
        await using var open = await chromium.OpenAsync(Small);
        await open.Page.Locator(".faults tbody th a").First.ClickAsync();
        var check = await open.Page.Locator("#by-check").InputValueAsync();
        Assert.NotEmpty(check);
        var expected = Batch.Of(250).Count(entry => entry.Findings.Any(finding => finding.CheckId == check));
        Assert.StartsWith($"共 {expected} 份", await open.Page.Locator("#found").InnerTextAsync(), StringComparison.Ordinal);
        await open.Page.ReloadAsync();
        Assert.Equal(check, await open.Page.Locator("#by-check").InputValueAsync());
    }

    [Fact]
    public async Task Who_is_missing_who_copied_and_what_changed_is_told()
    {
        await using var open = await chromium.OpenAsync(Small);
        Assert.Equal(["第9市档案馆"], await open.Page.Locator("[aria-labelledby=missing] tbody th").AllInnerTextsAsync());
        Assert.Equal(5, await open.Page.Locator("[aria-labelledby=copies] circle").CountAsync());
        Assert.Equal(4, await open.Page.Locator("[aria-labelledby=copies] line").CountAsync());
        Assert.Contains("最早的是第1市教育局第0分局。", await open.Page.Locator("[aria-labelledby=copies]").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("▲ +160", await open.Page.Locator("[aria-labelledby=trend]").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("上年结转应为 2 件", await open.Page.Locator("[aria-labelledby=breaks]").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(40, await open.Page.Locator(".heat tbody tr").CountAsync());
    }

    [Fact]
    public async Task Ten_thousand_reports_stay_small_and_can_be_searched()
    {
        var html = SummaryPage.Render(Batch.Of(10_000));
        Assert.InRange(Encoding.UTF8.GetByteCount(html), 1, MostBytes);
        await using var open = await chromium.OpenAsync(html);
        await open.Page.FillAsync("#search", "第9999分局");
        Assert.StartsWith("共 1 份", await open.Page.Locator("#found").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Printed_it_is_a_document()
    {
        await using var open = await chromium.OpenAsync(SummaryPage.Render(Batch.Of(30)), ColorScheme.Dark);
        using var pdf = PdfDocument.Open(await open.Page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true, PrintBackground = true }));
        Assert.InRange(pdf.NumberOfPages, 4, 9);
        Assert.DoesNotContain("上一页", string.Concat(pdf.GetPages().Select(page => page.Text)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hostile_strings_stay_inert()
    {
        var entries = HostileStrings.All.Select(hostile => Batch.Of(1)[0] with
        {
            Path = hostile,
            PagePath = hostile + "/x.html",
            Agency = hostile,
            Region = hostile,
            AgencyKindName = hostile,
            Findings = [new SummaryFinding(hostile, hostile, Dimension.Substance, Severity.Note, hostile)],
            Shared = [new SharedWording(hostile + "二", 0.9)],
        }).ToList();
        var roster = new Roster(HostileStrings.All.Select(hostile => new RosterLine(hostile + "三", hostile, hostile)).ToList());
        await using var open = await chromium.OpenAsync(SummaryPage.Render(entries, new SummaryBackground(roster, Earlier: null) { Clusters = [HostileCluster()] }));
        await open.Page.SelectOptionAsync("#by-order", "agency");
        await open.Page.FillAsync("#search", "alert(1)");
        open.AssertQuiet();
        Assert.True(await open.AskAsync<bool>("window.ran === undefined && document.scripts.length === 1 && !document.querySelector('img,iframe,object,embed,form,base,video,svg script')"));
        Assert.True(await open.AskAsync<bool>("[...document.links].every(a => a.protocol === 'file:')"));
    }

    private static CopyCluster HostileCluster()
    {
        var members = HostileStrings.All.Select(hostile => new CopyClusterMember(hostile, hostile, 2024, hostile, hostile, SignedOn: null)).ToList();
        return new CopyCluster(members, HostileStrings.All.Select(hostile => new SharedPassage(hostile, 2)).ToList(), members[0], IsTemplate: false);
    }
}
