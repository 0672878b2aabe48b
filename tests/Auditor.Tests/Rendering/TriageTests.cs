using Auditor.Rendering.Triage;
using Auditor.Reports;

namespace Auditor.Tests.Rendering;

/// <summary>复核清单: what is filtered and how it is paged.</summary>
public sealed class TriageTests
{
    private static readonly TriageToken Token = new("field", "value");

    private static readonly IReadOnlyList<TriageItem> Items = Enumerable.Range(0, 120).Select(Item).ToList();

    [Theory]
    [InlineData("", 120)]
    [InlineData("verdict=revise", 60)]
    [InlineData("severity=error", 40)]
    [InlineData("check=check-3", 24)]
    [InlineData("region=乙市", 60)]
    [InlineData("q=第 117 ", 1)]
    [InlineData("verdict=revise&severity=error&region=甲市", 10)]
    [InlineData("region=丙市", 0)]
    public void Only_what_the_address_asks_for_is_listed(string query, int found)
    {
        var page = HtmlPage.Parse(TriagePage.Render(Items, Filter(query), Token));
        Assert.Contains($"符合筛选条件 {found} 项", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(Math.Min(found, TriageFilter.PageSize), page.QuerySelectorAll(".triage > li").Length);
        Assert.Equal(found == 0, page.QuerySelector(".empty") is not null);
    }

    [Fact]
    public void Pages_follow_one_another_and_keep_the_filter()
    {
        var seen = new List<string>();
        for (var query = "q=问题"; query is not null;)
        {
            var page = HtmlPage.Parse(TriagePage.Render(Items, Filter(query), Token));
            seen.AddRange(page.QuerySelectorAll(".triage > li").Select(item => item.Id!));
            query = page.QuerySelector("a[rel=next]")?.GetAttribute("href")?.Split('?')[1];
        }

        Assert.Equal(Items.Select(item => item.Fingerprint), seen);
    }

    [Fact]
    public void A_page_beyond_the_last_is_the_last() =>
        Assert.Equal(20, HtmlPage.Parse(TriagePage.Render(Items, Filter("page=999"), Token)).QuerySelectorAll(".triage > li").Length);

    [Theory]
    [InlineData("verdict=fail", "verdict 应为 pass、revise、return、unreadable 之一。")]
    [InlineData("severity=1", "severity 应为 note、warning、error 之一。")]
    [InlineData("page=0", "page 应为从 1 开始的页码。")]
    [InlineData("page=-1", "page 应为从 1 开始的页码。")]
    public void Wrong_addresses_are_told(string query, string message) => Assert.Equal(message, Assert.Throws<FormatException>(() => Filter(query)).Message);

    [Fact]
    public void Text_has_a_limit() => Assert.Throws<FormatException>(() => Filter("q=" + new string('长', TriageFilter.LongestText + 1)));

    [Fact]
    public void A_filter_is_written_as_it_is_read()
    {
        var filter = new TriageFilter(Verdict.Return, Severity.Warning, "a-b", "丙 县", "甲&乙=丙", 3);
        var values = filter.QueryOf(filter.Page)[1..].Split('&').Select(part => part.Split('=')).ToDictionary(part => part[0], part => Uri.UnescapeDataString(part[1]), StringComparer.Ordinal);
        Assert.Equal(filter, TriageFilter.Parse(key => values.GetValueOrDefault(key, "")));
        Assert.Equal("", TriageFilter.All.QueryOf(1));
    }

    private static TriageFilter Filter(string query)
    {
        var values = query.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(part => part.Split('=')).ToDictionary(part => part[0], part => Uri.UnescapeDataString(part[1]), StringComparer.Ordinal);
        return TriageFilter.Parse(key => values.GetValueOrDefault(key, ""));
    }

    private static TriageItem Item(int number) => new(
        FormattableString.Invariant($"{number:x16}"),
        FormattableString.Invariant($"{number}.txt"),
        "青山县商务局",
        number / 2 % 2 == 0 ? "甲市" : "乙市",
        number % 2 == 0 ? Verdict.Revise : Verdict.Pass,
        "/pages/a.html",
        FormattableString.Invariant($"check-{number % 5}"),
        (Severity)(number % 3),
        0.9,
        Reach: 1,
        FormattableString.Invariant($"第 {number} 项问题。"),
        "原文",
        Decision: null);
}
