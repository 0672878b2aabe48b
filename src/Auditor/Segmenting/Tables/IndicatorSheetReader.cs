using Auditor.Reports;
using Auditor.Segmenting.Sections;

namespace Auditor.Segmenting.Tables;

/// <summary>
/// Reads the statistics sheet of the forms before 2019, one indicator a line (“收到申请数 | 件 | 12”) or one cell a line.
/// It begins at its head (统计指标, 指标名称) and ends at the first line that is neither indicator, unit nor value.
/// </summary>
internal static class IndicatorSheetReader
{
    private const int FewestIndicators = 5;
    private const int LongestLabel = 60;
    private const int MostValues = 3;

    private static readonly string[] Heads = ["统计指标", "指标名称", "指标"];
    private static readonly HashSet<string> ColumnHeads = new(StringComparer.Ordinal) { "统计数", "数量", "数值", "本年", "本年度", "本期", "当年", "本年数", "本年度数", "本年数量", "历年累计", "历年累计数", "历史累计", "累计", "累计数", "本年累计", "上年", "上年度", "上年数" };
    private static readonly HashSet<string> HeadWords = [.. ColumnHeads, "统计指标", "指标名称", "指标", "单位", "计量单位", "代码", "序号", "备注"];
    private static readonly HashSet<string> Units = new(StringComparer.Ordinal) { "条", "件", "次", "篇", "个", "人", "万元", "元", "人次", "份", "页", "万人次", "场", "期", "——", "-", "—" };

    public static IndicatorSheet? Read(IReadOnlyList<Line> lines)
    {
        var first = 0;
        while (first < lines.Count && !IsHead(lines[first]))
            first++;

        var cells = new List<(TextSlice Slice, int Line)>();
        for (var at = first; at < lines.Count && Belongs(lines[at]); at++)
        {
            foreach (var slice in Pieces(lines[at]).SelectMany(Columns))
                cells.Add((slice, at));
        }

        var indicators = Indicators(cells);
        var last = indicators.FindLastIndex(indicator => indicator.Values.Count > 0);
        if (indicators.Count(indicator => indicator.Values.Count > 0) < FewestIndicators)
            return null;

        var body = new TextSlice(cells[0].Slice.Owner, cells[0].Slice.Start, indicators[last].Values[^1].Slice!.Value.End);
        return new IndicatorSheet(body, indicators.GetRange(0, last + 1))
        {
            Columns = cells.TakeWhile(cell => HeadWords.Contains(cell.Slice.Text)).Select(cell => cell.Slice.Text).Where(ColumnHeads.Contains).ToList(),
        };
    }

    /// <summary>The lines with those of the sheet as table lines, which its numbered rows do not look like by themselves.</summary>
    public static IReadOnlyList<Line> WithSheet(IReadOnlyList<Line> lines, IndicatorSheet? sheet) =>
        sheet is null ? lines : lines.Select(line => line.IsProse && sheet.Body.Contains(line.Content) ? line with { Cells = [line.Content] } : line).ToList();

    private static IEnumerable<TextSlice> Pieces(Line line) =>
        line.IsTable ? line.Cells.Where(cell => !cell.IsEmpty) : line.IsBlank ? [] : [line.Content];

    /// <summary>Text taken from a page parts the columns by blanks: “收到申请数          件        3     2”.</summary>
    private static IEnumerable<TextSlice> Columns(TextSlice piece)
    {
        var start = 0;
        while (start < piece.Length)
        {
            var width = piece.Chars[start..].IndexOf("  ", StringComparison.Ordinal);
            var end = width < 0 ? piece.Length : start + width;
            if (piece.Part(start, end - start).Trim() is { IsEmpty: false } column)
                yield return column;
            start = width < 0 ? end : end + 2;
        }
    }

    private static bool IsHead(Line line) => line.Content.Chars.Contains("指标", StringComparison.Ordinal) && Pieces(line).SelectMany(Columns).Any(piece => Heads.Contains(piece.Text, StringComparer.Ordinal));

    /// <summary>A line of the sheet; a sentence or a long line ends it.</summary>
    private static bool Belongs(Line line) =>
        line.IsBlank || line.IsTable || line.Content.Length <= LongestLabel && line.Content.Chars.IndexOfAny('。', '；') < 0;

    private static List<Indicator> Indicators(List<(TextSlice Slice, int Line)> cells)
    {
        var indicators = new List<Indicator>();
        var level = 0;
        for (var at = 0; at < cells.Count;)
        {
            var label = cells[at].Slice;
            if (!IsLabel(label))
            {
                at++;
                continue;
            }

            var values = new List<Cell>();
            for (at++; at < cells.Count && !IsLabel(cells[at].Slice); at++)
            {
                if (values.Count < MostValues && TableWording.TryReadFigure(cells[at].Slice.Chars, out var value))
                    values.Add(new Cell(cells[at].Slice, value));
            }

            indicators.Add(Read(label, values, ref level));
        }

        return indicators;
    }

    private static bool IsLabel(TextSlice cell)
    {
        var chars = cell.Chars;
        return !TableWording.IsFigure(chars) && !Units.Contains(cell.Text) && !HeadWords.Contains(cell.Text) && !TableCell.IsBlankMark(chars) && chars.Length > 1;
    }

    /// <summary>Rows without a number stand below the last one that has one.</summary>
    private static Indicator Read(TextSlice label, List<Cell> values, ref int level)
    {
        var name = label.Chars;
        var isPart = name.StartsWith("其中");
        if (isPart)
            name = name["其中".Length..].TrimStart("：，、 ");
        var own = level + 1;
        if (Ordinal.TryRead(name, out var ordinal, out var length))
        {
            own = Level(name[..length], ordinal.Style);
            name = name[length..].TrimStart("、.．： ");
            level = isPart ? level : own;
        }

        return new Indicator(label, name.ToString(), own, isPart, values);
    }

    private static int Level(ReadOnlySpan<char> mark, OrdinalStyle style) => style switch
    {
        OrdinalStyle.ChineseComma or OrdinalStyle.Part => 1,
        OrdinalStyle.ChineseBracket => 2,
        _ => mark[^1] is '）' or ')' ? 4 : 3,
    };
}
