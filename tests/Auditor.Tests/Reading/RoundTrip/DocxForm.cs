using System.Globalization;
using System.Security;
using System.Text;

namespace Auditor.Tests.Reading.RoundTrip;

/// <summary>A made-up report as a Word document: ordinals typed, or counted by Word.</summary>
internal static class DocxForm
{
    private const string Numbering =
        "<w:numbering xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:abstractNum w:abstractNumId=\"0\"><w:multiLevelType w:val=\"multilevel\"/>"
        + "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCountingThousand\"/><w:suff w:val=\"nothing\"/><w:lvlText w:val=\"%1、\"/></w:lvl>"
        + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCountingThousand\"/><w:suff w:val=\"nothing\"/><w:lvlText w:val=\"（%2）\"/></w:lvl>"
        + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>";

    private const string PartRelationships =
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" "
        + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering\" Target=\"numbering.xml\"/></Relationships>";

    private const string Page = "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1440\" w:right=\"1440\" w:bottom=\"1440\" w:left=\"1440\" w:header=\"850\" w:footer=\"990\" w:gutter=\"0\"/></w:sectPr>";

    private const string Borders = "<w:tblBorders><w:top w:val=\"single\" w:sz=\"4\"/><w:left w:val=\"single\" w:sz=\"4\"/><w:bottom w:val=\"single\" w:sz=\"4\"/><w:right w:val=\"single\" w:sz=\"4\"/><w:insideH w:val=\"single\" w:sz=\"4\"/><w:insideV w:val=\"single\" w:sz=\"4\"/></w:tblBorders>";

    /// <summary>Twips that the text is wide.</summary>
    private const int Width = 9026;

    public static byte[] Of(FormReport report, bool isNumbered)
    {
        var body = string.Concat(report.Blocks.Select(block => Of(block, isNumbered))) + Page;
        var types = Docx.ContentTypes.Replace("</Types>", "<Override PartName=\"/word/numbering.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml\"/></Types>", StringComparison.Ordinal);
        return Docx.Zip(
            ("[Content_Types].xml", types), ("_rels/.rels", Docx.Relationships), ("word/document.xml", Docx.Document(body)),
            ("word/_rels/document.xml.rels", PartRelationships), ("word/numbering.xml", Numbering));
    }

    private static string Of(FormBlock block, bool isNumbered) => block.Kind switch
    {
        FormBlockKind.Title => Paragraph("<w:jc w:val=\"center\"/>", block.Text, 36),
        FormBlockKind.Heading or FormBlockKind.SubHeading when isNumbered =>
            Paragraph($"<w:numPr><w:ilvl w:val=\"{(block.Kind == FormBlockKind.Heading ? 0 : 1)}\"/><w:numId w:val=\"1\"/></w:numPr><w:ind w:firstLine=\"480\"/>", block.Text, 24),
        FormBlockKind.Table => Of(block.Table!),
        _ => Paragraph("<w:ind w:firstLine=\"480\"/>", block.Ordinal + block.Text, 24),
    };

    private static string Of(FormTable table)
    {
        var placed = table.Placed().ToLookup(cell => cell.Row);
        var open = new SortedDictionary<int, (int LastRow, int Columns)>();
        var xml = new StringBuilder($"<w:tbl><w:tblPr><w:tblW w:w=\"{Width}\" w:type=\"dxa\"/>{Borders}<w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>");
        foreach (var column in Enumerable.Range(0, table.Widths.Count))
            xml.Append(CultureInfo.InvariantCulture, $"<w:gridCol w:w=\"{TwipsOf(table, column, 1)}\"/>");
        xml.Append("</w:tblGrid>");
        for (var row = 0; row < table.Rows.Count; row++)
        {
            xml.Append("<w:tr>");
            foreach (var (column, cell, isContinued) in CellsOf(row, placed[row], open))
            {
                var merge = isContinued ? "<w:vMerge/>" : cell.Rows > 1 ? "<w:vMerge w:val=\"restart\"/>" : "";
                xml.Append(CultureInfo.InvariantCulture, $"<w:tc><w:tcPr><w:tcW w:w=\"{TwipsOf(table, column, cell.Columns)}\" w:type=\"dxa\"/><w:gridSpan w:val=\"{cell.Columns}\"/>{merge}</w:tcPr>{Paragraph("<w:jc w:val=\"center\"/>", isContinued ? "" : cell.Text, 16)}</w:tc>");
            }

            xml.Append("</w:tr>");
        }

        return xml.Append("</w:tbl><w:p/>").ToString();
    }

    private static List<(int Column, FormCell Cell, bool IsContinued)> CellsOf(int row, IEnumerable<(int Row, int Column, FormCell Cell)> begun, SortedDictionary<int, (int LastRow, int Columns)> open)
    {
        var cells = open.Where(cell => cell.Value.LastRow >= row).Select(cell => (cell.Key, new FormCell("", cell.Value.Columns), true)).ToList();
        foreach (var (_, column, cell) in begun)
        {
            cells.Add((column, cell, false));
            open[column] = (row + cell.Rows - 1, cell.Columns);
        }

        return [.. cells.OrderBy(cell => cell.Item1)];
    }

    private static int TwipsOf(FormTable table, int column, int columns) => Width * table.Widths.Skip(column).Take(columns).Sum() / table.Widths.Sum();

    private static string Paragraph(string properties, string text, int halfPoints) =>
        $"<w:p><w:pPr>{properties}</w:pPr><w:r><w:rPr><w:rFonts w:ascii=\"Noto Serif CJK SC\" w:hAnsi=\"Noto Serif CJK SC\" w:eastAsia=\"Noto Serif CJK SC\"/><w:sz w:val=\"{halfPoints.ToString(CultureInfo.InvariantCulture)}\"/></w:rPr><w:t xml:space=\"preserve\">{SecurityElement.Escape(text)}</w:t></w:r></w:p>";
}
