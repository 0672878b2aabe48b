namespace Auditor.Rendering.Pages;

/// <summary>Links to pages below the outbox. Whatever the path says, the link stays below the page that holds it.</summary>
internal static class PageLink
{
    /// <param name="path">With / between folders, not URL-encoded.</param>
    public static string Href(string path) => "./" + string.Join('/', path
        .Split('/', StringSplitOptions.RemoveEmptyEntries)
        .Where(segment => segment is not "." and not "..")
        .Select(Uri.EscapeDataString));
}
