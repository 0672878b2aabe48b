using AngleSharp.Dom;

namespace Auditor.Reading;

/// <summary>遍历: visits a tree in document order with a stack of its own, so that depth cannot overflow the call stack.</summary>
internal static class HtmlWalk
{
    /// <param name="root">Visited too.</param>
    /// <param name="enter">Called before a node's children; false leaves them and the node's <paramref name="leave"/> out.</param>
    /// <param name="leave">Called after a node's children.</param>
    public static void Visit(INode root, Func<INode, bool> enter, Action<INode> leave)
    {
        var path = new Stack<(INode Node, int NextChild)>();
        if (enter(root))
            path.Push((root, 0));
        while (path.TryPop(out var step))
        {
            if (step.NextChild == step.Node.ChildNodes.Length)
            {
                leave(step.Node);
                continue;
            }

            path.Push((step.Node, step.NextChild + 1));
            var child = step.Node.ChildNodes[step.NextChild];
            if (enter(child))
                path.Push((child, 0));
        }
    }

    /// <summary>Number of elements on the longest path from the root.</summary>
    public static int DepthOf(INode root)
    {
        var depth = 0;
        var deepest = 0;
        Visit(root, enter: node => node is IElement ? (deepest = Math.Max(deepest, ++depth)) > 0 : node == root, leave: _ => depth--);
        return deepest;
    }

    /// <summary>All elements under the root, in document order.</summary>
    public static IReadOnlyList<IElement> Elements(INode root)
    {
        var elements = new List<IElement>();
        Visit(root, enter: node => Keep(node, elements) || node == root, leave: _ => { });
        return elements;
    }

    private static bool Keep(INode node, List<IElement> elements)
    {
        if (node is not IElement element)
            return false;
        elements.Add(element);
        return true;
    }
}
