using System.Buffers;
using System.Text.RegularExpressions;
using Auditor.Reports;
using Auditor.Segmenting.Tables;

namespace Auditor.Segmenting.Sections;

/// <summary>Collects every line that may head a part.</summary>
internal static partial class HeadingScanner
{
    private const string ChineseDigits = "一二三四五六七八九";
    private const int LongestUnnumbered = 24;
    private const int LongestAdditional = 30;

    /// <summary>A heading that ends here may have its first sentence behind it in the same line.</summary>
    private const int LongestBeforeProse = 26;

    private static readonly SearchValues<char> NoHeadingCharacters = SearchValues.Create("，。；0123456789《");

    public static IReadOnlyList<HeadingCandidate> Scan(IReadOnlyList<Line> lines)
    {
        var candidates = new List<HeadingCandidate>();
        for (var line = 0; line < lines.Count; line++)
        {
            if (lines[line].IsProse && Read(line, lines[line].Content) is { } candidate)
                candidates.Add(candidate);
        }

        return WithBodies(candidates, lines);
    }

    private static HeadingCandidate? Read(int line, TextSlice content)
    {
        var chars = content.Chars;
        if (content.Length < 2 || content.Length <= LongestAdditional * 2 && (Contents().IsMatch(chars) || IsRequestLabel(content)))
            return null;

        if (!TryReadOrdinal(chars, out var ordinal, out var length))
            return ReadUnnumbered(line, content);

        while (length < chars.Length && chars[length] is ' ' or '\t' or '、' or '：' or '.' or '．')
            length++;
        return ReadNumbered(line, content, ordinal, length);
    }

    private static HeadingCandidate? ReadUnnumbered(int line, TextSlice content)
    {
        var none = new Ordinal(0, OrdinalStyle.None);
        if (SectionWording.OfficialBeginning(content.Chars) is { } official && IsBreak(content.Chars[official.Length..]))
            return new HeadingCandidate(line, content.Part(0, official.Length), SectionWording.KindOf(official), none, IsOfficial: true);

        if (content.Length > LongestUnnumbered || content.Chars.IndexOfAny(NoHeadingCharacters) >= 0)
            return null;

        return SectionWording.KindOf(content.Text) is { } kind ? new HeadingCandidate(line, content, kind, none, SectionWording.IsOfficial(content.Text)) : null;
    }

    private static HeadingCandidate? ReadNumbered(int line, TextSlice content, Ordinal ordinal, int start)
    {
        var wording = content.Chars[start..];
        if (SectionWording.OfficialBeginning(wording) is { } official)
            return new HeadingCandidate(line, Cut(content, start + official.Length), SectionWording.KindOf(official), ordinal, IsOfficial: SectionWording.IsOfficial(official));

        var end = wording.IndexOfAny('。', '：');
        if (end is > 1 and <= LongestBeforeProse && SectionWording.KindOf(wording[..end].ToString()) is { } before)
            return new HeadingCandidate(line, Cut(content, start + end), before, ordinal, IsOfficial: false);

        if (end < 0 && wording.Length <= SectionWording.LongestHeading && SectionWording.KindOf(wording.ToString()) is { } kind)
            return new HeadingCandidate(line, content, kind, ordinal, IsOfficial: false);

        return wording.Length is > 1 and <= LongestAdditional && !wording.Contains('。')
            ? new HeadingCandidate(line, content, null, ordinal, IsOfficial: false)
            : null;
    }

    /// <summary>The whole line when only marks follow.</summary>
    private static TextSlice Cut(TextSlice content, int end) =>
        content.Chars[end..].ContainsAnyExcept("。：； ") ? content.Part(0, end) : content;

    private static List<HeadingCandidate> WithBodies(List<HeadingCandidate> candidates, IReadOnlyList<Line> lines)
    {
        var headed = candidates.Where(candidate => candidate.Kind is not null).Select(candidate => candidate.Line).ToHashSet();
        return candidates.ConvertAll(candidate => candidate with { HasBody = HasBody(candidate, lines, headed) });
    }

    private static bool HasBody(HeadingCandidate candidate, IReadOnlyList<Line> lines, HashSet<int> headed)
    {
        if (candidate.Heading.End < lines[candidate.Line].Content.End)
            return true;

        var next = candidate.Line + 1;
        while (next < lines.Count && lines[next].IsBlank)
            next++;
        return next < lines.Count && !headed.Contains(next);
    }

    /// <summary>Also “一总体情况”, where the mark behind the number was lost.</summary>
    private static bool TryReadOrdinal(ReadOnlySpan<char> text, out Ordinal ordinal, out int length)
    {
        if (Ordinal.TryRead(text, out ordinal, out length))
            return true;

        var digit = ChineseDigits.IndexOf(text[0], StringComparison.Ordinal);
        if (digit < 0 || SectionWording.OfficialBeginning(text[1..]) is null)
            return false;

        (ordinal, length) = (new Ordinal(digit + 1, OrdinalStyle.ChineseComma), 1);
        return true;
    }

    /// <summary>“一、本年新收政府信息公开申请数量” heads a row, also where its figures were lost.</summary>
    private static bool IsRequestLabel(TextSlice content) =>
        TableWording.Compact(content.Chars) is var compact && (compact == "本年度办理结果" || RequestLabels.Match(compact) is not null and not RequestRow.OtherRest && RequestLabels.IsClose(compact));

    private static bool IsBreak(ReadOnlySpan<char> rest) => rest.IsEmpty || rest[0] is '：' or '。' or ' ';

    // a line of a table of contents: 一、总体情况……1 · 一、总体情况........ 3
    [GeneratedRegex(@"(?:\.{3}|…|·{3}|-{3}|—{3})[.…·\-— ]*[0-9]{0,3}$", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Contents();
}
