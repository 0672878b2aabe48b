using System.Net;
using System.Text;
using Auditor.Reading;
using Auditor.Tests.Reading;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Auditor.Tests.Injection;

/// <summary>The file format that a text is handed in as. Lines with bars become rows of a table.</summary>
internal abstract record Rendition(string Name)
{
    public static Rendition Text { get; } = new AsText();

    public static Rendition Html { get; } = new AsHtml();

    public static Rendition Word { get; } = new AsWord();

    public abstract SourceFile File(string text);

    /// <summary>Runs of rows and single lines, in order.</summary>
    private static IEnumerable<(bool IsTable, List<string> Lines)> Blocks(string text)
    {
        List<string> rows = [];
        foreach (var line in text.Split('\n'))
        {
            if (line.Contains(" | ", StringComparison.Ordinal))
            {
                rows.Add(line);
                continue;
            }

            if (rows.Count > 0)
                yield return (true, rows);
            rows = [];
            yield return (false, [line]);
        }

        if (rows.Count > 0)
            yield return (true, rows);
    }

    private sealed record AsText() : Rendition("txt")
    {
        public override SourceFile File(string text) => SourceFile.FromBytes("report.txt", Encoding.UTF8.GetBytes(text));
    }

    private sealed record AsHtml() : Rendition("html")
    {
        public override SourceFile File(string text)
        {
            var page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><title>年度报告</title></head><body><div class=\"article\">\n");
            foreach (var (isTable, lines) in Blocks(text))
            {
                if (isTable)
                    page.Append("<table>").AppendJoin('\n', lines.Select(line => "<tr>" + string.Concat(line.Split(" | ").Select(cell => $"<td>{WebUtility.HtmlEncode(cell)}</td>")) + "</tr>")).Append("</table>\n");
                else if (lines[0].Trim().Length > 0)
                    page.Append("<p>").Append(WebUtility.HtmlEncode(lines[0])).Append("</p>\n");
            }

            return SourceFile.FromBytes("report.html", Encoding.UTF8.GetBytes(page.Append("</div></body></html>").ToString()));
        }
    }

    private sealed record AsWord() : Rendition("docx")
    {
        public override SourceFile File(string text) =>
            SourceFile.FromBytes("report.docx", Docx.Built(Blocks(text).Select(block => block.IsTable ? Table(block.Lines) : (OpenXmlElement)Docx.Paragraph(block.Lines[0])).ToArray()));

        private static Table Table(List<string> rows) => new(rows.Select(row => new TableRow(row.Split(" | ").Select(cell => Docx.Cell(cell)))));
    }
}
