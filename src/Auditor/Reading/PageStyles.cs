using AngleSharp.Dom;

namespace Auditor.Reading;

/// <summary>
/// 页面样式: what the style sheets inside a page and the style attributes say about <c>display</c>: what is hidden, and which other
/// elements make up a table. Only rules for one tag, class or id count; what needs more of the language is left to browsers.
/// </summary>
internal sealed class PageStyles
{
    /// <summary>Rules that a page may have; a saved page has a few thousand.</summary>
    private const int MostRules = 20_000;

    /// <summary>“.row” or “#box” → value of display, or <c>none</c> for hidden ones.</summary>
    private readonly Dictionary<string, string> _displays = new(StringComparer.OrdinalIgnoreCase);

    private PageStyles()
    {
    }

    public static PageStyles Of(IDocument page)
    {
        var styles = new PageStyles();
        foreach (var sheet in page.GetElementsByTagName("style").Where(sheet => sheet.GetAttribute("media") is not "print"))
            styles.Read(sheet.TextContent);
        return styles;
    }

    /// <summary>Not shown, by a rule of a style sheet.</summary>
    public bool Hides(IElement element) => DisplayOf(element) is "none";

    public TableRole RoleOf(IElement element)
    {
        if (element.LocalName is "table" or "tr" or "td" or "th")
            return TableRole.None;
        return element.GetAttribute("role")?.Trim().ToLowerInvariant() switch
        {
            "table" or "grid" => TableRole.Table,
            "row" => TableRole.Row,
            "cell" or "gridcell" or "columnheader" or "rowheader" => TableRole.Cell,
            _ => RoleOf(InlineDisplay(element) ?? DisplayOf(element) ?? NamedDisplay(element)),
        };
    }

    private static TableRole RoleOf(string? display) => display switch
    {
        "table" => TableRole.Table,
        "table-row" => TableRole.Row,
        "table-cell" => TableRole.Cell,
        _ => TableRole.None,
    };

    private static string? InlineDisplay(IElement element) => DisplayIn(element.GetAttribute("style") ?? "");

    /// <summary>Class names by which the usual style libraries make tables, and whose rules a saved page has lost.</summary>
    private static string? NamedDisplay(IElement element)
    {
        foreach (var name in element.ClassList)
        {
            var display = name.ToLowerInvariant() switch
            {
                "d-table" or "div-table" or "divtable" => "table",
                "d-table-row" or "table-row" or "div-table-row" or "divtablerow" => "table-row",
                "d-table-cell" or "table-cell" or "div-table-cell" or "divtablecell" => "table-cell",
                _ => null,
            };
            if (display is not null)
                return display;
        }

        return null;
    }

    private string? DisplayOf(IElement element)
    {
        if (_displays.Count == 0)
            return null;
        if (element.Id is { Length: > 0 } id && _displays.TryGetValue("#" + id, out var byId))
            return byId;
        var found = default(string);
        foreach (var name in element.ClassList)
        {
            if (_displays.TryGetValue("." + name, out var display) || _displays.TryGetValue($"{element.LocalName}.{name}", out display))
                found = display;
        }

        return found;
    }

    /// <summary>Rules inside <c>@media</c> and the like hold for other devices, or for none that we know.</summary>
    private void Read(string sheet)
    {
        var selector = 0;
        for (var at = 0; at < sheet.Length && _displays.Count < MostRules; at++)
        {
            if (sheet[at] != '{')
                continue;
            var end = EndOfBlock(sheet, at);
            if (!sheet.AsSpan(selector, at - selector).Contains('@'))
                AddRule(WithoutComments(sheet[selector..at]), sheet[(at + 1)..end]);
            at = end;
            selector = end + 1;
        }
    }

    private static int EndOfBlock(string sheet, int opening)
    {
        var depth = 0;
        for (var at = opening; at < sheet.Length; at++)
        {
            depth += sheet[at] switch { '{' => 1, '}' => -1, _ => 0 };
            if (depth == 0)
                return at;
        }

        return sheet.Length;
    }

    private static string WithoutComments(string selector) => selector[(selector.LastIndexOf("*/", StringComparison.Ordinal) is >= 0 and var end ? end + 2 : 0)..];

    private void AddRule(string selectors, string rules)
    {
        if (DisplayIn(rules) is not { } display)
            return;
        foreach (var selector in selectors.Split(',').Select(part => part.Trim()).Where(IsPlain))
            _displays[selector] = display;
    }

    /// <summary>“.name”, “div.name” or “#name”.</summary>
    private static bool IsPlain(string selector) =>
        selector.Count(character => character is '.' or '#') == 1 && selector.All(character => char.IsLetterOrDigit(character) || character is '.' or '#' or '-' or '_') && !selector.EndsWith('.');

    private static string? DisplayIn(string rules)
    {
        var found = default(string);
        foreach (var rule in rules.Split(';'))
        {
            var colon = rule.IndexOf(':', StringComparison.Ordinal);
            if (colon < 0)
                continue;
            var name = rule.AsSpan(0, colon).Trim();
            var value = rule[(colon + 1)..].Replace("!important", "", StringComparison.OrdinalIgnoreCase).Trim().ToLowerInvariant();
            if (name.Equals("display", StringComparison.OrdinalIgnoreCase))
                found = value;
            else if (name.Equals("visibility", StringComparison.OrdinalIgnoreCase) && value is "hidden")
                found = "none";
        }

        return found;
    }
}
