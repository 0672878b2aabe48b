using Auditor.Reports;
using Auditor.Segmenting.Sections;

namespace Auditor.Segmenting;

/// <summary>格式版本: from the wording of the tables first, then from the headings and the year.</summary>
internal static class FormatRecognizer
{
    private static readonly string[] WordingOfF21 = ["本年制发件数", "本年废止件数", "现行有效件数", "本年处理决定数量", "本年收费金额"];
    private static readonly string[] WordingOfF19 = ["本年新制作数量", "本年新公开数量", "对外公开总数量", "其他对外管理服务事项", "上一年项目数量", "采购项目数量"];
    private static readonly string[] WordingOfOldSheet = ["指标名称", "统计指标", "历年累计"];
    private const int FirstYearOfF14 = 2014;
    private const int FirstYearOfF19 = 2019;
    private const int FirstYearOfF21 = 2021;

    /// <summary>A report with so many statutory headings follows a uniform format even when its tables are gone.</summary>
    private const int FewestStatutoryHeadings = 4;

    public static FormatVersion Recognize(NormalizedText text, StatTables tables, IReadOnlyList<HeadingCandidate> headings, ReportYear? year)
    {
        var (f21, f19) = (Count(text, WordingOfF21), Count(text, WordingOfF19));
        if (f21 > 0 || f19 > 0)
            return f21 >= f19 ? FormatVersion.F21 : FormatVersion.F19;

        if (tables.Requests is { } requests)
            return requests.HasSingleOtherRow ? FormatVersion.F19 : FormatVersion.F21;

        if (year is null)
            return FormatVersion.Unknown;

        var isUniform = headings.Count(heading => heading.IsOfficial) >= FewestStatutoryHeadings;
        return year.Value switch
        {
            >= FirstYearOfF21 => FormatVersion.F21,
            >= FirstYearOfF19 => FormatVersion.F19,
            _ when isUniform => FormatVersion.F19,
            >= FirstYearOfF14 => FormatVersion.F14,
            _ => FormatVersion.F08,
        };
    }

    /// <summary>Where the wording of each form first stands.</summary>
    public static IReadOnlyList<FormatSign> Signs(NormalizedText text) =>
        [.. Signs(text, FormatVersion.F21, WordingOfF21).Concat(Signs(text, FormatVersion.F19, WordingOfF19)).Concat(Signs(text, FormatVersion.F14, WordingOfOldSheet)).OrderBy(sign => sign.Slice.Start)];

    private static IEnumerable<FormatSign> Signs(NormalizedText text, FormatVersion format, string[] wordings)
    {
        foreach (var wording in wordings)
        {
            var at = text.Text.IndexOf(wording, StringComparison.Ordinal);
            if (at >= 0)
                yield return new FormatSign(format, new TextSlice(text, at, at + wording.Length));
        }
    }

    private static int Count(NormalizedText text, string[] wordings) =>
        wordings.Count(wording => text.Text.Contains(wording, StringComparison.Ordinal));
}
