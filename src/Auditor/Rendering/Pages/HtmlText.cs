using System.Buffers;
using System.Text;

namespace Auditor.Rendering.Pages;

/// <summary>Text for element content and quoted attributes, whatever stands in it.</summary>
internal static class HtmlText
{
    /// <summary>Stands for what HTML cannot carry and for marks that would reorder the page around them.</summary>
    public const char Replacement = '\uFFFD';

    private static readonly SearchValues<char> Special = SearchValues.Create([.. Enumerable.Range(char.MinValue, char.MaxValue + 1).Select(code => (char)code).Where(IsSpecial)]);

    public static string Encode(string text)
    {
        if (!text.AsSpan().ContainsAny(Special))
            return text;

        var html = new StringBuilder(text.Length + 16);
        Append(html, text);
        return html.ToString();
    }

    public static void Append(StringBuilder html, ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAny(Special); at >= 0; at = text.IndexOfAny(Special))
        {
            html.Append(text[..at]);
            var isPair = at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]);
            _ = isPair ? html.Append(text.Slice(at, 2)) : Append(html, text[at]);
            text = text[(at + (isPair ? 2 : 1))..];
        }

        html.Append(text);
    }

    private static StringBuilder Append(StringBuilder html, char special) => special switch
    {
        '&' => html.Append("&amp;"),
        '<' => html.Append("&lt;"),
        '>' => html.Append("&gt;"),
        '"' => html.Append("&quot;"),
        '\'' => html.Append("&#39;"),
        _ => html.Append(Replacement),
    };

    private static bool IsSpecial(char c) =>
        c is '&' or '<' or '>' or '"' or '\'' || (char.IsControl(c) && c is not ('\n' or '\t')) || char.IsSurrogate(c) || IsReordering(c);

    /// <summary>Bidirectional embeddings, overrides, isolates and marks that change the order of what follows.</summary>
    private static bool IsReordering(char c) => c is '\u061C' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
