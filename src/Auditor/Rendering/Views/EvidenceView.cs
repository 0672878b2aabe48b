using Auditor.Reports;

namespace Auditor.Rendering.Views;

/// <summary>A piece of evidence with a little of the line around it.</summary>
/// <param name="Href">Leads to the passage in the text.</param>
internal sealed record EvidenceView(int Line, string Href, string Before, string Quote, string After)
{
    private const int Around = 24;
    private const int LongestQuote = 240;
    private const string Cut = "…";

    public static EvidenceView Of(Evidence evidence, string source, Passages passages)
    {
        var start = Math.Clamp(evidence.Span.Start, 0, source.Length);
        var end = Math.Clamp(evidence.Span.End, start, source.Length);
        return new EvidenceView(evidence.Line, "#" + passages.IdOf(evidence), TextBefore(source, start), Shorten(evidence.Quote), TextAfter(source, end));
    }

    private static string TextBefore(string source, int start)
    {
        var line = start == 0 ? 0 : source.LastIndexOf('\n', start - 1) + 1;
        return start - line <= Around ? source[line..start] : Cut + source[Whole(source, start - Around)..start];
    }

    private static string TextAfter(string source, int end)
    {
        var line = source.IndexOf('\n', end);
        line = line < 0 ? source.Length : line;
        return line - end <= Around ? source[end..line] : source[end..Whole(source, end + Around)] + Cut;
    }

    private static string Shorten(string quote) => quote.Length <= LongestQuote ? quote : quote[..Whole(quote, LongestQuote)] + Cut;

    /// <summary>Never between the halves of a surrogate pair.</summary>
    private static int Whole(string text, int at) => at > 0 && at < text.Length && char.IsLowSurrogate(text[at]) ? at - 1 : at;
}
