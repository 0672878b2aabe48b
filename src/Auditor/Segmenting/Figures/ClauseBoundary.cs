using System.Buffers;

namespace Auditor.Segmenting.Figures;

/// <summary>Where the clause around a figure begins and ends.</summary>
internal static class ClauseBoundary
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("，。；：！？（）");
    private static readonly SearchValues<char> MarksBehind = SearchValues.Create("，。；：！？（）、");

    /// <summary>Behind the last mark or figure; a 、 with no figure before it joins words: “书面、网络申请3件”.</summary>
    public static int Start(string text, int at, int previousEnd, int reach)
    {
        var from = Math.Max(previousEnd, Math.Max(0, at - reach));
        var mark = text.AsSpan(from, at - from).LastIndexOfAny(Marks);
        var start = mark < 0 ? from : from + mark + 1;
        while (start < at && text[start] is '、' or '和' or '与' or '及' or ' ')
            start++;
        return text.AsSpan(start, at - start).StartsWith("其中", StringComparison.Ordinal) ? start + "其中".Length : start;
    }

    public static int End(string text, int at, int reach)
    {
        var length = Math.Min(reach, text.Length - at);
        var mark = text.AsSpan(at, length).IndexOfAny(MarksBehind);
        return mark < 0 ? at + length : at + mark;
    }

    /// <summary>The short clause ahead that sets time and place: “上半年，”, “2021年，我局”.</summary>
    public static int LeadStart(string text, int start, int reach)
    {
        const int Longest = 24;
        if (start == 0 || text[start - 1] is not ('，' or '：'))
            return start;

        var from = Math.Max(0, start - 1 - Math.Min(reach, Longest));
        var mark = text.AsSpan(from, start - 1 - from).LastIndexOfAny(Marks);
        return mark >= 0 ? from + mark + 1 : from == 0 ? 0 : start;
    }
}
