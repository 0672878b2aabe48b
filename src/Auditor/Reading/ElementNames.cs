using AngleSharp.Dom;

namespace Auditor.Reading;

/// <summary>元素名称: what the ids and classes of Chinese government sites say about the part of a page that carries them.</summary>
internal static class ElementNames
{
    /// <summary>Containers of exactly the article, as the common content management systems (TRS, 大汉, 博达, 开普, 新点 …) write them.</summary>
    private static readonly HashSet<string> Articles = Set(
        "zoom zoomcon ucapcontent trseditor trsueditor trsuedit customunionstyle vnewscontent vsbcontent wparticlecontent easysitenewstext "
        + "articlecontent articlecon articon articontent artcon artibody articlebody articletext pagescontent pagecontent btcontent "
        + "newscontent newsconenttwotext ewbarticlecontent contenttext textcontent contentbody bodytext xxgkcontent xxgkdetail zwcontent "
        + "gknrcontent infocontent detailcontent jfontcontent xlcontent");

    /// <summary>Names of the article on some sites, of everything around it on others.</summary>
    private static readonly HashSet<string> Contents = Set(
        "content con context view xxgk nr main maincontent detail text textcon article conttext wz zw zhengwen");

    private static readonly HashSet<string> Furniture = Set(
        "nav navbar navigation menu submenu breadcrumb breadcrumbs crumb crumbs bread position location curpos dqwz weizhi "
        + "share bshare jiathis bdsharebuttonbox socialshare footer foot copyright sidebar aside related relevant recommend xgwz xgxx xgnews "
        + "print toolbar tools search login pagination pager qrcode ewm erweima fontsize zihao header banner topbar logo friendlink yqlj");

    private static readonly char[] Joints = [.. "-_:0123456789"];
    private static readonly HashSet<string> FurnitureRoles = Set("navigation banner contentinfo search menu menubar complementary toolbar");

    public static bool NameArticle(IElement element) => element.LocalName is "ucapcontent" || WholeNames(element).Any(Articles.Contains);

    public static bool NameContent(IElement element) => element.LocalName is "article" or "main" || WholeNames(element).Any(Contents.Contains);

    public static bool NameFurniture(IElement element) =>
        element.LocalName is "nav" or "footer" or "aside"
        || FurnitureRoles.Contains(element.GetAttribute("role")?.ToLowerInvariant() ?? "")
        || WholeNames(element).Any(Furniture.Contains)
        || NameParts(element).Any(Furniture.Contains);

    /// <summary>A title of the page's article: <c>title</c>, <c>article-title</c>, <c>xl_bt</c> …</summary>
    public static bool NameTitle(IElement element) =>
        element.LocalName is "h1" || NameParts(element).Any(part => part is "title" or "bt" or "biaoti" or "tit");

    /// <summary><c>TRS_Editor</c> → <c>trseditor</c>, <c>vsb_content_2</c> → <c>vsbcontent</c>.</summary>
    private static IEnumerable<string> WholeNames(IElement element) =>
        Names(element).Select(name => string.Concat(name.Where(char.IsAsciiLetter)).ToLowerInvariant());

    /// <summary><c>con-share_box</c> → <c>con</c>, <c>share</c>, <c>box</c>.</summary>
    private static IEnumerable<string> NameParts(IElement element) =>
        Names(element).SelectMany(name => name.ToLowerInvariant().Split(Joints, StringSplitOptions.RemoveEmptyEntries));

    private static IEnumerable<string> Names(IElement element) =>
        $"{element.Id} {element.ClassName}".Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static HashSet<string> Set(string names) => new(names.Split(' '), StringComparer.Ordinal);
}
