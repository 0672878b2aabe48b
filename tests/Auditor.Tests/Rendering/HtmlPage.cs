using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Auditor.Tests.Rendering;

/// <summary>What must hold for every page that we write.</summary>
internal static class HtmlPage
{
    private static readonly HashSet<string> Inert = new(StringComparer.Ordinal)
    {
        "html", "head", "meta", "title", "link", "style", "body", "header", "main", "nav", "section", "div", "h1", "h2", "h3", "p", "ul", "ol", "li", "dl", "dt", "dd",
        "table", "caption", "thead", "tbody", "tr", "th", "td", "a", "b", "i", "em", "q", "blockquote", "small", "span", "code", "br", "mark", "details", "summary", "button",
        "script", "noscript", "pre", "label", "input", "select", "option", "svg", "g", "line", "circle", "text",
    };

    public static IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    public static IHtmlDocument AssertInert(string html)
    {
        var page = Parse(html);
        foreach (var element in page.All)
        {
            Assert.Contains(element.LocalName, Inert);
            Assert.DoesNotContain(element.Attributes, attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase));
            Assert.False(element.HasAttribute("src"));
            if (element.GetAttribute("href") is { } href)
                Assert.True(href.StartsWith('#') || href.StartsWith("./", StringComparison.Ordinal) || href == "data:,", href);
        }

        Assert.DoesNotContain(html, c => c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u200F');
        Assert.StartsWith("default-src 'none'; style-src 'unsafe-inline'; img-src data:", page.QuerySelector("meta[http-equiv]")!.GetAttribute("content")!, StringComparison.Ordinal);
        Assert.Equal("zh-CN", page.DocumentElement.GetAttribute("lang"));
        AssertLinksLead(page);
        return page;
    }

    private static void AssertLinksLead(IHtmlDocument page)
    {
        var ids = page.All.Select(element => element.Id).Where(id => !string.IsNullOrEmpty(id)).ToList();
        Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
        foreach (var href in page.QuerySelectorAll("a[href^='#']:not([href^='#list?'])").Select(link => link.GetAttribute("href")![1..]))
            Assert.Contains(href, ids);
    }

    public static string TextOf(IEnumerable<IElement> elements) => string.Concat(elements.Select(element => element.TextContent));
}
