namespace Auditor.Rendering.Views;

/// <summary>Two agencies whose reports are alike, as a line between their points.</summary>
/// <param name="Width">In pixels, the wider the more alike.</param>
internal sealed record ClusterLinkView(ClusterNodeView One, ClusterNodeView Other, int Width);
