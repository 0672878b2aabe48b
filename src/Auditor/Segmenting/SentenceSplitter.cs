using Auditor.Reports;

namespace Auditor.Segmenting;

/// <summary>断句: after 。！？； and the closing marks behind them; a paragraph's end ends its last sentence.</summary>
internal static class SentenceSplitter
{
    /// <summary>A numbered line up to this length, without a comma, is a subheading.</summary>
    private const int LongestHeading = 30;

    public static IEnumerable<TextSlice> Split(TextSlice paragraph)
    {
        var start = 0;
        for (var at = 0; at < paragraph.Length; at++)
        {
            if (paragraph.Chars[at] is not ('。' or '！' or '？' or '；'))
                continue;

            while (at + 1 < paragraph.Length && paragraph.Chars[at + 1] is '”' or '’' or '）' or '》' or '。')
                at++;
            if (Trimmed(paragraph, start, at + 1) is { } sentence)
                yield return sentence;
            start = at + 1;
        }

        if (Trimmed(paragraph, start, paragraph.Length) is { } rest)
            yield return rest;
    }

    /// <summary>“（一）主动公开情况”, “1.组织领导。”: numbered, short, one clause.</summary>
    public static bool IsHeading(TextSlice sentence)
    {
        var chars = sentence.Chars;
        return chars.Length <= LongestHeading && Sections.Ordinal.TryRead(chars, out _, out _) && chars.IndexOfAny('，', '；') < 0;
    }

    private static TextSlice? Trimmed(TextSlice paragraph, int start, int end)
    {
        var slice = paragraph.Part(start, end - start).Trim();
        return slice.IsEmpty ? null : slice;
    }
}
