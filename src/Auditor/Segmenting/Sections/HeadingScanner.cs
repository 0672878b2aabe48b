using Auditor.Reports;

namespace Auditor.Segmenting.Sections;

/// <summary>Collects every line that may head a part.</summary>
internal static class HeadingScanner
{
    private const string ChineseDigits = "一二三四五六七八九";

    public static IReadOnlyList<HeadingCandidate> Scan(IReadOnlyList<Line> lines)
    {
        var candidates = new List<HeadingCandidate>();
        for (var line = 0; line < lines.Count; line++)
        {
            if (lines[line].IsProse && Read(line, lines[line].Content) is { } candidate)
                candidates.Add(candidate);
        }

        return candidates;
    }

    private static HeadingCandidate? Read(int line, TextSlice content)
    {
        var text = content.Text;
        if (!TryReadOrdinal(text, out var ordinal, out var length))
        {
            return SectionWording.IsOfficial(text)
                ? new HeadingCandidate(line, content, SectionWording.KindOf(text), new Ordinal(0, OrdinalStyle.None), IsOfficial: true)
                : null;
        }

        var wording = text[length..].Trim();
        if (SectionWording.KindOf(wording) is { } kind)
            return new HeadingCandidate(line, content, kind, ordinal, SectionWording.IsOfficial(wording));

        var start = text.Length - text[length..].TrimStart().Length;
        if (SectionWording.OfficialBeginning(text.AsSpan(start)) is { } official)
            return new HeadingCandidate(line, content.Part(0, start + official.Length), SectionWording.KindOf(official), ordinal, IsOfficial: true);

        return wording.Length is > 1 and <= 30 && !wording.Contains('。', StringComparison.Ordinal)
            ? new HeadingCandidate(line, content, null, ordinal, IsOfficial: false)
            : null;
    }

    /// <summary>Also “一总体情况”, where the mark behind the number was lost.</summary>
    private static bool TryReadOrdinal(string text, out Ordinal ordinal, out int length)
    {
        if (Ordinal.TryRead(text, out ordinal, out length))
            return true;

        var digit = ChineseDigits.IndexOf(text[0], StringComparison.Ordinal);
        if (digit < 0 || SectionWording.OfficialBeginning(text.AsSpan(1)) is null)
            return false;

        (ordinal, length) = (new Ordinal(digit + 1, OrdinalStyle.ChineseComma), 1);
        return true;
    }
}
