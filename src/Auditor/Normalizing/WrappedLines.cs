namespace Auditor.Normalizing;

/// <summary>
/// 硬换行: a text that was cut into lines of one width, in the middle of sentences, words and numbers, gets its paragraphs back. Only
/// where many lines of nearly the same width bear out that it was cut; headings, items, rows and lines that end early stay.
/// </summary>
internal static class WrappedLines
{
    /// <summary>Columns; narrower are the cells of tables, wider ones no page has.</summary>
    private const int NarrowestPage = 36;

    private const int WidestPage = 160;

    /// <summary>Cut lines that a text must have: less is chance.</summary>
    private const int FewestCut = 6;

    /// <summary>Lines further in, by which a text shows where its paragraphs begin.</summary>
    private const int FewestIndented = 3;

    /// <summary>Columns by which lines cut at one width differ: a mark that must not begin a line moves two, a number may move as a whole.</summary>
    private const int Spread = 10;

    /// <summary>A line sticks out by the marks that must not begin the next one.</summary>
    private const int Overhang = 4;

    /// <summary>Share of the lines in the middle of sentences that have about the width; in lists of titles every line has its own.</summary>
    private const double MostOfMiddle = 0.6;

    /// <summary>Share of the running lines that may be wider, from parts that were not cut.</summary>
    private const double FewWider = 0.1;

    /// <summary>Share of the cut lines with a comma or stop inside: running text has one in every line of this width, titles have none.</summary>
    private const double MostWithMarks = 0.5;

    /// <summary>Blank lines and page numbers between the two halves of a page break.</summary>
    private const int LongestPageGap = 6;

    /// <summary>The ranges of the text that cut it: line breaks with the blanks around them, page numbers between. Empty when it was not cut.</summary>
    public static IReadOnlyList<(int Start, int End)> BreaksOf(ReadOnlySpan<char> text)
    {
        var lines = TextLines.Of(text);
        var pairs = PairsOf(lines, text);
        var cuts = pairs.FindAll(pair => lines[pair.Line].Kind is TextLineKind.Middle);
        if (WidthOf(cuts, lines, text) is not { } width)
            return [];
        var margin = MarginOf(cuts, lines);
        var isIndented = lines.Count(line => line.Indent > margin + 1 && IsRunning(line)) >= FewestIndented;
        return pairs
            .Where(pair => lines[pair.Next].Indent <= margin + 1 && lines[pair.Line].Width >= width - Spread)
            .Where(pair => lines[pair.Line].Kind is TextLineKind.Middle || (isIndented && lines[pair.Line].Width >= width - Overhang))
            .Select(pair => (lines[pair.Line].End, lines[pair.Next].TextStart))
            .ToList();
    }

    /// <summary>Lines of running text, with the line that may go on with them.</summary>
    private static List<(int Line, int Next)> PairsOf(List<TextLine> lines, ReadOnlySpan<char> text)
    {
        var pairs = new List<(int Line, int Next)>();
        for (var at = 0; at < lines.Count - 1; at++)
        {
            if (IsRunning(lines[at]) && lines[at].Width >= NarrowestPage - Spread && NextOf(lines, at) is { } next && GoesOn(lines[next], text))
                pairs.Add((at, next));
        }

        return pairs;
    }

    private static bool IsRunning(TextLine line) => line.Kind is TextLineKind.Middle or TextLineKind.Complete;

    /// <summary>The next line, across a page break when there is a page number in it.</summary>
    private static int? NextOf(List<TextLine> lines, int line)
    {
        var (next, isPageBreak) = (line + 1, false);
        while (next < lines.Count && next - line <= LongestPageGap && lines[next].Kind is TextLineKind.Blank or TextLineKind.PageNumber)
            isPageBreak |= lines[next++].Kind is TextLineKind.PageNumber;
        return next == lines.Count || (next > line + 1 && !isPageBreak) ? null : next;
    }

    private static bool GoesOn(TextLine line, ReadOnlySpan<char> text) =>
        IsRunning(line) && !TextLines.BeginsItem(text[line.TextStart..line.End]);

    private static int? WidthOf(List<(int Line, int Next)> cuts, List<TextLine> lines, ReadOnlySpan<char> text)
    {
        if (cuts.Count < FewestCut)
            return null;
        var width = CommonWidth(cuts.ConvertAll(cut => lines[cut.Line].Width));
        var near = cuts.FindAll(cut => lines[cut.Line].Width >= width - Spread && lines[cut.Line].Width <= width + Overhang);
        var running = lines.FindAll(IsRunning);
        var marked = 0;
        foreach (var (line, _) in near)
            marked += text[lines[line].TextStart..lines[line].End].IndexOfAny('，', '。', '、') >= 0 ? 1 : 0;
        var isCut = width is >= NarrowestPage and <= WidestPage
            && near.Count >= FewestCut
            && near.Count >= MostOfMiddle * cuts.Count
            && marked >= MostWithMarks * near.Count
            && running.Count(line => line.Width > width + Overhang) <= FewWider * running.Count;
        return isCut ? width : null;
    }

    /// <summary>The width below which most cut lines end closely: the upper end of the fullest stretch of widths.</summary>
    private static int CommonWidth(List<int> widths)
    {
        widths.Sort();
        var (best, most) = (0, 0);
        for (int first = 0, last = 0; last < widths.Count; last++)
        {
            while (widths[last] - widths[first] > Overhang)
                first++;
            if (last - first + 1 >= most)
                (best, most) = (widths[last], last - first + 1);
        }

        return best;
    }

    /// <summary>Where lines that go on begin; those further in begin a paragraph.</summary>
    private static int MarginOf(List<(int Line, int Next)> cuts, List<TextLine> lines) =>
        cuts.GroupBy(cut => lines[cut.Next].Indent).OrderByDescending(group => group.Count()).ThenBy(group => group.Key).First().Key;
}
