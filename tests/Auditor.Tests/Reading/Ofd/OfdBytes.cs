using System.Globalization;
using System.Security;
using System.Text;

namespace Auditor.Tests.Reading.Ofd;

/// <summary>Small OFD files written by hand. Millimetres from the left and upper edge of an A4 page; every Han character is one size wide, all others half of it.</summary>
internal sealed class OfdBytes(OfdSpelling spelling = OfdSpelling.EachStep)
{
    private const string Namespace = "xmlns:ofd=\"http://www.ofdspec.org/2016\"";
    private const string Entry = $"<?xml version=\"1.0\" encoding=\"UTF-8\"?><ofd:OFD {Namespace} Version=\"1.1\" DocType=\"OFD\"><ofd:DocBody><ofd:DocInfo><ofd:DocID>1</ofd:DocID></ofd:DocInfo><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>";

    private readonly List<string> _pages = [];
    private readonly StringBuilder _content = new();
    private string? _template;
    private int _id = 100;

    public static double WidthOf(char character, double size) => character < 0x2E80 && character is not ('“' or '”' or '—') ? size / 2 : size;

    /// <param name="y">Of the baseline.</param>
    /// <param name="size">Of a Han character.</param>
    public OfdBytes Text(double x, double y, string text, double size = 4)
    {
        if (spelling == OfdSpelling.EachCharacter)
        {
            foreach (var character in text)
            {
                Object(x, y, character.ToString(), size, "");
                x += WidthOf(character, size);
            }

            return this;
        }

        Object(x, y, text, size, Steps(text, spelling == OfdSpelling.Scaled ? 1 : size));
        return this;
    }

    public OfdBytes Line(double x1, double y1, double x2, double y2) => Draw(Invariant(
        $"<ofd:PathObject ID=\"{_id++}\" Boundary=\"{Math.Min(x1, x2)} {Math.Min(y1, y2)} {Math.Abs(x2 - x1) + 0.2} {Math.Abs(y2 - y1) + 0.2}\" LineWidth=\"0.2\"><ofd:AbbreviatedData>M 0 0 L {Math.Abs(x2 - x1)} {Math.Abs(y2 - y1)}</ofd:AbbreviatedData></ofd:PathObject>"));

    public OfdBytes Picture() => Draw("<ofd:ImageObject ID=\"9\" Boundary=\"0 0 210 297\" CTM=\"210 0 0 297 0 0\" ResourceID=\"7\"/>");

    public OfdBytes Draw(string markup)
    {
        _content.Append(markup).Append('\n');
        return this;
    }

    public OfdBytes EndPage()
    {
        _pages.Add(_content.ToString());
        _content.Clear();
        return this;
    }

    /// <summary>What was drawn since the last page lies behind every page.</summary>
    public OfdBytes EndTemplate()
    {
        _template = _content.ToString();
        _content.Clear();
        return this;
    }

    public byte[] ToArray() => Docx.Zip([.. Parts()]);

    public IEnumerable<(string Name, string Content)> Parts()
    {
        if (_content.Length > 0)
            EndPage();
        var template = _template is null ? "" : "<ofd:TemplatePage ID=\"5\" BaseLoc=\"Tpls/Tpl_0/Content.xml\"/>";
        var pages = string.Concat(_pages.Select((_, index) => Invariant($"<ofd:Page ID=\"{index + 10}\" BaseLoc=\"Pages/Page_{index}/Content.xml\"/>")));
        yield return ("OFD.xml", Entry);
        yield return ("Doc_0/Document.xml", $"<?xml version=\"1.0\" encoding=\"UTF-8\"?><ofd:Document {Namespace}><ofd:CommonData><ofd:MaxUnitID>9999</ofd:MaxUnitID><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea>{template}</ofd:CommonData><ofd:Pages>{pages}</ofd:Pages></ofd:Document>");
        if (_template is not null)
            yield return ("Doc_0/Tpls/Tpl_0/Content.xml", Page(_template, isOnTemplate: false));
        foreach (var (index, page) in _pages.Index())
            yield return (Invariant($"Doc_0/Pages/Page_{index}/Content.xml"), Page(page, isOnTemplate: _template is not null));
    }

    private static string Page(string content, bool isOnTemplate) =>
        $"<?xml version=\"1.0\" encoding=\"UTF-8\"?><ofd:Page {Namespace}>{(isOnTemplate ? "<ofd:Template TemplateID=\"5\" ZOrder=\"Background\"/>" : "")}<ofd:Content><ofd:Layer ID=\"3\"><ofd:PageBlock ID=\"4\">{content}</ofd:PageBlock></ofd:Layer></ofd:Content></ofd:Page>";

    private void Object(double x, double y, string text, double size, string steps)
    {
        var width = text.Sum(character => WidthOf(character, size));
        var (place, drawn) = spelling == OfdSpelling.Scaled
            ? (Invariant($"CTM=\"{size} 0 0 {size} 0 0\" Size=\"1\""), Invariant($"X=\"0\" Y=\"0.88\""))
            : (Invariant($"Size=\"{size}\""), Invariant($"X=\"0\" Y=\"{0.88 * size}\""));
        Draw(Invariant($"<ofd:TextObject ID=\"{_id++}\" Boundary=\"{x} {y - (0.88 * size)} {width} {size * 1.2}\" Font=\"1\" {place}><ofd:FillColor Value=\"0 0 0\"/><ofd:TextCode {drawn} {steps}>{SecurityElement.Escape(text)}</ofd:TextCode></ofd:TextObject>"));
    }

    private string Steps(string text, double size)
    {
        var steps = text.SkipLast(1).Select(character => WidthOf(character, size)).ToList();
        if (steps.Count == 0)
            return "";
        var written = spelling == OfdSpelling.Runs
            ? string.Join(' ', Runs(steps).Select(run => run.Count > 1 ? Invariant($"g {run.Count} {run.Step}") : Invariant($"{run.Step}")))
            : string.Join(' ', steps.Select(step => Invariant($"{step}")));
        return $"DeltaX=\"{written}\"";
    }

    private static IEnumerable<(double Step, int Count)> Runs(List<double> steps)
    {
        for (var at = 0; at < steps.Count;)
        {
            var count = steps.Skip(at).TakeWhile(step => step == steps[at]).Count();
            yield return (steps[at], count);
            at += count;
        }
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
