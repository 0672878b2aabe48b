using System.Globalization;
using System.Xml;

namespace Auditor.Reading.Numbering;

/// <summary>编号定义: the lists of a Word document, read from its numbering part.</summary>
internal sealed class ListDefinitions
{
    /// <summary>UTF-16 units of the wording around numbers; longer ones are no numbering.</summary>
    private const int LongestText = 64;

    /// <summary>A definition may refer to a style that refers to another list, once; more would be a circle.</summary>
    private const int MostLinks = 3;

    private readonly Dictionary<int, ListLevel?[]> _definitions = [];
    private readonly Dictionary<int, string> _styleLinks = [];
    private readonly Dictionary<int, int> _definitionOfList = [];
    private readonly Dictionary<int, Dictionary<int, int>> _starts = [];
    private readonly Dictionary<int, Dictionary<int, ListLevel>> _levels = [];
    private readonly Dictionary<int, NumberedList?> _lists = [];
    private readonly StyleSheet _styles;

    private ListDefinitions(StyleSheet styles) => _styles = styles;

    public static ListDefinitions None { get; } = new(StyleSheet.Empty);

    /// <exception cref="XmlException">Not well-formed, or with a DTD.</exception>
    public static ListDefinitions Read(Stream part, StyleSheet styles)
    {
        var definitions = new ListDefinitions(styles);
        using var xml = DocxNames.OpenXml(part);
        new PartReader(definitions).Read(xml);
        return definitions;
    }

    /// <summary>Null for a list that the part does not have.</summary>
    public NumberedList? Find(int list)
    {
        if (!_lists.TryGetValue(list, out var found))
            _lists[list] = found = Resolve(list);
        return found;
    }

    private NumberedList? Resolve(int list)
    {
        if (DefinitionOf(list, links: 0) is not { } definition || !_definitions.TryGetValue(definition, out var levels))
            return null;
        var own = _levels.GetValueOrDefault(list);
        var all = levels.Select((level, at) => own?.GetValueOrDefault(at) ?? level).ToList();
        return new NumberedList(definition, all, _starts.GetValueOrDefault(list) ?? []);
    }

    private int? DefinitionOf(int list, int links)
    {
        if (links > MostLinks || !_definitionOfList.TryGetValue(list, out var definition))
            return null;
        return _styleLinks.TryGetValue(definition, out var style) && _styles.Find(style)?.List is { } other && other != list
            ? DefinitionOf(other, links + 1)
            : definition;
    }

    /// <summary>Where the reader of the part stands.</summary>
    private sealed class PartReader(ListDefinitions definitions)
    {
        private int? _definition;
        private int? _list;
        private int _override;
        private int? _levelAt;
        private ListLevel _level = new();

        public void Read(XmlReader xml)
        {
            while (xml.Read())
            {
                var name = DocxNames.Of(xml);
                if (xml.NodeType == XmlNodeType.Element)
                    Enter(name, xml);
                if (xml.NodeType == XmlNodeType.EndElement || (xml.NodeType == XmlNodeType.Element && xml.IsEmptyElement))
                    Leave(name);
            }
        }

        private void Enter(string name, XmlReader xml)
        {
            switch (name)
            {
                case "abstractNum":
                    _definition = Number(xml, "abstractNumId");
                    if (_definition is { } definition)
                        definitions._definitions[definition] = new ListLevel?[NumberedList.MostLevels];
                    break;
                case "numStyleLink" when _definition is { } linked:
                    definitions._styleLinks[linked] = DocxNames.ValueOf(xml) ?? "";
                    break;
                case "num":
                    _list = Number(xml, "numId");
                    break;
                case "abstractNumId" when _list is { } list && DocxNames.NumberOf(xml) is { } its:
                    definitions._definitionOfList[list] = its;
                    break;
                case "lvlOverride":
                    _override = Number(xml, "ilvl") ?? 0;
                    break;
                case "startOverride" when _list is { } list && DocxNames.NumberOf(xml) is { } start:
                    Of(definitions._starts, list)[_override] = start;
                    break;
                case "lvl":
                    (_levelAt, _level) = (Number(xml, "ilvl"), new ListLevel());
                    break;
                default:
                    _level = WithProperty(name, xml);
                    break;
            }
        }

        private ListLevel WithProperty(string name, XmlReader xml)
        {
            var value = DocxNames.ValueOf(xml) ?? "";
            return name switch
            {
                "start" => _level with { Start = DocxNames.NumberOf(xml) ?? 0 },
                "numFmt" when value is not "custom" => _level with { Format = value },
                "lvlText" when value.Length <= LongestText => _level with { Text = value },
                "suff" => _level with { Suffix = value },
                "isLgl" => _level with { IsLegal = DocxNames.IsOn(xml) },
                "vanish" => _level with { IsHidden = DocxNames.IsOn(xml) },
                "lvlRestart" => _level with { RestartsAfter = DocxNames.NumberOf(xml) },
                "pStyle" => _level with { Style = value },
                _ => _level,
            };
        }

        private void Leave(string name)
        {
            if (name is "lvl" && _levelAt is >= 0 and < NumberedList.MostLevels and var at)
                Keep(at);
            if (name is "lvl")
                _levelAt = null;
            if (name is "abstractNum")
                _definition = null;
            if (name is "num")
                _list = null;
        }

        private void Keep(int at)
        {
            if (_list is { } list)
                Of(definitions._levels, list)[at] = _level;
            else if (_definition is { } definition)
                definitions._definitions[definition][at] = _level;
        }

        private static Dictionary<int, T> Of<T>(Dictionary<int, Dictionary<int, T>> all, int list)
        {
            if (!all.TryGetValue(list, out var found))
                all[list] = found = [];
            return found;
        }

        private static int? Number(XmlReader xml, string attribute) =>
            int.TryParse(xml.GetAttribute(attribute, xml.NamespaceURI), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
