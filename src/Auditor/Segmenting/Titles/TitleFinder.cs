using System.Buffers;
using Auditor.Reports;
using Auditor.Segmenting.Sections;

namespace Auditor.Segmenting.Titles;

/// <summary>标题: the line, or two or three short lines, that name the report; breadcrumbs and sentences are none.</summary>
internal static class TitleFinder
{
    private const int LongestTitle = 60;
    private const int LongestUpperLine = 30;
    private const int MostUpperLines = 2;

    private static readonly SearchValues<char> SentenceMarks = SearchValues.Create("。，；：>|");

    public static TextSlice? Find(IReadOnlyList<Line> lines, IReadOnlyList<HeadingCandidate> headings)
    {
        var end = headings.Count > 0 ? headings[0].Line : lines.Count;
        TextSlice? title = null;
        for (var at = 0; at < end; at++)
        {
            if (!lines[at].IsProse || !IsTitle(lines[at].Content.Text))
                continue;

            var candidate = WithLowerLine(WithUpperLines(lines, at), lines, at);
            if (title is null || IsComplete(candidate) && !IsComplete(title.Value))
                title = candidate;
        }

        return title;
    }

    private static bool IsTitle(string text)
    {
        if (text.Length is < 4 or > LongestTitle || text.AsSpan().IndexOfAny("。，；>|") >= 0)
            return false;

        var namesReport = text.Contains("报告", StringComparison.Ordinal) || text.Contains("年报", StringComparison.Ordinal) || text.Contains("总结", StringComparison.Ordinal);
        var namesSubject = text.Contains("信息公开", StringComparison.Ordinal) || text.Contains("政务公开", StringComparison.Ordinal);
        var isLine = !text.EndsWith('：') && !text.StartsWith("根据", StringComparison.Ordinal) && !text.Contains("首页", StringComparison.Ordinal) && !text.Contains("位置", StringComparison.Ordinal);
        return namesReport && namesSubject && isLine || text is "年度报告" or "政府信息公开年报";
    }

    /// <summary>Year and agency both named.</summary>
    private static bool IsComplete(TextSlice title) => AgencyName.InTitle(title) is not null && title.Chars.ContainsAnyInRange('0', '9');

    private static TextSlice WithUpperLines(IReadOnlyList<Line> lines, int at)
    {
        var title = lines[at].Content;
        for (var upper = at - 1; upper >= 0 && at - upper <= MostUpperLines + 1 && !IsComplete(title); upper--)
        {
            var line = lines[upper];
            if (line.IsBlank)
                continue;

            if (!line.IsProse || !IsUpperLine(line.Content.Text))
                break;
            title = new TextSlice(title.Owner, line.Content.Start, title.End);
        }

        return title;
    }

    /// <summary>“（2021年度）” or “（清河县商务局）” below the title.</summary>
    private static TextSlice WithLowerLine(TextSlice title, IReadOnlyList<Line> lines, int at)
    {
        var lower = at + 1;
        while (lower < lines.Count && lines[lower].IsBlank)
            lower++;
        if (IsComplete(title) || lower == lines.Count || !lines[lower].IsProse)
            return title;

        var line = lines[lower].Content;
        var isInBrackets = line.Length is > 3 and <= LongestUpperLine && line.Chars[0] is '（' && line.Chars[^1] is '）';
        return isInBrackets && (line.Chars.Contains('年') || AgencyName.EndsLikeAgency(line.Text)) ? new TextSlice(title.Owner, title.Start, line.End) : title;
    }

    private static bool IsUpperLine(string text) =>
        text.Length <= LongestUpperLine
        && text.AsSpan().IndexOfAny(SentenceMarks) < 0
        && !text.Contains("首页", StringComparison.Ordinal)
        && (AgencyName.EndsLikeAgency(WithoutLink(text)) || text.Contains('年', StringComparison.Ordinal));

    /// <summary>“清河县商务局关于” goes on in the next line.</summary>
    private static string WithoutLink(string text) => text.EndsWith("关于", StringComparison.Ordinal) ? text[..^2] : text;
}
