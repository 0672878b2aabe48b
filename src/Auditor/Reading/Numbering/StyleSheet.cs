using System.Xml;

namespace Auditor.Reading.Numbering;

/// <summary>样式表: the styles of a Word document, as far as they number or hide text.</summary>
internal sealed class StyleSheet
{
    /// <summary>Styles that a style may be based on, one below the other; Word allows about ten.</summary>
    private const int MostAncestors = 30;

    private readonly Dictionary<string, ParagraphStyle> _styles = new(StringComparer.Ordinal);
    private string? _defaultStyle;

    private StyleSheet()
    {
    }

    public static StyleSheet Empty { get; } = new();

    /// <exception cref="XmlException">Not well-formed, or with a DTD.</exception>
    public static StyleSheet Read(Stream part)
    {
        var sheet = new StyleSheet();
        using var xml = DocxNames.OpenXml(part);
        string? id = null;
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
                continue;
            var name = DocxNames.Of(xml);
            if (name is "style")
                id = sheet.Begin(xml);
            else if (id is not null)
                sheet._styles[id] = WithProperty(sheet._styles[id], name, xml);
        }

        return sheet;
    }

    public ParagraphStyle? Find(string id) => _styles.GetValueOrDefault(id);

    /// <summary>Whether text in the style is not shown.</summary>
    /// <param name="style">Id; null for the style of paragraphs that name none.</param>
    public bool? IsHidden(string? style) => Ancestry(style).Select(entry => entry.Style.IsHidden).FirstOrDefault(hidden => hidden is not null);

    /// <summary>Whether runs in the style are not shown; null when the style says nothing about it.</summary>
    public bool? HidesRun(string? style) => style is null ? null : IsHidden(style);

    /// <summary>List and level of a paragraph; null when it is not numbered.</summary>
    /// <param name="style">Its style; null when it names none.</param>
    /// <param name="list">List that the paragraph itself names.</param>
    /// <param name="level">Level that the paragraph itself names.</param>
    public (int List, int Level)? ListOf(string? style, int? list, int? level, ListDefinitions lists)
    {
        var ancestry = Ancestry(style).ToList();
        if ((list ?? ancestry.Select(entry => entry.Style.List).FirstOrDefault(found => found is not null)) is not { } its || its == 0)
            return null;
        var depth = level ?? ancestry.Select(entry => entry.Style.Level).FirstOrDefault(found => found is not null) ?? LevelOfStyle(ancestry, its, lists);
        return (its, depth);
    }

    /// <summary>The level of the list that names the style.</summary>
    private static int LevelOfStyle(List<(string Id, ParagraphStyle Style)> ancestry, int list, ListDefinitions lists)
    {
        var levels = lists.Find(list)?.Levels ?? [];
        foreach (var (id, _) in ancestry)
        {
            for (var at = 0; at < levels.Count; at++)
            {
                if (levels[at]?.Style == id)
                    return at;
            }
        }

        return 0;
    }

    private IEnumerable<(string Id, ParagraphStyle Style)> Ancestry(string? style)
    {
        var id = style ?? _defaultStyle;
        for (var depth = 0; depth < MostAncestors && id is not null && _styles.TryGetValue(id, out var found); depth++)
        {
            yield return (id, found);
            id = found.BasedOn;
        }
    }

    private string Begin(XmlReader xml)
    {
        var id = xml.GetAttribute("styleId", xml.NamespaceURI) ?? "";
        _styles[id] = new ParagraphStyle(null, null, null, null);
        if (xml.GetAttribute("type", xml.NamespaceURI) is "paragraph" && xml.GetAttribute("default", xml.NamespaceURI) is "1" or "true" or "on")
            _defaultStyle = id;
        return id;
    }

    private static ParagraphStyle WithProperty(ParagraphStyle style, string name, XmlReader xml) => name switch
    {
        "basedOn" => style with { BasedOn = DocxNames.ValueOf(xml) },
        "numId" => style with { List = DocxNames.NumberOf(xml) },
        "ilvl" => style with { Level = DocxNames.NumberOf(xml) },
        "vanish" => style with { IsHidden = DocxNames.IsOn(xml) },
        _ => style,
    };
}
