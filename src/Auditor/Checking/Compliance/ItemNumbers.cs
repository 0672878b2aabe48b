using Auditor.Reports;

namespace Auditor.Checking.Compliance;

/// <summary>The numbers of headings and items that begin a line inside the parts.</summary>
internal static class ItemNumbers
{
    /// <summary>Items nested deeper, or lists begun anew more often, are not followed.</summary>
    private const int MostOpen = 30;

    /// <summary>A line this short without an end mark may be a heading whose automatic number was lost.</summary>
    private const int LongestHeading = 25;

    private const string ChineseDigits = "〇一二三四五六七八九十";

    public static IEnumerable<NumberingFault> Faults(AnnualReport report)
    {
        var parts = report.Outline.Where(item => item.IsPartHeading).ToList();
        if (parts.Count == 0)
            yield break;

        var at = 0;
        var items = report.Outline;
        for (var part = 0; part < parts.Count; part++)
        {
            while (at < items.Count && items[at].Slice.Start <= parts[part].Slice.Start)
                at++;
            var inside = new List<OutlineItem>();
            for (; at < items.Count && !items[at].IsPartHeading; at++)
                inside.Add(items[at]);
            foreach (var fault in InPart(report, parts[part], inside, isLast: part == parts.Count - 1))
                yield return fault;
        }
    }

    private static IEnumerable<NumberingFault> InPart(AnnualReport report, OutlineItem part, List<OutlineItem> items, bool isLast)
    {
        var level = items.Find(item => item.Style == part.Style && item.Number == 1 && item.Part is null);
        if (level is not null && part.Style == NumberingStyle.ChineseComma && !isLast)
            yield return NumberingFault.Level(part.Slice, level.Slice);

        var open = new List<OutlineItem>();
        foreach (var item in items.Where(item => item.Style != part.Style))
        {
            var fault = Continue(report, open, item);
            if (fault is not null)
                yield return fault;
        }
    }

    /// <summary>
    /// Puts the item into the list that it continues, the innermost first, and closes what was open inside that list. The
    /// number one opens a list; a number that continues none is a fault of the innermost list of its style.
    /// </summary>
    private static NumberingFault? Continue(AnnualReport report, List<OutlineItem> open, OutlineItem item)
    {
        var own = open.FindLastIndex(last => last.Style == item.Style && last.Number == item.Number - 1);
        if (own < 0 && item.Number > 1)
            own = open.FindLastIndex(last => last.Style == item.Style);

        if (own < 0 || item.Number == 1)
        {
            if (open.Count == MostOpen)
                open.RemoveAt(0);
            open.Add(item);
            return null;
        }

        var before = open[own];
        var mixed = item.Number == before.Number + 2 ? Other(open, own, before.Number + 1) : null;
        open.RemoveRange(own + 1, open.Count - own - 1);
        open[own] = item;
        if (mixed is not null)
            return NumberingFault.Mixed(before.Slice, mixed.Slice);

        var fault = NumberingFault.Between(before.Number, before.Slice, item.Number, item.Slice);
        return fault is not null && IsCertain(report, before, item) ? fault : null;
    }

    /// <summary>The missing number in another style, opening no list of its own: “（一）（二）3.（四）”.</summary>
    private static OutlineItem? Other(List<OutlineItem> open, int own, int number) =>
        open.Count == own + 2 && open[own + 1].Number == number && number > 1 ? open[own + 1] : null;

    /// <summary>Nothing between the two may be the missing item: a number within a line, or a short line whose number was lost.</summary>
    private static bool IsCertain(AnnualReport report, OutlineItem before, OutlineItem item)
    {
        var between = report.Text.Text.AsSpan(before.Mark.End, item.Slice.Start - before.Mark.End);
        var first = item.Number > before.Number ? before.Number + 1 : 1;
        var last = item.Number > before.Number ? item.Number - 1 : 1;
        for (var number = first; number <= last; number++)
        {
            if (IsMarked(between, number))
                return false;
        }

        return !HasLostHeading(report, before, item);
    }

    private static bool IsMarked(ReadOnlySpan<char> text, int number)
    {
        var arabic = number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var chinese = number < ChineseDigits.Length ? ChineseDigits[number].ToString() : arabic;
        foreach (var mark in (ReadOnlySpan<string>)[$"（{chinese}）", $"{chinese}、", $"{chinese}是", $"第{chinese}", $"（{arabic}）", $"{arabic}.", $"{arabic}、", $"{arabic}）", $"{arabic}．"])
        {
            if (text.IndexOf(mark, StringComparison.Ordinal) >= 0)
                return true;
        }

        return false;
    }

    private static bool HasLostHeading(AnnualReport report, OutlineItem before, OutlineItem item)
    {
        var section = report.Sections.LastOrDefault(section => section.Heading.Start <= before.Slice.Start);
        return section is not null && section.Paragraphs
            .Where(paragraph => paragraph.Slice.Start >= before.Slice.End && paragraph.Slice.End <= item.Slice.Start)
            .Any(paragraph => paragraph.Slice.Length <= LongestHeading && paragraph.Slice.Chars[^1] is not ('。' or '；' or '，' or '：'));
    }
}
