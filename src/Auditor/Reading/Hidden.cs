using AngleSharp.Dom;

namespace Auditor.Reading;

/// <summary>不显示的内容: elements that a visitor of the page does not see, or that hold no text to read.</summary>
internal static class Hidden
{
    private static readonly HashSet<string> NotText = new(StringComparer.Ordinal)
    {
        "script", "style", "noscript", "template", "head", "title", "iframe", "object", "embed", "applet", "svg", "canvas",
        "audio", "video", "map", "select", "button", "textarea", "input", "rt", "rp", "math", "datalist", "dialog",
    };

    public static bool Is(IElement element) =>
        NotText.Contains(element.LocalName)
        || element.HasAttribute("hidden")
        || string.Equals(element.GetAttribute("aria-hidden"), "true", StringComparison.OrdinalIgnoreCase)
        || IsStyledAway(element.GetAttribute("style"));

    private static bool IsStyledAway(string? style)
    {
        if (string.IsNullOrEmpty(style))
            return false;
        var rules = string.Concat(style.Where(character => !char.IsWhiteSpace(character)));
        return rules.Contains("display:none", StringComparison.OrdinalIgnoreCase) || rules.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase);
    }
}
