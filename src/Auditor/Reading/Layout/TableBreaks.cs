namespace Auditor.Reading.Layout;

/// <summary>跨页表格: a table that ends a page and one that begins the next and ends at the same right side are one; heads repeated there are dropped.</summary>
internal static class TableBreaks
{
    /// <summary>Points by which right sides may differ, and left ones stick out.</summary>
    private const double SameSide = 4;

    /// <summary>Rows of the largest head, that of table three.</summary>
    private const int MostHeadRows = 5;

    /// <summary>The left side may be missing where a merged cell of the page before reaches down.</summary>
    public static bool AreOne(LayoutTable above, LayoutTable below) =>
        above.Rows.Count > 0 && below.Rows.Count > 0 && below.Left > above.Left - SameSide && below.Left < RightOf(above.Rows[^1])
        && Math.Abs(RightOf(above.Rows[^1]) - RightOf(below.Rows[0])) < SameSide;

    public static LayoutTable Join(LayoutTable above, LayoutTable below)
    {
        var rows = below.Rows.Skip(RepeatedHeads(above, below)).ToList();
        if (rows.Count == 0)
            return above;

        var upper = above.Rows.ToList();
        var first = WithoutRests(rows[0], upper[^1].Count);
        if (RunsOn(upper[^1], first))
            upper[^1] = [.. upper[^1].Zip(first, Joined)];
        else
            upper.Add([.. first.SkipWhile(cell => cell.IsBlank)]);
        return above with { Rows = [.. upper, .. rows.Skip(1)] };
    }

    private static double RightOf(IReadOnlyList<LayoutCell> row) => row.Max(cell => cell.Right);

    private static int RepeatedHeads(LayoutTable above, LayoutTable below)
    {
        var same = above.Rows.Zip(below.Rows).Take(MostHeadRows).TakeWhile(pair => TextsOf(pair.First).SequenceEqual(TextsOf(pair.Second))).Count();
        return below.Rows.Take(same).All(IsHead) ? same : 0;
    }

    private static bool IsHead(IReadOnlyList<LayoutCell> row) => !row.Any(cell => cell.Text.Length > 0 && char.IsAsciiDigit(cell.Text[^1]));

    private static IEnumerable<string> TextsOf(IReadOnlyList<LayoutCell> row) => row.Select(cell => cell.Text);

    /// <summary>Blank cells in front are what is left of merged cells of the page before.</summary>
    private static IReadOnlyList<LayoutCell> WithoutRests(IReadOnlyList<LayoutCell> row, int count) =>
        [.. row.Skip(Math.Min(Math.Max(0, row.Count - count), row.TakeWhile(cell => cell.IsBlank).Count()))];

    /// <summary>A row broken inside: under labels with ordinals and their figures stand words without ordinals and no figures.</summary>
    private static bool RunsOn(IReadOnlyList<LayoutCell> above, IReadOnlyList<LayoutCell> below) =>
        above.Count == below.Count && above.Count > 1 && !IsHead(above) && IsHead(below) && below.Any(cell => !cell.IsBlank)
        && above.Zip(below).All(pair => pair.Second.IsBlank || (HeadingStart.IsAt(pair.First.Text) && !HeadingStart.IsAt(pair.Second.Text)));

    private static LayoutCell Joined(LayoutCell above, LayoutCell below) =>
        below.IsBlank ? above : above with { Lines = [CjkText.Join(above.Lines.Concat(below.Lines))] };
}
