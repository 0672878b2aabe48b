using Auditor.Reports;
using Auditor.Segmenting.Tables;

namespace Auditor.Segmenting.Sections;

/// <summary>Collects the numbered headings and items of the prose, up to where an appendix begins.</summary>
internal static class OutlineScanner
{
    /// <summary>A line this long that ends in the middle of a sentence was broken by its page; what follows is no new item.</summary>
    private const int ShortestBroken = 28;

    private const string ChineseDigits = "一二三四五六七八九十";

    public static IReadOnlyList<OutlineItem> Scan(IReadOnlyList<Line> lines, IReadOnlyList<HeadingCandidate> headings)
    {
        var items = new List<OutlineItem>();
        var headed = headings.ToDictionary(heading => heading.Line);
        var lastHeading = headings.Count > 0 ? headings[^1].Line : 0;
        TextSlice? before = null;
        for (var at = 0; at < lines.Count; at++)
        {
            if (!lines[at].IsProse)
                continue;

            var content = lines[at].Content;
            if (at > lastHeading && IsAppendix(content.Chars))
                break;

            var isHeading = headed.TryGetValue(at, out var heading);
            if ((isHeading || !IsBroken(before)) && Read(content, heading) is { } item)
                items.Add(item);
            before = content;
        }

        return items;
    }

    private static OutlineItem? Read(TextSlice content, HeadingCandidate? heading)
    {
        if (!Ordinal.TryRead(content.Chars, out var ordinal, out var length) || length == content.Length || ordinal.Value == 0)
            return null;

        var wording = content.Chars[length..].Trim();
        if (heading is null && (ContinuesFigure(wording) || content.Length <= 60 && TableWording.IsLabel(content.Text)))
            return null;

        var official = SectionWording.OfficialBeginning(wording.TrimStart("、：.．"));
        var part = official is not null && SectionWording.IsOfficial(wording.TrimStart("、：.．").ToString()) ? SectionWording.KindOf(official) : null;
        return new OutlineItem(content, content.Part(0, length), StyleOf(content.Chars[..length], ordinal.Style), ordinal.Value, heading?.Kind ?? part, heading is not null);
    }

    private static NumberingStyle StyleOf(ReadOnlySpan<char> mark, OrdinalStyle style) => style switch
    {
        OrdinalStyle.ChineseComma => NumberingStyle.ChineseComma,
        OrdinalStyle.Part => NumberingStyle.Part,
        OrdinalStyle.ChineseBracket => NumberingStyle.ChineseBracket,
        OrdinalStyle.Arabic => mark[^1] is '）' or ')' ? NumberingStyle.ArabicBracket : NumberingStyle.Arabic,
        _ => throw new ArgumentOutOfRangeException(nameof(style)),
    };

    /// <summary>“二、三季度”, “一、二等奖”, “3、4月”</summary>
    private static bool ContinuesFigure(ReadOnlySpan<char> wording) =>
        wording.IsEmpty || ChineseDigits.Contains(wording[0]) || char.IsAsciiDigit(wording[0]) && !Ordinal.IsYear(wording);

    private static bool IsBroken(TextSlice? before) =>
        before is { Length: >= ShortestBroken } line && !(line.Chars[^1] is '。' or '；' or '：' or '！' or '？' or '”' or '）' or '.' or '》');

    private static bool IsAppendix(ReadOnlySpan<char> line) =>
        line.Length <= 40 && (line.StartsWith("附件") || line.StartsWith("附表") || line.StartsWith("附录") || line.StartsWith("附："));
}
