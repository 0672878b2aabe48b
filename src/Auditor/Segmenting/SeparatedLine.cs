using Auditor.Reports;
using Auditor.Segmenting.Sections;
using Auditor.Segmenting.Tables;

namespace Auditor.Segmenting;

/// <summary>A line with bars or tabs: the cells of a row, or prose that a converter indented or closed with them.</summary>
internal static class SeparatedLine
{
    /// <summary>A lone cell longer than this says something; heads and labels that are not listed are shorter.</summary>
    private const int LongestUnknownHead = 16;

    /// <param name="raw">The whole line: its leading and trailing tabs are cells.</param>
    /// <param name="content">The line without surrounding blanks.</param>
    public static Line Read(TextSlice raw, TextSlice content, BarStyle bars)
    {
        var hasBars = content.Chars.Contains('|');
        var cells = Split(raw, hasBars, bars);
        var written = cells.Where(cell => !cell.IsEmpty).ToList();
        if (written.Count == 1 && IsProse(written[0], hasBars))
            return new Line(written[0], []);

        return written.Count > 1 && IsProse(content, written, hasBars) ? new Line(content, []) : new Line(content, cells);
    }

    private static List<TextSlice> Split(TextSlice raw, bool hasBars, BarStyle bars)
    {
        var cells = new List<TextSlice>();
        var start = 0;
        var line = hasBars ? raw.Trim() : raw;
        var chars = line.Chars;
        for (var at = 0; at <= chars.Length; at++)
        {
            if (at < chars.Length && chars[at] is not ('|' or '\t'))
                continue;

            cells.Add(line.Part(start, at - start).Trim());
            start = at + 1;
        }

        if (hasBars && bars.Closes && cells[^1].IsEmpty)
            cells.RemoveAt(cells.Count - 1);
        if (hasBars && bars.Opens && cells.Count > 1 && cells[0].IsEmpty)
            cells.RemoveAt(0);
        return cells;
    }

    /// <summary>A heading, title or paragraph; only bars make a cell of wording that no table is known to have.</summary>
    private static bool IsProse(TextSlice cell, bool hasBars)
    {
        var text = cell.Text;
        if (TableWording.IsFigure(text) || TableWording.IsLabel(text))
            return false;

        return !hasBars
            || text.Length > LongestUnknownHead
            || text.Contains('。', StringComparison.Ordinal)
            || text.Contains("年报", StringComparison.Ordinal)
            || Ordinal.TryRead(text, out _, out var length) && SectionWording.KindOf(text[length..]) is not null
            || SectionWording.IsOfficial(text);
    }

    private static bool IsProse(TextSlice content, List<TextSlice> written, bool hasBars)
    {
        if (written.Any(cell => TableWording.IsFigure(cell.Chars) || TableWording.IsLabel(cell.Text)))
            return false;

        return content.Chars.IndexOfAny('。', '；') >= 0
            || !hasBars && written.Count == 2 && Ordinal.TryRead(written[0].Chars, out _, out var length) && length == written[0].Length;
    }
}
