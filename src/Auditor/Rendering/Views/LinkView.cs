using Auditor.Rendering.Pages;

namespace Auditor.Rendering.Views;

/// <summary>A link from the summary to an audit page.</summary>
internal sealed record LinkView(string Text, string Href)
{
    public static LinkView Of(SummaryEntry entry) => new(entry.Agency ?? FileName(entry.Path), PageLink.Href(entry.PagePath));

    private static string FileName(string path) => path[(path.LastIndexOf('/') + 1)..];
}
