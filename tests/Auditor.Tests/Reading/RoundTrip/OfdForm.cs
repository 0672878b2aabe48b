using Auditor.Tests.Reading.Ofd;

namespace Auditor.Tests.Reading.RoundTrip;

/// <summary>A made-up report laid out on A4 pages as OFD, with page numbers, tables broken over pages, and rulings or none.</summary>
internal sealed class OfdForm
{
    private const double Left = 25;
    private const double Right = 185;
    private const double Top = 25;
    private const double Bottom = 270;
    private const double Size = 4.2;
    private const double Pitch = 7;
    private const double SmallSize = 2.8;
    private const double SmallPitch = 3.6;
    private const double Padding = 0.8;

    private readonly OfdBytes _ofd;
    private readonly bool _isRuled;
    private double _y = Top;
    private int _page = 1;

    private OfdForm(OfdSpelling spelling, bool isRuled) => (_ofd, _isRuled) = (new OfdBytes(spelling), isRuled);

    public static byte[] Of(FormReport report, OfdSpelling spelling, bool isRuled)
    {
        var form = new OfdForm(spelling, isRuled);
        if (isRuled)
            form._ofd.Text(Left, 15, "政府信息公开", 3).Line(Left, 17, Right, 17).EndTemplate();
        foreach (var block in report.Blocks)
            form.Write(block);
        form.EndPage();
        return form._ofd.ToArray();
    }

    private void Write(FormBlock block)
    {
        if (block.Table is { } table)
            WriteTable(table);
        else if (block.Kind == FormBlockKind.Title)
            WriteTitle(block.Text);
        else
            WriteParagraph(block.Ordinal + block.Text);
    }

    private void WriteTitle(string text)
    {
        const double TitleSize = 6;
        foreach (var line in Broken(text, TitleSize, Right - Left, 0))
        {
            _y += 10;
            _ofd.Text(((Left + Right) / 2) - (WidthOf(line, TitleSize) / 2), _y, line, TitleSize);
        }

        _y += 5;
    }

    private void WriteParagraph(string text)
    {
        var indent = 2 * Size;
        foreach (var line in Broken(text, Size, Right - Left, indent))
        {
            if (_y + Pitch > Bottom)
                EndPage();
            _y += Pitch;
            _ofd.Text(Left + indent, _y, line, Size);
            indent = 0;
        }
    }

    private void WriteTable(FormTable table)
    {
        var edges = table.Widths.Aggregate(new List<double> { Left }, (sides, width) => [.. sides, sides[^1] + ((Right - Left) * width / table.Widths.Sum())]);
        var placed = table.Placed();
        var heights = table.Rows.Select((_, row) => placed.Where(cell => cell.Row == row && cell.Cell.Rows == 1).Select(cell => HeightOf(cell.Cell, edges, cell.Column)).Append(SmallPitch + (2 * Padding)).Max()).ToList();
        _y += 4;
        for (var first = 0; first < heights.Count;)
        {
            var last = first;
            while (last + 1 < heights.Count && _y + heights.Skip(first).Take(last + 2 - first).Sum() < Bottom)
                last++;
            WritePart(placed, edges, heights, first, last);
            _y += heights.Skip(first).Take(last + 1 - first).Sum();
            first = last + 1;
            if (first < heights.Count)
                EndPage();
        }

        _y += 4;
    }

    /// <summary>The rows that one page has room for; of a cell that goes on, the text stands on the first.</summary>
    private void WritePart(IReadOnlyList<(int Row, int Column, FormCell Cell)> placed, List<double> edges, List<double> heights, int first, int last)
    {
        var tops = Enumerable.Range(first, last + 2 - first).ToDictionary(row => row, row => _y + heights.Skip(first).Take(row - first).Sum());
        foreach (var (row, column, cell) in placed.Where(cell => cell.Row <= last && cell.Row + cell.Cell.Rows > first))
        {
            var (top, bottom) = (tops[Math.Max(row, first)], tops[Math.Min(row + cell.Rows, last + 1)]);
            var (left, right) = (edges[column], edges[column + cell.Columns]);
            if (_isRuled)
                _ofd.Line(left, top, right, top).Line(left, bottom, right, bottom).Line(left, top, left, bottom).Line(right, top, right, bottom);
            if (row >= first)
                WriteCell(cell.Text, left, right, top, bottom);
        }
    }

    private void WriteCell(string text, double left, double right, double top, double bottom)
    {
        var lines = Broken(text, SmallSize, right - left - (2 * Padding), 0).ToList();
        var y = ((top + bottom) / 2) - (lines.Count * SmallPitch / 2);
        foreach (var line in lines)
        {
            y += SmallPitch;
            _ofd.Text(((left + right) / 2) - (WidthOf(line, SmallSize) / 2), y - 0.8, line, SmallSize);
        }
    }

    private void EndPage()
    {
        _ofd.Text(103, 285, $"- {_page++} -", 3).EndPage();
        _y = Top;
    }

    private static double HeightOf(FormCell cell, List<double> edges, int column) =>
        (Broken(cell.Text, SmallSize, edges[column + cell.Columns] - edges[column] - (2 * Padding), 0).Count() * SmallPitch) + (2 * Padding);

    private static double WidthOf(string text, double size) => text.Sum(character => OfdBytes.WidthOf(character, size));

    /// <summary>Breaks between any two characters, but not before a mark and not inside a number.</summary>
    private static IEnumerable<string> Broken(string text, double size, double width, double indent)
    {
        var start = 0;
        var used = indent;
        for (var at = 0; at < text.Length; at++)
        {
            var step = OfdBytes.WidthOf(text[at], size);
            if (used + step > width + 1e-6 && at > start)
            {
                var end = at;
                while (end > start + 1 && ("，。；、）：".Contains(text[end], StringComparison.Ordinal) || (char.IsAsciiDigit(text[end]) && char.IsAsciiDigit(text[end - 1]))))
                    end--;
                yield return text[start..end];
                (start, used) = (end, text[end..at].Sum(character => OfdBytes.WidthOf(character, size)));
            }

            used += step;
        }

        if (start < text.Length)
            yield return text[start..];
    }
}
