using System.Buffers;

namespace Auditor.Normalizing;

/// <summary>Cuts a text into lines and measures them as a screen with fixed columns would.</summary>
internal static class TextLines
{
    private const int LongestPageNumber = 16;

    private static readonly SearchValues<char> Bars = SearchValues.Create("|\t");
    private static readonly SearchValues<char> EndMarks = SearchValues.Create("。！？：…");
    private static readonly SearchValues<char> ClosingMarks = SearchValues.Create("”’）》】");
    private static readonly SearchValues<char> ItemMarks = SearchValues.Create("《【●◆■□▲★※·•*-—①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳");
    private static readonly SearchValues<char> Numerals = SearchValues.Create("0123456789一二三四五六七八九十");
    private static readonly SearchValues<char> PageSigns = SearchValues.Create("0123456789-—第共页/ ·");

    private static readonly SearchValues<char> FigureSigns = SearchValues.Create("0123456789.,/");

    public static List<TextLine> Of(ReadOnlySpan<char> text)
    {
        var lines = new List<TextLine>();
        for (var start = 0; start <= text.Length;)
        {
            var width = text[start..].IndexOf('\n');
            var end = width < 0 ? text.Length : start + width;
            lines.Add(Measure(text, start, end));
            start = end + 1;
        }

        return lines;
    }

    /// <summary>A heading, an item of a list, a title in marks: never the rest of the line before.</summary>
    public static bool BeginsItem(ReadOnlySpan<char> line)
    {
        if (ItemMarks.Contains(line[0]) || line.StartsWith("附件") || line.StartsWith("附："))
            return true;
        var opening = line[0] is '（' or '第' ? 1 : 0;
        var digits = line[opening..].IndexOfAnyExcept(Numerals);
        if (digits is < 1 or > 3)
            return false;
        var behind = line[(opening + digits)..];
        return line[0] switch
        {
            '（' => behind[0] is '）',
            '第' => behind[0] is '章' or '节' or '条' || behind.StartsWith("部分"),
            _ => behind[0] is '、' or '）' or '．' || (behind[0] == '.' && (behind.Length == 1 || !char.IsAsciiDigit(behind[1]))) || (behind[0] is ' ' && !char.IsAsciiDigit(line[0])),
        };
    }

    /// <summary>Half-width characters take one column, all others two.</summary>
    private static int Columns(char character) => character < '\u1100' && character is not ('“' or '”' or '‘' or '’' or '…' or '—' or '·') ? 1 : 2;

    private static TextLine Measure(ReadOnlySpan<char> text, int start, int end)
    {
        var (textStart, indent) = (start, 0);
        while (textStart < end && char.IsWhiteSpace(text[textStart]))
            indent += text[textStart++] == '\t' ? 4 : 1;
        while (end > textStart && char.IsWhiteSpace(text[end - 1]))
            end--;
        var width = indent;
        foreach (var character in text[textStart..end])
            width += Columns(character);
        return new TextLine(start, textStart, end, indent, width, KindOf(text[textStart..end]));
    }

    private static TextLineKind KindOf(ReadOnlySpan<char> content)
    {
        if (content.IsEmpty)
            return TextLineKind.Blank;
        if (content.Length <= LongestPageNumber && content.ContainsAnyInRange('0', '9') && !content.ContainsAnyExcept(PageSigns))
            return IsPageNumber(content) ? TextLineKind.PageNumber : TextLineKind.Row;
        if (content.ContainsAny(Bars) || content.IndexOf("  ") >= 0 || EndsWithFigures(content))
            return TextLineKind.Row;
        var last = content.Length - 1;
        while (last > 0 && ClosingMarks.Contains(content[last]))
            last--;
        return EndMarks.Contains(content[last]) ? TextLineKind.Complete : TextLineKind.Middle;
    }

    /// <summary>“- 3 -”, “第3页”: a lone figure may be a cell.</summary>
    private static bool IsPageNumber(ReadOnlySpan<char> content) => content[0] is '-' or '—' or '第';

    /// <summary>Two cells with figures at the end make a row.</summary>
    private static bool EndsWithFigures(ReadOnlySpan<char> content)
    {
        var figures = 0;
        while (figures < 2)
        {
            var blank = content.LastIndexOf(' ');
            if (blank < 0 || content[(blank + 1)..].ContainsAnyExcept(FigureSigns))
                return false;
            figures++;
            content = content[..blank].TrimEnd();
        }

        return true;
    }
}
