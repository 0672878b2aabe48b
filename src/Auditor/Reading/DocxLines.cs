using System.Xml;

namespace Auditor.Reading;

/// <summary>
/// Word 正文转行: streams the XML of the main part, one line a paragraph, one line a table row. Tracked changes count as accepted.
/// Numbers that Word counts by itself (<c>w:numPr</c>) are not in the text; they would be written where a paragraph begins.
/// </summary>
internal sealed class DocxLines
{
    private readonly XmlReader _xml;
    private readonly LineWriter _writer = new();
    private readonly DocxText _text;
    private bool _inParagraphProperties;
    private bool _inRowProperties;

    /// <summary>The mark of this paragraph was deleted: its text runs on into the next one.</summary>
    private bool _paragraphGoesOn;

    private DocxLines(XmlReader xml)
    {
        _xml = xml;
        _text = new DocxText(_writer);
    }

    /// <summary>Null when the XML nests deeper than <see cref="ReadingLimits.MaxDepth"/>.</summary>
    /// <exception cref="XmlException">Not well-formed, or with a DTD.</exception>
    public static LineWriter? Of(Stream mainPart)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };
        using var xml = XmlReader.Create(mainPart, settings);
        return new DocxLines(xml).Read();
    }

    private LineWriter? Read()
    {
        _xml.Read();
        while (!_xml.EOF && !_writer.IsFull)
        {
            if (_xml.Depth > ReadingLimits.MaxDepth)
                return null;
            if (_xml.NodeType == XmlNodeType.Element && IsSkipped(DocxNames.Of(_xml)))
                _xml.Skip();
            else
                ReadNode();
        }

        _writer.EndLine();
        return _writer;
    }

    /// <summary>Deletions hold text; in the properties of a paragraph or row the same names only mark it as deleted.</summary>
    private bool IsSkipped(string name) =>
        DocxNames.AreNeverText(name) || (name is "del" or "moveFrom" && !_inParagraphProperties && !_inRowProperties);

    private void ReadNode()
    {
        var name = DocxNames.Of(_xml);
        var isEmpty = _xml.IsEmptyElement;
        if (_xml.NodeType == XmlNodeType.Element)
            Enter(name);
        if (_xml.NodeType == XmlNodeType.EndElement || isEmpty)
            Leave(name);
        if (_xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace)
            _text.Read(_xml);
        _xml.Read();
    }

    private void Enter(string name)
    {
        if (_inParagraphProperties)
            _paragraphGoesOn |= name is "del" or "moveFrom";
        else if (_inRowProperties)
            EnterRowProperty(name);
        else if (!TryEnterBlock(name))
            _text.Enter(name, _xml);
    }

    private void EnterRowProperty(string name)
    {
        if (name is "del")
            _writer.DeleteRow();
    }

    private bool TryEnterBlock(string name)
    {
        switch (name)
        {
            case "pPr":
                _inParagraphProperties = true;
                return true;
            case "trPr":
                _inRowProperties = true;
                return true;
            case "txbxContent":
                _writer.BeginInset();
                return true;
            case "tbl":
                _writer.BeginTable();
                return true;
            case "tr":
                _writer.BeginRow();
                return true;
            case "tc":
                _writer.BeginCell();
                return true;
            case "cellDel":
            case "vMerge" or "hMerge" when DocxNames.ValueOf(_xml) is null or "continue":
                _writer.SwallowCell();
                return true;
            default:
                return false;
        }
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
                _writer.EndInset();
                break;
            case "tbl":
                _writer.EndTable();
                break;
            case "tr":
                _writer.EndRow();
                break;
            case "tc":
                _writer.EndCell();
                break;
            default:
                _text.Leave(name);
                break;
        }
    }

    private void EndParagraph()
    {
        if (!_paragraphGoesOn)
            _writer.EndLine();
        _paragraphGoesOn = false;
    }
}
