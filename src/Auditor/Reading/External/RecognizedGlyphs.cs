using System.Globalization;
using System.Xml;
using Auditor.Reading.Layout;

namespace Auditor.Reading.External;

/// <summary>识别结果: what Tesseract writes as hOCR with boxes of characters → glyphs. Lines give the baseline, words the blanks.</summary>
internal static class RecognizedGlyphs
{
    /// <summary>Han characters reach that share of their size below the baseline.</summary>
    private const double Descent = 0.12;

    /// <summary>Elements of one page; a page has 2,000 characters.</summary>
    private const int MostCharacters = 50_000;

    /// <exception cref="XmlException">Not hOCR.</exception>
    public static IReadOnlyList<Glyph> Load(string path, double pointsPerPixel)
    {
        var glyphs = new List<Glyph>();
        var line = new Dictionary<string, double[]>();
        var word = new List<Glyph>();
        using var xml = XmlReader.Create(path, new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
        while (xml.Read() && glyphs.Count < MostCharacters)
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName != "span")
                continue;
            var title = xml.GetAttribute("title") ?? "";
            switch (xml.GetAttribute("class"))
            {
                case "ocr_line" or "ocr_header" or "ocr_caption" or "ocr_textfloat":
                    line = PropertiesOf(title);
                    break;
                case "ocrx_word":
                    Close(word, glyphs);
                    break;
                case "ocrx_cinfo":
                    Add(word, PropertiesOf(title), line, xml.ReadElementContentAsString(), pointsPerPixel);
                    break;
            }
        }

        Close(word, glyphs);
        return glyphs;
    }

    private static void Add(List<Glyph> word, Dictionary<string, double[]> character, Dictionary<string, double[]> line, string text, double scale)
    {
        if (!character.TryGetValue("x_bboxes", out var box) || box.Length < 4 || !line.TryGetValue("bbox", out var around) || around.Length < 4 || string.IsNullOrWhiteSpace(text))
            return;
        var size = (line.TryGetValue("x_size", out var sizes) && sizes is [> 0, ..] ? sizes[0] : around[3] - around[1]) * scale;
        word.Add(new Glyph(box[0] * scale, (around[3] * scale) - (Descent * size), Math.Max(0, box[2] - box[0]) * scale, Math.Max(1, size), text));
    }

    /// <summary>Boxes of characters are guesses; those of one word adjoin.</summary>
    private static void Close(List<Glyph> word, List<Glyph> glyphs)
    {
        for (var at = 0; at + 1 < word.Count; at++)
            word[at] = word[at] with { Width = Math.Max(0, word[at + 1].Left - word[at].Left) };
        glyphs.AddRange(word);
        word.Clear();
    }

    /// <example><c>bbox 36 92 618 361; x_size 33.5</c></example>
    private static Dictionary<string, double[]> PropertiesOf(string title) =>
        title.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(property => property.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .GroupBy(words => words[0], StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First().Skip(1).Select(NumberOf).ToArray(), StringComparer.Ordinal);

    private static double NumberOf(string text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
