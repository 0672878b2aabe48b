using Auditor.Reports;
using Auditor.Segmenting.Tables;

namespace Auditor.Segmenting;

/// <summary>
/// Tells table lines from prose. Table lines come in four layouts: cells between bars, cells between tabs, one cell a
/// line, and columns set apart by wide blanks.
/// </summary>
internal static class LineScanner
{
    /// <summary>A longer line that ends a sentence is prose even when it holds a bar or a tab.</summary>
    private const int LongestCellLine = 60;

    public static IReadOnlyList<Line> Scan(NormalizedText text)
    {
        var lines = new List<Line>();
        for (var start = 0; start <= text.Text.Length;)
        {
            var end = text.Text.IndexOf('\n', start);
            if (end < 0)
                end = text.Text.Length;
            lines.Add(Read(new TextSlice(text, start, end)));
            start = end + 1;
        }

        return lines;
    }

    private static Line Read(TextSlice raw)
    {
        var content = raw.Trim();
        if (content.IsEmpty)
            return new Line(content, []);

        if (content.Chars.IndexOfAny('|', '\t') >= 0 || raw.Chars.IndexOf('\t') >= 0)
            return ReadSeparated(raw, content);

        var columns = SplitWideBlanks(content);
        if (IsColumnRow(columns))
            return new Line(content, columns);

        var isCell = TableWording.IsFigure(content.Chars) || TableWording.IsLabel(content.Text);
        return new Line(content, isCell ? [content] : []);
    }

    private static Line ReadSeparated(TextSlice raw, TextSlice content)
    {
        if (content.Length > LongestCellLine && content.Chars.Contains('。') && content.Chars.Count('|') + content.Chars.Count('\t') < 3)
            return new Line(content, []);

        var cells = SplitCells(raw);
        var written = cells.Where(cell => !cell.IsEmpty).ToList();
        if (written.Count == 1 && IsProseCell(written[0]))
            return new Line(written[0], []);

        return new Line(content, cells);
    }

    /// <summary>A heading or paragraph that a converter closed with a bar or indented with a tab.</summary>
    private static bool IsProseCell(TextSlice cell)
    {
        var text = cell.Text;
        if (TableWording.IsLabel(text) || TableWording.IsFigure(text))
            return false;

        return text.Contains('。', StringComparison.Ordinal)
            || text.Length > 1 && Sections.Ordinal.TryRead(text, out var ordinal, out var length) && ordinal.Style == Sections.OrdinalStyle.ChineseComma
                && Sections.SectionWording.KindOf(text[length..]) is not null;
    }

    private static List<TextSlice> SplitCells(TextSlice raw)
    {
        var cells = new List<TextSlice>();
        var start = 0;
        var chars = raw.Chars;
        for (var at = 0; at <= chars.Length; at++)
        {
            if (at < chars.Length && chars[at] is not ('|' or '\t'))
                continue;

            cells.Add(raw.Part(start, at - start).Trim());
            start = at + 1;
        }

        if (cells[^1].IsEmpty)
            cells.RemoveAt(cells.Count - 1);
        if (cells.Count > 1 && cells[0].IsEmpty && raw.Trim().Chars[0] == '|')
            cells.RemoveAt(0);
        return cells;
    }

    private static List<TextSlice> SplitWideBlanks(TextSlice content)
    {
        var columns = new List<TextSlice>();
        var chars = content.Chars;
        var start = 0;
        for (var at = 0; at < chars.Length; at++)
        {
            if (chars[at] != ' ' || !EndsColumn(chars, at))
                continue;

            columns.Add(content.Part(start, at - start).Trim());
            while (at + 1 < chars.Length && chars[at + 1] == ' ')
                at++;
            start = at + 1;
        }

        columns.Add(content.From(start).Trim());
        return columns;
    }

    /// <summary>Two blanks end a column, or one blank between two figures.</summary>
    private static bool EndsColumn(ReadOnlySpan<char> chars, int at) =>
        at + 1 < chars.Length && (chars[at + 1] == ' ' || at > 0 && char.IsAsciiDigit(chars[at - 1]) && char.IsAsciiDigit(chars[at + 1]));

    private static bool IsColumnRow(List<TextSlice> columns)
    {
        if (columns.Count < 2)
            return false;

        var figures = columns.Count(column => TableWording.IsFigure(column.Chars));
        if (figures >= 3)
            return true;

        var labels = columns.Count(column => TableWording.IsLabel(column.Text));
        return labels + figures == columns.Count;
    }
}
