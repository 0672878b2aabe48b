using Auditor.Comparing;

namespace Auditor.Checking;

/// <summary>Whether the archive gives a check anything to judge by.</summary>
internal static class ArchiveGround
{
    public static string? WhyNoArchive(AuditSubject subject) =>
        subject.Comparisons.HasArchive ? null : "没有使用报告档案，无法与其他报告比对。";

    public static string? WhyNoLastYear(AuditSubject subject)
    {
        if (WhyNoArchive(subject) is { } reason)
            return reason;
        if (subject.Report.Agency.Name is null || subject.Report.Year is not { } year)
            return "没有读到报告机关或报告年度，无法在档案中找到上年报告。";
        return subject.Comparisons.LastYear is null ? $"档案中没有该机关 {year.Value - 1} 年度的报告。" : null;
    }

    /// <summary>“《清河县水利局2022年度报告》”</summary>
    public static string NameOf(ArchivedReport report) => $"{report.Agency ?? report.SourceName} {report.Year} 年度报告";
}
