using System.Diagnostics.CodeAnalysis;
using AngleSharp;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Auditor.Reports;

namespace Auditor.Reading;

/// <summary>网页: the article of a page with its title as first line, without the page furniture. Runs no script and loads nothing.</summary>
public sealed class HtmlReader : IFormatReader
{
    public IReadOnlyList<string> Extensions { get; } = [".html", ".htm", ".xhtml"];

    public bool TryRead(SourceFile file, [NotNullWhen(true)] out SourceDocument? document, [NotNullWhen(false)] out Rejection? rejection)
    {
        document = null;
        var source = HtmlSource.Decode(file.Content.Span);
        rejection = RefuseSource(source);
        if (rejection is not null)
            return false;

        using var page = Parse(source);
        if (HtmlWalk.DepthOf(page) > ReadingLimits.MaxDepth)
        {
            rejection = Rejections.TooDeep();
            return false;
        }

        var lines = LinesOf(page);
        rejection = lines.Count == 0 && page.QuerySelector("frame, iframe, frameset") is not null ? Rejections.Frames() : null;
        document = rejection is null ? new SourceDocument(string.Join('\n', lines), "text/html") : null;
        return document is not null;
    }

    private static Rejection? RefuseSource(string source)
    {
        if (!Legibility.IsText(source))
            return Rejections.NotText();
        return HtmlSource.IsTooCostly(source) ? Rejections.TooDeep() : null;
    }

    private static IHtmlDocument Parse(string source)
    {
        var context = BrowsingContext.New(Configuration.Default);
        return new HtmlParser(new HtmlParserOptions { IsScripting = false }, context).ParseDocument(HtmlSource.HasTags(source) ? source : "<pre>" + source);
    }

    private static IReadOnlyList<string> LinesOf(IHtmlDocument page)
    {
        if (page.Body is null)
            return [];
        var content = PageContent.Of(page.Body);
        var lines = HtmlLines.Of(ArticleFinder.Find(content), content);
        return ArticleTitle.Lead(lines, page, content);
    }
}
