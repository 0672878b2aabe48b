using AngleSharp.Dom;

namespace Auditor.Reading;

/// <summary>页面内容: what of a page is there to read, and how much text each element of it holds.</summary>
internal sealed class PageContent
{
    /// <summary>An element named like furniture that holds more of the page's text than this is not furniture.</summary>
    private const double LargestFurniture = 0.3;

    private readonly HashSet<INode> _leftOut = [];
    private readonly Dictionary<INode, TextWeight> _weights = [];

    private readonly Dictionary<IElement, TableRole> _roles = [];
    private readonly PageStyles _styles;

    private PageContent(IElement body)
    {
        Body = body;
        _styles = PageStyles.Of(body.Owner!);
    }

    public IElement Body { get; }

    public static PageContent Of(IElement body)
    {
        var content = new PageContent(body);
        content.LeaveOutHidden();
        content.Weigh();
        content.LeaveOutStyledAway();
        content.LeaveOutFurniture();
        content.Weigh();
        return content;
    }

    /// <summary>Hidden elements, menus, breadcrumbs, the foot of the page; with all that is in them.</summary>
    public bool IsLeftOut(INode node) => _leftOut.Contains(node);

    /// <summary>Zero for elements left out.</summary>
    public TextWeight WeightOf(INode element) => _weights.GetValueOrDefault(element);

    private void LeaveOutHidden() =>
        _leftOut.UnionWith(HtmlWalk.Elements(Body).Where(element => element != Body && Hidden.Is(element)));

    /// <summary>What it is to a table that is not made of table elements.</summary>
    public TableRole RoleOf(IElement element)
    {
        if (!_roles.TryGetValue(element, out var role))
            _roles[element] = role = _styles.RoleOf(element);
        return role;
    }

    /// <summary>A part with much of the text is hidden only until a script shows it.</summary>
    private void LeaveOutStyledAway()
    {
        var largest = LargestFurniture * WeightOf(Body).Value;
        _leftOut.UnionWith(HtmlWalk.Elements(Body).Where(element => element != Body && WeightOf(element).Value <= largest && _styles.Hides(element)));
    }

    private void LeaveOutFurniture()
    {
        var largest = LargestFurniture * WeightOf(Body).Value;
        _leftOut.UnionWith(HtmlWalk.Elements(Body).Where(element => element != Body && WeightOf(element).Value <= largest && IsFurniture(element)));
    }

    private bool IsFurniture(IElement element) =>
        (HtmlLines.IsBlock(element) && WeightOf(element).IsMenu) || ElementNames.NameFurniture(element);

    private void Weigh()
    {
        _weights.Clear();
        var links = 0;
        HtmlWalk.Visit(Body, Enter, Leave);

        bool Enter(INode node)
        {
            if (node is IText text)
                Add(node.Parent, TextWeight.OfText(text.Data, linked: links > 0));
            if (node is not IElement element || IsLeftOut(node))
                return false;
            links += element.LocalName is "a" ? 1 : 0;
            return true;
        }

        void Leave(INode node)
        {
            var isLink = ((IElement)node).LocalName is "a";
            links -= isLink ? 1 : 0;
            Add(node, isLink ? new TextWeight(0, 0, 1, 0) : default);
            if (node != Body)
                Add(node.Parent, WeightOf(node));
        }
    }

    private void Add(INode? node, TextWeight weight)
    {
        if (node is not null)
            _weights[node] = WeightOf(node) + weight;
    }
}
