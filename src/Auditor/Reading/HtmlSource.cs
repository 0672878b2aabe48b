using System.Text;
using System.Text.RegularExpressions;

namespace Auditor.Reading;

/// <summary>网页源码: what must be settled about a page before it is parsed, its charset and its depth.</summary>
internal static partial class HtmlSource
{
    private const int HeadBytes = 8192;

    /// <summary>
    /// The parser may look through all open elements at every tag: a page with more look-ups (some 3 s) is hostile. A real page has
    /// up to 50,000 tags within 50 others. Roughly counted, for a tag in a script counts too.
    /// </summary>
    private const long MaxLookups = 200_000_000;

    /// <summary>Elements that have no end tag, or may leave it out and are then closed by their next neighbour.</summary>
    private static readonly HashSet<string> NeverDeep = new(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr", "frame",
        "p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "option", "optgroup", "html", "head", "body",
    };

    /// <summary>Decodes by the bytes; the charset declared in the page only helps where they are ambiguous, for it is often wrong.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, HeadBytes)]);
        var declared = DeclaredCharset().Match(head);
        return TextDecoder.Decode(bytes, declared.Success ? declared.Groups["name"].Value : null);
    }

    /// <summary>False for a text that is a page only by its name; its line ends count.</summary>
    public static bool HasTags(string source) => Tag().IsMatch(source);

    /// <summary>Whether elements are so many and so deep that the page should not even be parsed.</summary>
    public static bool IsTooCostly(string source)
    {
        var open = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var depth = 0;
        var lookups = 0L;
        foreach (var tag in Tag().EnumerateMatches(source))
        {
            var ends = source[tag.Index + 1] == '/';
            depth += Count(open, source[(tag.Index + (ends ? 2 : 1))..(tag.Index + tag.Length)], ends);
            lookups += depth;
            if (lookups > MaxLookups)
                return true;
        }

        return false;
    }

    private static int Count(Dictionary<string, int> open, string name, bool ends)
    {
        var count = open.GetValueOrDefault(name);
        if (NeverDeep.Contains(name) || (ends && count == 0))
            return 0;
        open[name] = ends ? count - 1 : count + 1;
        return ends ? -1 : 1;
    }

    /// <example><c>&lt;meta charset="gb2312"&gt;</c>, <c>content="text/html; charset=GBK"</c>, <c>encoding="utf-8"</c>.</example>
    [GeneratedRegex(
        @"(?:charset|encoding)\s{0,9}=\s{0,9}[""']?(?<name>[A-Za-z0-9_\-]{2,20})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex DeclaredCharset();

    /// <example><c>&lt;div</c> or <c>&lt;/div</c>.</example>
    [GeneratedRegex(@"</?[A-Za-z][A-Za-z0-9:\-]{0,30}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Tag();
}
