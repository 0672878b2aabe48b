using AngleSharp.Dom;

namespace Auditor.Reading;

/// <summary>网页转行: an element of a page → one line a block, one line a table row.</summary>
internal static class HtmlLines
{
    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal)
    {
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dir", "div", "dl", "dt", "fieldset", "figcaption",
        "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "legend", "li", "listing", "main", "menu",
        "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ucapcontent", "ul", "xmp",
    };

    public static bool IsBlock(IElement element) => Blocks.Contains(element.LocalName);

    /// <summary>A table element, or another one that is shown as such.</summary>
    private static TableRole RoleOf(IElement element, PageContent content) => element.LocalName switch
    {
        "table" => TableRole.Table,
        "tr" => TableRole.Row,
        "td" or "th" => TableRole.Cell,
        _ => content.RoleOf(element),
    };

    public static IReadOnlyList<string> Of(IElement root, PageContent content)
    {
        var writer = new LineWriter();
        HtmlWalk.Visit(root, enter: node => Enter(node, root, content, writer), leave: node => Leave((IElement)node, root, content, writer));
        writer.EndLine();
        return writer.Lines;
    }

    private static bool Enter(INode node, IElement root, PageContent content, LineWriter writer)
    {
        if (node is IText text)
            Write(text, writer);
        if (node is not IElement element || content.IsLeftOut(node))
            return false;
        Open(element, root, content, writer);
        return true;
    }

    private static void Write(IText text, LineWriter writer)
    {
        if (text.ParentElement?.LocalName is not ("pre" or "listing" or "xmp"))
        {
            writer.AppendFlowing(text.Data);
            return;
        }

        foreach (var line in text.Data.Split('\n'))
        {
            writer.Append(line);
            writer.EndLine();
        }
    }

    /// <summary>A cell or row that is itself the root has no table around it to read.</summary>
    private static void Open(IElement element, IElement root, PageContent content, LineWriter writer)
    {
        switch (RoleOf(element, content))
        {
            case TableRole.Table:
                writer.BeginTable();
                break;
            case TableRole.Row when element != root:
                writer.BeginRow();
                break;
            case TableRole.Cell when element != root:
                writer.BeginCell();
                break;
            default:
                EndLineAt(element, writer);
                break;
        }
    }

    private static void Leave(IElement element, IElement root, PageContent content, LineWriter writer)
    {
        switch (RoleOf(element, content))
        {
            case TableRole.Table:
                writer.EndTable();
                break;
            case TableRole.Row when element != root:
                writer.EndRow();
                break;
            case TableRole.Cell when element != root:
                writer.EndCell();
                break;
            default:
                EndLineAt(element, writer);
                break;
        }
    }

    private static void EndLineAt(IElement element, LineWriter writer)
    {
        if (IsBlock(element) || element.LocalName is "br")
            writer.EndLine();
    }
}
