namespace Auditor.Reports;

/// <summary>Official names and places of the statutory parts.</summary>
public static class SectionKinds
{
    /// <summary>The six parts of 条例 Article 50 in official order.</summary>
    public static IReadOnlyList<SectionKind> Statutory { get; } =
    [
        SectionKind.Overview, SectionKind.ProactiveDisclosure, SectionKind.DisclosureRequests,
        SectionKind.ReviewAndLitigation, SectionKind.ProblemsAndImprovements, SectionKind.OtherMatters,
    ];

    public static string ChineseName(this SectionKind kind) => kind switch
    {
        SectionKind.Overview => "总体情况",
        SectionKind.ProactiveDisclosure => "主动公开政府信息情况",
        SectionKind.DisclosureRequests => "收到和处理政府信息公开申请情况",
        SectionKind.ReviewAndLitigation => "政府信息公开行政复议、行政诉讼情况",
        SectionKind.ProblemsAndImprovements => "存在的主要问题及改进情况",
        SectionKind.OtherMatters => "其他需要报告的事项",
        SectionKind.Fees => "收费及减免情况",
        SectionKind.Additional => "其他部分",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>一 to 六 in the forms from 2019 on; null for parts those forms do not have.</summary>
    public static int? OfficialOrdinal(this SectionKind kind) => kind <= SectionKind.OtherMatters ? (int)kind + 1 : null;
}
