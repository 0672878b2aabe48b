using Auditor.Reports;

namespace Auditor.Checking.Completeness;

/// <summary>The words by which a statutory part can be recognised under whatever heading it stands.</summary>
internal static class PartWording
{
    /// <summary>Items of Article 32 of the 2008 regulation that leave their word wherever they are written about; 主动公开 and 其他 do not.</summary>
    public static IReadOnlyList<SectionKind> Compulsory { get; } = [SectionKind.DisclosureRequests, SectionKind.ReviewAndLitigation, SectionKind.ProblemsAndImprovements, SectionKind.Fees];

    /// <summary>The heading of another part names it too, or one numbered like the parts that was not taken for a part.</summary>
    public static bool IsNamedInHeading(AnnualReport report, SectionKind kind)
    {
        if (kind is SectionKind.Overview or SectionKind.ProactiveDisclosure)
            return false;

        var style = report.Outline.FirstOrDefault(item => item.IsPartHeading)?.Style;
        return report.Sections.Any(section => section.Kind != kind && NamesInHeading(section.Heading, kind))
            || report.Outline.Any(item => !item.IsPartHeading && item.Style == style && item.Slice.Length <= LongestHeading && NamesInHeading(item.Slice, kind));
    }

    public static bool IsNamedAnywhere(AnnualReport report, SectionKind kind) => Names(report.Text.All, Words(kind));

    /// <summary>Rows of figures left out.</summary>
    public static bool IsNamedInProse(AnnualReport report, SectionKind kind) =>
        report.Sections.Any(section => Names(section.Heading, Words(kind)))
        || report.Preamble.Concat(report.Sections.SelectMany(section => section.Paragraphs)).Any(paragraph => Names(paragraph.Slice, Words(kind)));

    private const int LongestHeading = 40;

    private static bool NamesInHeading(TextSlice heading, SectionKind kind) => kind switch
    {
        SectionKind.DisclosureRequests => Names(heading, ["收到和处理", "申请"]) && Names(heading, ["信息公开申请", "公开申请", "申请公开", "申请、", "申请和", "申请及", "受理"]),
        SectionKind.ReviewAndLitigation => Names(heading, ["复议", "诉讼"]),
        SectionKind.ProblemsAndImprovements => Names(heading, ["问题", "不足", "薄弱", "困难", "差距"]),
        SectionKind.OtherMatters => Names(heading, ["其他需要", "其它需要", "需要报告", "需要说明", "其他事项", "其它事项"]),
        _ => false,
    };

    private static string[] Words(SectionKind kind) => kind switch
    {
        SectionKind.DisclosureRequests => ["申请"],
        SectionKind.ReviewAndLitigation => ["复议", "诉讼", "起诉"],
        SectionKind.ProblemsAndImprovements => ["问题", "不足", "困难", "薄弱", "差距", "有待"],
        SectionKind.Fees => ["收费", "费用", "减免", "免费", "收取", "成本费", "检索费"],
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private static bool Names(TextSlice text, ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (text.Chars.IndexOf(word, StringComparison.Ordinal) >= 0)
                return true;
        }

        return false;
    }
}
