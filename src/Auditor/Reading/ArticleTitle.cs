using System.Buffers;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Auditor.Reading;

/// <summary>网页标题: makes sure that the title of the report, which most sites show outside the article, is not lost.</summary>
internal static partial class ArticleTitle
{
    /// <summary>The title may take several lines and stand below a block of document numbers.</summary>
    private const int LinesToSearch = 12;

    private const int LongestTitle = 80;

    private static readonly SearchValues<char> NotInTitles = SearchValues.Create("。，；：>|");
    private static readonly string[] MetaNames = ["ArticleTitle", "og:title", "title"];

    /// <summary>The lines, with the title in front when the article does not begin with one.</summary>
    public static IReadOnlyList<string> Lead(IReadOnlyList<string> lines, IHtmlDocument page, PageContent content)
    {
        var title = Find(page, content);
        return lines.Count == 0 || title is null || BeginsWith(title, lines) ? lines : [title, .. lines];
    }

    private static string? Find(IHtmlDocument page, PageContent content)
    {
        var candidates = Candidates(page, content)
            .Select(candidate => candidate.Trim())
            .Where(candidate => candidate.Length is > 0 and <= LongestTitle)
            .ToList();
        return candidates.Find(LooksLikeReportTitle) ?? candidates.FirstOrDefault();
    }

    private static IEnumerable<string> Candidates(IHtmlDocument page, PageContent content)
    {
        var headings = HtmlWalk.Elements(content.Body)
            .Where(element => ElementNames.NameTitle(element) && !Hidden.Is(element) && !IsListed(element))
            .Select(heading => TextOf(heading, content));
        return [.. MetaNames.SelectMany(name => MetaContents(page, name)), .. headings, WithoutSite(page.Title ?? "")];
    }

    private static IEnumerable<string> MetaContents(IHtmlDocument page, string name) =>
        page.Head is null ? [] : page.Head.Children
            .Where(element => element.LocalName is "meta")
            .Where(meta => string.Equals(meta.GetAttribute("name") ?? meta.GetAttribute("property"), name, StringComparison.OrdinalIgnoreCase))
            .Select(element => WithoutSite(element.GetAttribute("content") ?? ""));

    /// <summary>The title of another page, in a list of links.</summary>
    private static bool IsListed(IElement heading) => heading.Closest("a, li") is not null || heading.QuerySelector("a") is not null;

    private static string TextOf(IElement heading, PageContent content) => CjkText.Join(HtmlLines.Of(heading, content));

    /// <summary>Takes the site's name and column off: <c>某局2023年…年度报告 - 某县人民政府</c>.</summary>
    private static string WithoutSite(string title)
    {
        var parts = SiteSeparator().Split(title);
        return Array.Find(parts, LooksLikeReportTitle) ?? parts[0];
    }

    private static bool BeginsWith(string title, IReadOnlyList<string> lines) =>
        lines.Take(3).Any(LooksLikeReportTitle)
        || Compact(string.Concat(lines.Take(LinesToSearch))).Contains(Compact(title), StringComparison.Ordinal);

    private static bool LooksLikeReportTitle(string line) =>
        line.Length <= LongestTitle
        && (line.Contains("报告", StringComparison.Ordinal) || line.Contains("年报", StringComparison.Ordinal))
        && (line.Contains("公开", StringComparison.Ordinal) || line.Contains("年度", StringComparison.Ordinal))
        && !line.AsSpan().ContainsAny(NotInTitles);

    private static string Compact(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));

    /// <example><c> - </c>, <c>_</c>, <c>|</c>, <c>——</c>; not the hyphen of <c>2021-2022</c>.</example>
    [GeneratedRegex(@"\s*(?:[_|｜]|(?<!\d)[-–—]{1,2}|[-–—]{1,2}(?!\d))\s*", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex SiteSeparator();
}
