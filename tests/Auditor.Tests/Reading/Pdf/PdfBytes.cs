using System.Globalization;
using System.Text;

namespace Auditor.Tests.Reading.Pdf;

/// <summary>Small PDF files written by hand: text at places, lines, pictures. Every Han character is one size wide, all others half of it.</summary>
internal sealed class PdfBytes
{
    private readonly List<string> _pages = [];
    private readonly StringBuilder _content = new();
    private readonly List<char> _characters = [];

    /// <summary>Points from the left and lower edge of an A4 page.</summary>
    public PdfBytes Text(double x, double y, string text, double size = 12)
    {
        foreach (var character in text.Where(character => !_characters.Contains(character)))
            _characters.Add(character);
        var codes = string.Concat(text.Select(character => (_characters.IndexOf(character) + 1).ToString("X2", CultureInfo.InvariantCulture)));
        return Draw(Invariant($"BT /F1 {size} Tf {x} {y} Td <{codes}> Tj ET"));
    }

    public PdfBytes Line(double x1, double y1, double x2, double y2) => Draw(Invariant($"{x1} {y1} m {x2} {y2} l S"));

    public PdfBytes Picture() => Draw("q 500 0 0 700 40 40 cm /P1 Do Q");

    public PdfBytes Draw(string operators)
    {
        _content.Append(operators).Append('\n');
        return this;
    }

    public PdfBytes EndPage()
    {
        _pages.Add(_content.ToString());
        _content.Clear();
        return this;
    }

    public byte[] ToArray()
    {
        if (_content.Length > 0)
            EndPage();
        var objects = new List<string>
        {
            "<< /Type /Catalog /Pages 2 0 R >>",
            Invariant($"<< /Type /Pages /Count {_pages.Count} /Kids [{string.Join(' ', _pages.Select((_, index) => Invariant($"{7 + (2 * index)} 0 R")))}] >>"),
            Font(),
            Stream("", "1000 0 d0"),
            Stream("", UnicodeMap()),
            Stream("/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8", "0"),
        };
        foreach (var (index, page) in _pages.Index())
        {
            objects.Add(Invariant($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> /XObject << /P1 6 0 R >> >> /Contents {8 + (2 * index)} 0 R >>"));
            objects.Add(Stream("", page));
        }

        return Written(objects);
    }

    public static byte[] Written(IReadOnlyList<string> objects)
    {
        var file = new StringBuilder("%PDF-1.7\n");
        var offsets = new List<int>();
        foreach (var (index, body) in objects.Index())
        {
            offsets.Add(file.Length);
            file.Append(Invariant($"{index + 1} 0 obj\n{body}\nendobj\n"));
        }

        var table = file.Length;
        file.Append(Invariant($"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n"));
        foreach (var offset in offsets)
            file.Append(Invariant($"{offset:D10} 00000 n \n"));
        file.Append(Invariant($"trailer\n<< /Size {objects.Count + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF"));
        return Encoding.Latin1.GetBytes(file.ToString());
    }

    public static string Stream(string dictionary, string content) => Invariant($"<< {dictionary} /Length {content.Length} >>\nstream\n{content}\nendstream");

    private string Font()
    {
        var widths = string.Join(' ', _characters.Select(character => character < 128 ? 500 : 1000));
        var names = string.Concat(Enumerable.Repeat("/g ", _characters.Count));
        return Invariant($"<< /Type /Font /Subtype /Type3 /FontBBox [0 -120 1000 880] /FontMatrix [0.001 0 0 0.001 0 0] /CharProcs << /g 4 0 R >> ")
            + Invariant($"/Encoding << /Type /Encoding /Differences [1 {names}] >> /FirstChar 1 /LastChar {_characters.Count} /Widths [{widths}] /ToUnicode 5 0 R /Resources << >> >>");
    }

    private string UnicodeMap()
    {
        var lines = _characters.Select((character, index) => Invariant($"<{index + 1:X2}> <{(int)character:X4}>\n"));
        return "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /A def /CMapType 2 def 1 begincodespacerange <00> <FF> endcodespacerange\n"
            + string.Concat(lines.Chunk(100).Select(chunk => Invariant($"{chunk.Length} beginbfchar\n{string.Concat(chunk)}endbfchar\n"))) + "endcmap end end";
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
