using System.Net;
using System.Text;

namespace Auditor.Tests.Reading.RoundTrip;

/// <summary>A made-up report as a web page, as an editor exports it or as a portal frames it.</summary>
internal static class HtmlForm
{
    private const string Style = "<style>@page{size:A4;margin:25mm}body{font-family:'Noto Serif CJK SC','Noto Sans CJK SC',serif;font-size:12pt;line-height:1.7}h1{text-align:center;font-size:18pt}"
        + "p{text-indent:2em;margin:0}table{border-collapse:collapse;width:100%;font-size:8pt;line-height:1.3}td{border:1px solid black;text-align:center;padding:2px}</style>";

    public static string Of(FormReport report, bool isPlain)
    {
        var page = new StringBuilder("<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>年报</title>").Append(Style).Append("</head><body>");
        if (!isPlain)
            page.Append("<ul><li><a href=\"/\">首页</a></li><li><a href=\"/zwgk\">政务公开</a></li><li><a href=\"/fw\">办事服务</a></li></ul><div class=\"article\">");
        foreach (var block in report.Blocks)
            page.Append(Of(block, isPlain)).Append('\n');
        return page.Append(isPlain ? "</body></html>" : "</div><div class=\"footer\">主办单位：<a href=\"/\">清河县</a></div></body></html>").ToString();
    }

    private static string Of(FormBlock block, bool isPlain) => block.Kind switch
    {
        FormBlockKind.Title => $"<h1>{Encoded(block.Text)}</h1>",
        FormBlockKind.Heading when isPlain => $"<h2>{block.Ordinal}{Encoded(block.Text)}</h2>",
        FormBlockKind.Table => Of(block.Table!),
        _ => isPlain ? $"<p>{block.Ordinal}{Encoded(block.Text)}</p>" : $"<p><span style=\"font-size:16px\">&nbsp;&nbsp;&nbsp;&nbsp;{block.Ordinal}</span><span>{Encoded(block.Text)}</span></p>",
    };

    private static string Of(FormTable table)
    {
        var html = new StringBuilder("<table><tbody>");
        foreach (var row in table.Rows)
        {
            html.Append("<tr>");
            foreach (var cell in row)
                html.Append("<td").Append(cell.Columns > 1 ? $" colspan=\"{cell.Columns}\"" : "").Append(cell.Rows > 1 ? $" rowspan=\"{cell.Rows}\"" : "").Append("><p style=\"text-indent:0\">").Append(Encoded(cell.Text)).Append("</p></td>");
            html.Append("</tr>\n");
        }

        return html.Append("</tbody></table>").ToString();
    }

    private static string Encoded(string text) => WebUtility.HtmlEncode(text);
}
