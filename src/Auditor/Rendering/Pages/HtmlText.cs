using System.Text;

namespace Auditor.Rendering.Pages;

/// <summary>Text for element content and quoted attributes, whatever stands in it.</summary>
internal static class HtmlText
{
    /// <summary>Stands for what HTML cannot carry and for marks that would reorder the page around them.</summary>
    public const char Replacement = '\uFFFD';

    public static string Encode(string text)
    {
        var plain = PlainStart(text);
        if (plain == text.Length)
            return text;

        var html = new StringBuilder(text, 0, plain, text.Length + 16);
        for (var at = plain; at < text.Length; at++)
        {
            if (char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
                html.Append(text[at]).Append(text[++at]);
            else
                Append(html, text[at]);
        }

        return html.ToString();
    }

    /// <summary>How many characters at the start stay as they are; of nearly every text, all.</summary>
    private static int PlainStart(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] is '&' or '<' or '>' or '"' or '\'' || char.IsSurrogate(text[at]) || IsReordering(text[at]) || (char.IsControl(text[at]) && text[at] is not ('\n' or '\t')))
                return at;
        }

        return text.Length;
    }

    private static void Append(StringBuilder html, char c) => _ = c switch
    {
        '&' => html.Append("&amp;"),
        '<' => html.Append("&lt;"),
        '>' => html.Append("&gt;"),
        '"' => html.Append("&quot;"),
        '\'' => html.Append("&#39;"),
        '\n' or '\t' => html.Append(c),
        _ => html.Append(char.IsControl(c) || char.IsSurrogate(c) || IsReordering(c) ? Replacement : c),
    };

    /// <summary>Bidirectional embeddings, overrides, isolates and marks that change the order of what follows.</summary>
    private static bool IsReordering(char c) => c is '\u061C' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
