using System.Xml;
using Auditor.Reading.Numbering;

namespace Auditor.Reading;

/// <summary>Word 文字: which characters of a run a reader sees. Field instructions, hidden runs and symbols of private fonts are not among them.</summary>
internal sealed class DocxText(LineWriter writer, StyleSheet styles)
{
    /// <summary>Open fields, innermost on top: whether we are still in the instruction, before the result.</summary>
    private readonly Stack<bool> _instructions = new();

    private bool _inText;
    private bool _isHidden;

    /// <param name="paragraphStyle">Id of the style of the paragraph around the run.</param>
    public void Enter(string name, XmlReader xml, string? paragraphStyle)
    {
        switch (name)
        {
            case "r":
                _isHidden = styles.IsHidden(paragraphStyle) ?? false;
                break;
            case "rStyle":
                _isHidden = styles.HidesRun(DocxNames.ValueOf(xml)) ?? _isHidden;
                break;
            case "vanish":
                _isHidden = DocxNames.IsOn(xml);
                break;
            case "t":
                _inText = true;
                break;
            case "tab" or "ptab":
                Append("\t");
                break;
            case "noBreakHyphen":
                Append("-");
                break;
            case "sym":
                Append(DocxSymbols.Of(xml.GetAttribute("font", xml.NamespaceURI), xml.GetAttribute("char", xml.NamespaceURI)));
                break;
            case "br" or "cr" when !_isHidden:
                writer.EndLine();
                break;
            case "fldChar":
                EnterField(xml.GetAttribute("fldCharType", xml.NamespaceURI));
                break;
            default:
                break;
        }
    }

    public void Leave(string name)
    {
        if (name is "t")
            _inText = false;
        if (name is "r")
            _isHidden = false;
    }

    /// <summary>An instruction ends with its paragraph at the latest: where the end mark was lost, the rest of the document is still text.</summary>
    public void EndParagraph()
    {
        while (_instructions.Contains(true))
            _instructions.Pop();
    }

    /// <summary>Characters of the XML; only those within <c>w:t</c> are text.</summary>
    public void Read(XmlReader xml)
    {
        if (_inText)
            Append((xml.XmlSpace == XmlSpace.Preserve ? xml.Value : xml.Value.Trim()).ReplaceLineEndings(" "));
    }

    private void Append(string text)
    {
        if (!_isHidden && !_instructions.Contains(true))
            writer.Append(text.Any(DocxSymbols.IsPrivate) ? string.Concat(text.Where(character => !DocxSymbols.IsPrivate(character))) : text);
    }

    private void EnterField(string? mark)
    {
        if (mark is "begin")
            _instructions.Push(true);
        if (mark is "separate" or "end" && _instructions.TryPop(out _) && mark is "separate")
            _instructions.Push(false);
    }
}
