namespace Auditor.Rendering.Views;

/// <summary>A file that could not be read.</summary>
internal sealed record UnreadableView(string Path, string Href, string Reason);
