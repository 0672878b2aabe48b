using System.Xml;
using Auditor.Reading.Layout;

namespace Auditor.Reading.Ofd;

/// <summary>OFD 页面内容: what one page part, or one template, draws. Streamed, so that memory follows the text and not the markup.</summary>
internal sealed class OfdContent
{
    private readonly List<(OfdTurn Turn, List<Glyph> Glyphs)> _runs = [];
    private readonly List<Ruling> _rulings = [];
    private readonly List<(string Id, bool IsInFront)> _templates = [];
    private OfdText? _text;
    private OfdDrawing? _drawing;

    private OfdContent()
    {
    }

    /// <summary>Runs of glyphs in the order of drawing, in points from the left and upper edge.</summary>
    public IReadOnlyList<(OfdTurn Turn, List<Glyph> Glyphs)> Runs => _runs;

    public IReadOnlyList<Ruling> Rulings => _rulings;

    /// <summary>Templates that the page is drawn on.</summary>
    public IReadOnlyList<(string Id, bool IsInFront)> Templates => _templates;

    /// <summary>Width and height in points; null when the page has the size that the document gives.</summary>
    public (double Width, double Height)? Size { get; private set; }

    /// <summary>Pictures, and drawings kept elsewhere.</summary>
    public int Pictures { get; private set; }

    public bool IsTooDeep { get; private set; }

    public int GlyphCount { get; private set; }

    /// <param name="allowance">Reduced by what is drawn.</param>
    public static OfdContent Read(XmlReader xml, OfdAllowance allowance)
    {
        var content = new OfdContent();
        xml.Read();
        while (!xml.EOF && !content.IsTooDeep)
            content.ReadNode(xml, allowance);
        return content;
    }

    /// <summary>Width and height in points of a box such as <c>0 0 210 297</c>; null when it is none.</summary>
    public static (double Width, double Height)? SizeOf(string box) =>
        OfdNumbers.Of(box) is [_, _, > 0 and var width, > 0 and var height] ? (OfdMatrix.Points(width), OfdMatrix.Points(height)) : null;

    private void ReadNode(XmlReader xml, OfdAllowance allowance)
    {
        IsTooDeep = xml.Depth > ReadingLimits.MaxDepth;
        if (xml.NodeType != XmlNodeType.Element)
        {
            xml.Read();
            return;
        }

        if (xml.GetAttribute("Visible") is "false" or "0" || xml.LocalName is "Clips" or "Actions")
            xml.Skip();
        else
            ReadElement(xml, allowance);
    }

    /// <summary>Leaves the reader behind what it took: the start tag, or the whole element where its text was read.</summary>
    private void ReadElement(XmlReader xml, OfdAllowance allowance)
    {
        switch (xml.LocalName)
        {
            case "PhysicalBox":
                Size ??= SizeOf(xml.ReadElementContentAsString());
                return;
            case "AbbreviatedData":
                ReadDrawing(xml.ReadElementContentAsString(), allowance);
                return;
            case "TextCode":
                ReadText(xml, allowance);
                return;
            default:
                Enter(xml);
                xml.Read();
                return;
        }
    }

    private void Enter(XmlReader xml)
    {
        switch (xml.LocalName)
        {
            case "Template":
                _templates.Add((xml.GetAttribute("TemplateID") ?? "", xml.GetAttribute("ZOrder") == "Foreground"));
                break;
            case "TextObject":
                (_text, _drawing) = (new OfdText(xml), null);
                break;
            case "PathObject":
                (_text, _drawing) = (null, new OfdDrawing(xml));
                break;
            case "ImageObject" or "CompositeObject" or "VideoObject":
                Pictures++;
                break;
            case "CGTransform" when _text is not null:
                _text.HasGlyphNumbers = true;
                break;
            case "StrokeColor" when _drawing is not null:
                _drawing.StrokeColor = xml.GetAttribute("Value");
                break;
            case "FillColor" when _drawing is not null:
                _drawing.FillColor = xml.GetAttribute("Value");
                break;
        }
    }

    private void ReadDrawing(string data, OfdAllowance allowance)
    {
        var before = _rulings.Count;
        _drawing?.Draw(data, _rulings, Math.Max(0, allowance.Rulings));
        allowance.Rulings -= _rulings.Count - before;
    }

    private void ReadText(XmlReader xml, OfdAllowance allowance)
    {
        if (_text is not { Turn: { } turn })
        {
            xml.Skip();
            return;
        }

        var glyphs = new List<Glyph>();
        _text.Read(xml, glyphs, allowance.Glyphs);
        allowance.Glyphs -= glyphs.Count;
        GlyphCount += glyphs.Count;
        _runs.Add((turn, glyphs));
    }
}
