using Auditor.Reports;

namespace Auditor.Segmenting;

/// <summary>
/// Whether the bars of a table stand around cells or only between them. “甲 | 5 |” has two cells where every row ends in a
/// bar, and a third, blank one where they do not.
/// </summary>
/// <param name="Opens">Every row begins with a bar.</param>
/// <param name="Closes">Every row ends with a bar.</param>
internal readonly record struct BarStyle(bool Opens, bool Closes)
{
    /// <summary>The style at each line; lines with bars that follow each other share one.</summary>
    public static IReadOnlyList<BarStyle> OfEach(IReadOnlyList<TextSlice> lines)
    {
        var styles = new BarStyle[lines.Count];
        for (var first = 0; first < lines.Count;)
        {
            var end = first + 1;
            var style = new BarStyle(Opens: true, Closes: true);
            if (HasBars(lines[first]))
            {
                style = style.And(lines[first]);
                for (; end < lines.Count && (HasBars(lines[end]) || lines[end].Chars.IsWhiteSpace()); end++)
                    style = style.And(lines[end]);
            }

            Array.Fill(styles, style, first, end - first);
            first = end;
        }

        return styles;
    }

    private BarStyle And(TextSlice line)
    {
        var chars = line.Chars.Trim();
        return chars.IsEmpty ? this : new BarStyle(Opens && chars[0] == '|', Closes && chars[^1] == '|');
    }

    private static bool HasBars(TextSlice line) => line.Chars.Contains('|') && !line.Chars.Contains('。');
}
