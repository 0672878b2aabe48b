using System.Xml;
using Auditor.Reading.Numbering;

namespace Auditor.Reading;

/// <summary>
/// Word 正文转行: streams the XML of a part, one line a paragraph, one line a table row. Tracked changes count as accepted; the numbers
/// that Word counts by itself stand in front of their paragraphs.
/// </summary>
internal sealed class DocxLines(LineWriter writer, StyleSheet styles, ListDefinitions lists)
{
    private readonly DocxText _text = new(writer, styles);
    private readonly ListCounters _counters = new(lists);

    /// <summary>Open paragraphs, innermost on top: a text box stands inside one.</summary>
    private readonly Stack<DocxParagraph> _paragraphs = new();

    /// <summary>Footnotes and endnotes to which the text read so far refers.</summary>
    private readonly HashSet<(string Kind, string Id)> _notes = [];

    private bool _inParagraphProperties;
    private bool _inRowProperties;

    /// <summary>Text was inserted, deleted or moved, and the change is neither accepted nor refused.</summary>
    public bool HasTrackedChanges { get; private set; }

    public bool HasNotes => _notes.Count > 0;

    private DocxParagraph? Paragraph => _paragraphs.TryPeek(out var paragraph) ? paragraph : null;

    /// <summary>False when the XML nests deeper than <see cref="ReadingLimits.MaxDepth"/>.</summary>
    /// <exception cref="XmlException">Not well-formed, or with a DTD.</exception>
    public bool TryRead(Stream part)
    {
        using var xml = DocxNames.OpenXml(part);
        xml.Read();
        while (!xml.EOF && !writer.IsFull)
        {
            if (xml.Depth > ReadingLimits.MaxDepth)
                return false;
            if (xml.NodeType == XmlNodeType.Element && IsSkipped(DocxNames.Of(xml), xml))
                xml.Skip();
            else
                ReadNode(xml);
        }

        writer.EndLine();
        return true;
    }

    /// <summary>Deletions hold text; in the properties of a paragraph or row the same names only mark it as deleted.</summary>
    private bool IsSkipped(string name, XmlReader xml)
    {
        var isDeletion = name is "del" or "moveFrom" && !_inParagraphProperties && !_inRowProperties;
        HasTrackedChanges |= isDeletion;
        return isDeletion || DocxNames.AreNeverText(name) || (name is "footnote" or "endnote" && !_notes.Contains((name, IdOf(xml))));
    }

    private void ReadNode(XmlReader xml)
    {
        var name = DocxNames.Of(xml);
        var isEmpty = xml.IsEmptyElement;
        if (xml.NodeType == XmlNodeType.Element)
            Enter(name, xml);
        if (xml.NodeType == XmlNodeType.EndElement || isEmpty)
            Leave(name);
        if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace)
            _text.Read(xml);
        xml.Read();
    }

    private void Enter(string name, XmlReader xml)
    {
        HasTrackedChanges |= name is "ins" or "del" or "moveTo" or "moveFrom" or "cellIns" or "cellDel";
        if (_inParagraphProperties)
            EnterParagraphProperty(name, xml);
        else if (_inRowProperties)
            EnterRowProperty(name, xml);
        else if (!TryEnterBlock(name, xml))
            EnterRun(name, xml);
    }

    private void EnterParagraphProperty(string name, XmlReader xml)
    {
        if (Paragraph is not { } paragraph)
            return;
        switch (name)
        {
            case "pStyle":
                paragraph.Style = DocxNames.ValueOf(xml);
                break;
            case "numId":
                paragraph.List = DocxNames.NumberOf(xml);
                break;
            case "ilvl":
                paragraph.Level = DocxNames.NumberOf(xml);
                break;
            case "del" or "moveFrom":
            case "vanish" when DocxNames.IsOn(xml):
                paragraph.GoesOn = true;
                break;
            default:
                break;
        }
    }

    private void EnterRowProperty(string name, XmlReader xml)
    {
        if (name is "del" || (name is "hidden" && DocxNames.IsOn(xml)))
            writer.DeleteRow();
    }

    private bool TryEnterBlock(string name, XmlReader xml)
    {
        switch (name)
        {
            case "p":
                _paragraphs.Push(new DocxParagraph());
                return true;
            case "pPr":
                _inParagraphProperties = true;
                return true;
            case "trPr":
                _inRowProperties = true;
                return true;
            case "txbxContent":
                writer.BeginInset();
                return true;
            case "tbl":
                writer.BeginTable();
                return true;
            case "tr":
                writer.BeginRow();
                return true;
            case "tc":
                writer.BeginCell();
                return true;
            case "cellDel":
            case "vMerge" or "hMerge" when DocxNames.ValueOf(xml) is null or "continue":
                writer.SwallowCell();
                return true;
            default:
                return false;
        }
    }

    private void EnterRun(string name, XmlReader xml)
    {
        if (name is "r")
            WriteNumber();
        if (name is "footnoteReference" or "endnoteReference")
            _notes.Add((name[..^"Reference".Length], IdOf(xml)));
        _text.Enter(name, xml, Paragraph?.Style);
    }

    private void Leave(string name)
    {
        switch (name)
        {
            case "pPr":
                _inParagraphProperties = false;
                break;
            case "trPr":
                _inRowProperties = false;
                break;
            case var _ when _inParagraphProperties || _inRowProperties:
                break;
            case "p":
                EndParagraph();
                break;
            case "txbxContent":
                writer.EndInset();
                break;
            case "tbl":
                writer.EndTable();
                break;
            case "tr":
                writer.EndRow();
                break;
            case "tc":
                writer.EndCell();
                break;
            default:
                _text.Leave(name);
                break;
        }
    }

    private void EndParagraph()
    {
        WriteNumber();
        _text.EndParagraph();
        if (!_paragraphs.TryPop(out var paragraph) || !paragraph.GoesOn)
            writer.EndLine();
    }

    /// <summary>
    /// In front of all the text that the paragraph has by now: what ran on into it belongs to it, and of two joined paragraphs Word
    /// keeps the properties of the second.
    /// </summary>
    private void WriteNumber()
    {
        if (Paragraph is not { IsNumbered: false, GoesOn: false } paragraph)
            return;
        paragraph.IsNumbered = true;
        if (!writer.IsDropping && styles.ListOf(paragraph.Style, paragraph.List, paragraph.Level, lists) is var (list, level))
            writer.Lead(_counters.Next(list, level));
    }

    private static string IdOf(XmlReader xml) => xml.GetAttribute("id", xml.NamespaceURI) ?? "";
}
