using System.Buffers;
using Auditor.Reports;
using Auditor.Segmenting.Tables;

namespace Auditor.Segmenting;

/// <summary>A table row whose columns are set apart by blanks, as text taken from a page layout has them.</summary>
internal static class ColumnLine
{
    /// <summary>So many figures in a row are columns even behind unknown wording; prose hardly has three in a row.</summary>
    private const int FewestFigures = 3;

    /// <summary>A word of a column head that was broken over lines: “结果   其他   尚未”.</summary>
    private const int LongestHeadPiece = 8;

    private static readonly SearchValues<char> ProseMarks = SearchValues.Create("，。；：！？");

    /// <summary>Null when the line is no table row.</summary>
    public static List<TextSlice>? Split(TextSlice content)
    {
        if (!content.Chars.Contains(' '))
            return null;

        var (tail, figures) = FigureTail(content);
        var head = content.Part(0, tail).Trim();
        if (figures < FewestFigures && !(figures > 0 && TableWording.IsLabel(head.Text)))
            (tail, figures) = (content.Length, 0);

        var columns = SplitWide(content.Part(0, tail).Trim());
        foreach (var range in Words(content, tail))
            columns.Add(range);
        return IsRow(columns) ? columns : null;
    }

    /// <summary>Short words in columns: one line of heads that run over several.</summary>
    public static bool IsTornHead(TextSlice content) =>
        content.Chars.IndexOf("  ", StringComparison.Ordinal) >= 0
        && content.Chars.IndexOfAny(ProseMarks) < 0
        && SplitWide(content).TrueForAll(column => column.Length <= LongestHeadPiece);

    /// <summary>Where the figures at the end of the line begin, and how many there are; one blank parts them.</summary>
    private static (int Start, int Count) FigureTail(TextSlice content)
    {
        var chars = content.Chars;
        var (start, count) = (chars.Length, 0);
        while (start > 0)
        {
            var end = chars[..start].TrimEnd().Length;
            var begin = chars[..end].LastIndexOf(' ') + 1;
            if (begin == end || !TableWording.IsFigure(chars[begin..end]) && !TableCell.IsBlankMark(chars[begin..end]))
                break;

            (start, count) = (begin, count + 1);
        }

        return (start, count);
    }

    private static List<TextSlice> SplitWide(TextSlice head)
    {
        var columns = new List<TextSlice>();
        var start = 0;
        while (start < head.Length)
        {
            var width = head.Chars[start..].IndexOf("  ", StringComparison.Ordinal);
            var end = width < 0 ? head.Length : start + width;
            columns.Add(head.Part(start, end - start).Trim());
            start = end;
            while (start < head.Length && head.Chars[start] == ' ')
                start++;
        }

        return columns;
    }

    private static IEnumerable<TextSlice> Words(TextSlice content, int start)
    {
        for (var at = start; at < content.Length;)
        {
            var width = content.Chars[at..].IndexOf(' ');
            var end = width < 0 ? content.Length : at + width;
            if (end > at)
                yield return content.Part(at, end - at);
            at = end + 1;
        }
    }

    private static bool IsRow(List<TextSlice> columns)
    {
        if (columns.Count < 2)
            return false;

        var figures = columns.Count(column => TableWording.IsFigure(column.Chars));
        var isAllCells = columns.TrueForAll(column => TableWording.IsFigure(column.Chars) || TableCell.IsBlankMark(column.Chars) || TableWording.IsLabel(column.Text));
        var isPageNumber = figures == 1 && columns.TrueForAll(column => column.Length <= 4 && !TableWording.IsLabel(column.Text));
        if (isAllCells && !isPageNumber)
            return true;

        return figures >= FewestFigures && columns.TrueForAll(column => TableWording.IsLabel(column.Text) || column.Chars.IndexOfAny(ProseMarks) < 0);
    }
}
