using System.Text;
using Auditor.Reading;
using Auditor.Rendering;
using Microsoft.Playwright;
using UglyToad.PdfPig;

namespace Auditor.Browser.Tests;

/// <summary>审核页 in a real browser.</summary>
public sealed class AuditPageTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const int MostBytes = 60 * 1024;

    private static Audit Faulty => Repository.Samples.First(audit => audit.File.Name.StartsWith("岚州市卫生健康局2024", StringComparison.Ordinal));

    [Theory]
    [InlineData(PageLanguage.Chinese)]
    [InlineData(PageLanguage.English)]
    public async Task Every_sample_opens_quietly_within_its_width(PageLanguage language)
    {
        foreach (var audit in Repository.Samples)
        {
            await using var open = await chromium.OpenAsync(AuditPage.Render(audit, language), width: 390);
            open.AssertQuiet();
            Assert.Equal(390, await open.AskAsync<int>("document.documentElement.scrollWidth"));
        }
    }

    [Theory]
    [InlineData(ColorScheme.Light, PageLanguage.Chinese)]
    [InlineData(ColorScheme.Dark, PageLanguage.Chinese)]
    [InlineData(ColorScheme.Light, PageLanguage.English)]
    [InlineData(ColorScheme.Dark, PageLanguage.English)]
    public async Task Axe_finds_nothing(ColorScheme colors, PageLanguage language)
    {
        await using var open = await chromium.OpenAsync(AuditPage.Render(Faulty, language), colors);
        await open.AssertAccessibleAsync();
        await open.Page.Locator("summary").ClickAsync();
        await open.Page.Locator(".text .back").First.ClickAsync();
        await open.AssertAccessibleAsync();
    }

    [Fact]
    public async Task Axe_finds_nothing_on_any_English_sample()
    {
        foreach (var audit in Repository.Samples)
        {
            await using var open = await chromium.OpenAsync(AuditPage.Render(audit, PageLanguage.English));
            await open.AssertAccessibleAsync();
            open.AssertQuiet();
        }
    }

    [Fact]
    public async Task A_finding_leads_to_its_passage_and_the_passage_back()
    {
        await using var open = await chromium.OpenAsync(AuditPage.Render(Faulty));
        await open.Page.Locator("#f1 .where").First.ClickAsync();
        Assert.True(await open.AskAsync<bool>("(() => { const r = document.querySelector(':target').getBoundingClientRect(); return r.top >= 0 && r.bottom <= innerHeight; })()"));
        Assert.StartsWith("问题 1：", await open.AskAsync<string>("document.querySelector(':target').title"), StringComparison.Ordinal);

        await open.Page.Locator(".text .back[popovertarget=n1]").First.PressAsync("Enter");
        var card = open.Page.Locator("#n1");
        Assert.True(await card.IsVisibleAsync());
        Assert.Contains("依据：", await card.InnerTextAsync(), StringComparison.Ordinal);
        await card.Locator("a").ClickAsync();
        Assert.Equal("f1", await open.AskAsync<string>("document.querySelector(':target').id"));
        await open.Page.Keyboard.PressAsync("Escape");
        Assert.False(await card.IsVisibleAsync());
        open.AssertQuiet();
    }

    [Fact]
    public async Task A_wrong_cell_is_marked_and_its_sum_told()
    {
        await using var open = await chromium.OpenAsync(AuditPage.Render(Faulty));
        Assert.True(await open.Page.Locator("td.wrong").CountAsync() > 0);
        Assert.Contains("应为", await open.Page.Locator(".sums").First.InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Printed_it_is_a_legible_document()
    {
        await using var open = await chromium.OpenAsync(AuditPage.Render(Faulty), ColorScheme.Dark);
        var paper = await open.Page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true, PrintBackground = true });
        using var pdf = PdfDocument.Open(paper);
        Assert.InRange(pdf.NumberOfPages, 4, 9);
        var text = string.Concat(pdf.GetPages().Select(page => page.Text));
        Assert.Contains("2024 年度（据标题认定）", text, StringComparison.Ordinal);
        Assert.DoesNotContain("建议：", text, StringComparison.Ordinal);
        Assert.All(pdf.GetPages(), page => Assert.All(page.Letters.Where(letter => !string.IsNullOrWhiteSpace(letter.Value)), letter => Assert.InRange(letter.StartBaseLine.X, 0, page.Width)));
    }

    [Fact]
    public void A_typical_page_is_small() =>
        Assert.InRange(Repository.Samples.Select(audit => Encoding.UTF8.GetByteCount(AuditPage.Render(audit))).Order().ElementAt(Repository.Samples.Count / 2), 1, MostBytes);

    [Theory]
    [MemberData(nameof(HostileStrings.Rows), MemberType = typeof(HostileStrings))]
    public async Task Hostile_strings_stay_inert(string hostile)
    {
        var text = Faulty.Report!.Text.Source.Replace("（一）", $"（一）{hostile}", StringComparison.Ordinal);
        var file = SourceFile.FromBytes("岚州市卫生健康局2024年年度报告.txt", Encoding.UTF8.GetBytes(text));
        var audit = Repository.Pipeline.Run(file);
        audit = audit with { File = audit.File with { Name = hostile } };
        await using var open = await chromium.OpenAsync(AuditPage.Render(audit));
        open.AssertQuiet();
        Assert.True(await open.AskAsync<bool>("window.ran === undefined && document.scripts.length === 0 && !document.querySelector('img,svg,iframe,object,embed,form,base,input,video')"));
    }
}
