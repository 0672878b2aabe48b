using Auditor.Comparing;
using Auditor.Rendering;
using Auditor.Reports;

namespace Auditor.Browser.Tests;

/// <summary>Batches of made-up reports, the same every time.</summary>
internal static class Batch
{
    private static readonly string[] Kinds = ["教育", "民政", "财政", "商务", "卫生健康"];

    private static readonly SummaryFinding[] Faults =
    [
        new("plan-names-report-year", "改进计划不应写成报告年度或更早的年份", Dimension.Timeliness, Severity.Error, "改进计划写的是报告年度。"),
        new("requests-must-balance", "申请收办数量应当平衡", Dimension.Consistency, Severity.Error, "办理结果总计应为 11 件，报告为 9 件。"),
        new("carried-over-differs", "上年结转应当与上年报告的结转下年度一致", Dimension.Consistency, Severity.Warning, "上年结转应为 2 件，报告为 1 件。"),
        new("boilerplate", "总体情况、问题和改进应写具体，不应通篇套话", Dimension.Substance, Severity.Warning, "通篇套话。"),
    ];

    public static List<SummaryEntry> Of(int count) => Enumerable.Range(0, count).Select(Entry).ToList();

    /// <summary>The group that the entries of <see cref="Of"/> (250) copy in.</summary>
    public static CopyCluster Copies
    {
        get
        {
            var members = Of(250).Where(entry => entry.Shared.Count > 0 || entry.Path.Contains("第0分局", StringComparison.Ordinal))
                .Select(entry => new CopyClusterMember(entry.Path, entry.Agency, entry.Year, entry.Region, entry.Path, SignedOn: null))
                .ToList();
            return new CopyCluster(members, [new SharedPassage("全年开展业务培训两次。", members.Count)], members[0], IsTemplate: false);
        }
    }

    private static SummaryEntry Entry(int number)
    {
        var region = FormattableString.Invariant($"第{(number % 40) + 1}市");
        var agency = FormattableString.Invariant($"{region}{Kinds[number % Kinds.Length]}局第{number}分局");
        var path = FormattableString.Invariant($"{region}/{agency}2024年政府信息公开工作年度报告.docx");
        var findings = Faults.Where((_, fault) => (number * 7 + fault * 3) % (fault + 3) == 0).ToList();
        return new SummaryEntry(path, path + ".html", agency, "kind", AgencyLevel.County, 2024, FormatVersion.F21, findings.Count > 0 ? Verdict.Revise : Verdict.Pass, 100 - (findings.Count * 15), findings, UnreadableReason: null)
        {
            Region = region,
            AgencyKindName = Kinds[number % Kinds.Length],
            Shared = number % 50 == 0 && number > 0 ? [new SharedWording(FormattableString.Invariant($"第1市教育局第0分局"), 0.82)] : [],
        };
    }
}
