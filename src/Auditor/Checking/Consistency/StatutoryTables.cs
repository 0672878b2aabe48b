using Auditor.Reports;

namespace Auditor.Checking.Consistency;

/// <summary>What the checks of the statutory tables share.</summary>
internal static class StatutoryTables
{
    public static string? WhyNoRequests(AuditSubject subject) =>
        subject.HasUniformFormat && subject.Report.Tables.Requests is null ? "没有读到表三（收到和处理政府信息公开申请情况），可能是图片或附件。" : null;

    /// <summary>Places of the written cells, the first one being what the finding is about.</summary>
    public static IEnumerable<TextSlice> Places(params Cell[] cells) =>
        cells.Where(cell => cell.Slice is { IsEmpty: false }).Select(cell => cell.Slice!.Value);
}
