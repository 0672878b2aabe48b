using System.Text.RegularExpressions;
using Auditor.Reports;
using Auditor.Segmenting.Tables;

namespace Auditor.Segmenting;

/// <summary>
/// Tells table lines from prose. Table lines come in four layouts: cells between bars, cells between tabs, one cell a
/// line, and columns set apart by blanks.
/// </summary>
internal static partial class LineScanner
{
    /// <summary>How many written lines away a lone label looks for the figures or labels that make it part of a table.</summary>
    private const int Neighbourhood = 3;

    private const int LongestPageNumber = 20;

    public static IReadOnlyList<Line> Scan(NormalizedText text)
    {
        var raw = Split(text);
        var bars = BarStyle.OfEach(raw);
        var lines = raw.Select((line, at) => Read(line, bars[at])).ToList();
        RestoreLoneLabels(lines);
        RestoreLoneMarks(lines);
        return lines;
    }

    private static List<TextSlice> Split(NormalizedText text)
    {
        var lines = new List<TextSlice>();
        for (var start = 0; start <= text.Text.Length;)
        {
            var end = text.Text.IndexOf('\n', start);
            if (end < 0)
                end = text.Text.Length;
            lines.Add(new TextSlice(text, start, end));
            start = end + 1;
        }

        return lines;
    }

    private static Line Read(TextSlice raw, BarStyle bars)
    {
        var content = raw.Trim();
        if (content.IsEmpty)
            return new Line(content, []);

        if (raw.Chars.IndexOfAny('|', '\t') >= 0)
            return SeparatedLine.Read(raw, content, bars);

        if (ColumnLine.Split(content) is { } columns)
            return new Line(content, columns);

        return new Line(content, TableWording.IsFigure(content.Chars) || IsPageNumber(content) ? [content] : []);
    }

    /// <summary>A label alone in its line is a cell where figures or other labels stand near, and else a word of the prose.</summary>
    private static void RestoreLoneLabels(List<Line> lines)
    {
        var written = Enumerable.Range(0, lines.Count).Where(at => !lines[at].IsBlank).ToList();
        var isLabel = written.Select(at => lines[at].IsProse && (TableWording.IsLoneLabel(lines[at].Content) || ColumnLine.IsTornHead(lines[at].Content))).ToList();
        var isTable = written.Select(at => lines[at].IsTable).ToList();
        for (var at = 0; at < written.Count; at++)
        {
            if (isLabel[at] && IsInTable(at, isLabel, isTable))
                lines[written[at]] = lines[written[at]] with { Cells = [lines[written[at]].Content] };
        }
    }

    /// <summary>A “/” or “—” alone in its line is a blank cell below another cell; “无” may also be all that a part says.</summary>
    private static void RestoreLoneMarks(List<Line> lines)
    {
        var written = Enumerable.Range(0, lines.Count).Where(at => !lines[at].IsBlank).ToList();
        for (var at = 1; at < written.Count; at++)
        {
            var line = lines[written[at]];
            if (!line.IsProse || !TableCell.IsBlankMark(line.Content.Chars) || !lines[written[at - 1]].IsTable)
                continue;

            if (!char.IsLetter(line.Content.Chars[0]) || at + 1 < written.Count && (lines[written[at + 1]].IsTable || TableCell.IsBlankMark(lines[written[at + 1]].Content.Chars)))
                lines[written[at]] = line with { Cells = [line.Content] };
        }
    }

    private static bool IsInTable(int label, List<bool> isLabel, List<bool> isTable)
    {
        var labels = 0;
        for (var at = Math.Max(0, label - Neighbourhood); at <= Math.Min(isTable.Count - 1, label + Neighbourhood); at++)
        {
            if (isTable[at])
                return true;

            labels += isLabel[at] ? 1 : 0;
        }

        return labels > Neighbourhood;
    }

    /// <summary>No part of the prose.</summary>
    private static bool IsPageNumber(TextSlice content) => content.Length <= LongestPageNumber && PageNumber().IsMatch(content.Chars);

    // - 3 - · —3— · 第3页 · 第3页共5页 · 第 3 页 共 5 页
    [GeneratedRegex(@"^(?:[-—]\s?[0-9]{1,3}\s?[-—]|第\s?[0-9]{1,3}\s?页[，/]?\s?(?:共\s?[0-9]{1,3}\s?页)?)$", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex PageNumber();
}
