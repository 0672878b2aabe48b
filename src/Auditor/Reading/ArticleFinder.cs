using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Auditor.Reading;

/// <summary>
/// 正文定位: the element of a page that holds the report. Known container names count first, if the text bears them out; on an unknown
/// site it is the deepest element with nearly all the text. A part too many is better than a part lost.
/// </summary>
internal static partial class ArticleFinder
{
    /// <summary>Share of the page's text that a container with a known name must hold to be believed.</summary>
    private const double EnoughForName = 0.5;

    /// <summary>Share of the text below which we do not go deeper.</summary>
    private const double NearlyAll = 0.9;

    private const int FiguresOfTable = 3;

    /// <summary>UTF-16 units of a line that ends in a full stop; notices of a site's own are shorter.</summary>
    private const int ShortestParagraph = 40;

    /// <summary>A cell with fewer lines belongs to a table of the report rather than to the layout of the page.</summary>
    private const int LinesOfArticle = 5;

    /// <summary>Elements worth going into; below these a piece of text is no article.</summary>
    private static readonly HashSet<string> Containers = new(StringComparer.Ordinal)
    {
        "div", "section", "article", "main", "form", "fieldset", "center", "table", "tbody", "tr", "td", "ucapcontent",
    };

    public static IElement Find(PageContent content)
    {
        var article = Named(content, ElementNames.NameArticle) ?? Deepest(Named(content, ElementNames.NameContent) ?? content.Body, content);
        return Mended(AroundTable(article), content);
    }

    /// <summary>Among elements so named the one with most text; of equals the innermost.</summary>
    private static IElement? Named(PageContent content, Func<IElement, bool> isNamed) =>
        HtmlWalk.Elements(content.Body)
            .Where(element => content.WeightOf(element).Value > EnoughForName * content.WeightOf(content.Body).Value && isNamed(element))
            .OrderByDescending(element => content.WeightOf(element).Value)
            .ThenBy(element => content.WeightOf(element).Chars)
            .FirstOrDefault();

    private static IElement Deepest(IElement start, PageContent content)
    {
        var enough = NearlyAll * content.WeightOf(start).Value;
        var deepest = start;
        while (enough > 0 && deepest.Children.FirstOrDefault(child => content.WeightOf(child).Value >= enough) is { } child && IsContainer(child, content))
            deepest = child;
        return deepest;
    }

    private static bool IsContainer(IElement element, PageContent content) =>
        Containers.Contains(element.LocalName) && (element.LocalName is not "td" || HtmlLines.Of(element, content).Count >= LinesOfArticle);

    /// <summary>Some editors tear a report into several containers: climbs to the one that has all the pieces.</summary>
    private static IElement Mended(IElement article, PageContent content)
    {
        var mended = article;
        for (var inner = article; inner != content.Body && inner.ParentElement is { } outer; inner = outer)
        {
            if (outer.Children.Any(sibling => sibling != inner && !content.IsLeftOut(sibling) && IsPieceOfReport(sibling, content)))
                mended = outer;
        }

        return mended;
    }

    private static bool IsPieceOfReport(IElement element, PageContent content) =>
        HtmlLines.Of(element, content).Any(line => HeadingOrDate().IsMatch(line) || IsParagraph(line) || IsRowOfFigures(line));

    private static bool IsRowOfFigures(string line) => line.Split(TableLines.Bar).Count(IsFigure) >= FiguresOfTable;

    private static bool IsParagraph(string line) => line.Length >= ShortestParagraph && line.EndsWith('。');

    private static bool IsFigure(string cell) => cell.Length > 0 && cell.All(char.IsAsciiDigit);

    /// <summary>A table is part of an article, never the whole of it; a cell may be, where tables lay out the page.</summary>
    private static IElement AroundTable(IElement article) =>
        article.LocalName is "table" or "tr" or "tbody" ? article.Closest("table")?.ParentElement ?? article : article;

    /// <example><c>六、其他需要报告的事项</c>; <c>2024年1月15日</c>.</example>
    [GeneratedRegex(@"^\s*(?:[一二三四五六七八]、|\d{4}年\d{1,2}月\d{1,2}日\s*$)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex HeadingOrDate();
}
