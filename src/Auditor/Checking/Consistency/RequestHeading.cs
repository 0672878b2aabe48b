using System.Text.RegularExpressions;
using Auditor.Reports;

namespace Auditor.Checking.Consistency;

/// <summary>依申请公开 as the heading with which a paragraph opens: what it counts are requests, named again or not.</summary>
internal static partial class RequestHeading
{
    private const int Longest = 24;

    public static bool IsAbove(TextSlice slice)
    {
        var text = slice.Owner.Text.AsSpan();
        var start = text[..slice.Start].LastIndexOf('\n') + 1;
        return Heading().IsMatch(text.Slice(start, Math.Min(Longest, text.Length - start)));
    }

    // 2.依申请公开工作。 · （二）依申请公开情况： · 依申请公开。
    [GeneratedRegex("^\\s*(?:[（(]?[一二三四五1-5][）).、．]+)?[^，。；：]{0,6}依申请公开(?:政府信息)?(?:办理)?(?:工作|情况|方面)?[。：]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Heading();
}
