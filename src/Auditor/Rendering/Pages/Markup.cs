namespace Auditor.Rendering.Pages;

/// <summary>Ready HTML (成品标记): a template writes it as it stands. Made by <see cref="MarkupBuilder"/> only, which encodes what it is given.</summary>
internal sealed record Markup(string Html);
