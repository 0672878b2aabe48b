using Auditor.Checking;
using Auditor.Reports;

namespace Auditor.Rendering.Exports;

/// <summary>The columns that the tables of a batch have, the same in CSV and XLSX.</summary>
internal static class ExportColumns
{
    /// <summary>A row a finding; a report without any has one row that says so.</summary>
    public static IReadOnlyList<ExportColumn<(ExportedAudit Audit, ExportedFinding? Finding)>> Findings { get; } =
    [
        new("文件", 32, row => row.Audit.Path),
        new("机关", 28, row => row.Audit.Agency),
        new("地区", 20, row => row.Audit.Region),
        new("报告年度", 10, row => row.Audit.Year),
        new("结论", 10, row => row.Audit.Verdict.ChineseName()),
        new("得分", 8, row => row.Audit.Score),
        new("级别", 8, row => row.Finding?.Finding.Severity.ChineseName()),
        new("维度", 10, row => row.Finding?.Finding.Check.Dimension.ChineseName()),
        new("检查项", 26, row => row.Finding?.Finding.Check.Id),
        new("问题", 60, row => row.Finding?.Finding.Message ?? row.Audit.Rejection?.Reason ?? "没有发现问题。"),
        new("修改建议", 48, row => row.Finding?.Finding.Suggestion ?? row.Audit.Rejection?.Advice),
        new("行", 8, row => row.Finding?.Lines),
        new("原文", 60, row => row.Finding?.Quotes),
        new("依据", 36, row => row.Finding?.Finding.Check.Basis),
        new("把握", 8, row => row.Finding is { } finding ? Math.Round(finding.Finding.Confidence, 4) : null),
        new("处理状态", 10, row => row.Finding?.State),
        new("豁免理由", 30, row => row.Finding?.Suppression?.Reason),
        new("豁免人", 10, row => row.Finding?.Suppression?.By),
        new("豁免到期", 12, row => row.Finding?.Suppression is { } suppression ? FormattableString.Invariant($"{suppression.Expires:yyyy-MM-dd}") : null),
        new("原文位置", 16, row => row.Finding?.Spans),
        new("指纹", 20, row => row.Finding?.Finding.Fingerprint),
        new("文件哈希", 24, row => row.Audit.Sha256),
        new("规则版本", 10, _ => CheckCatalogue.RulesVersion),
    ];

    public static IReadOnlyList<ExportColumn<ExportedAudit>> Reports { get; } =
    [
        new("文件", 32, audit => audit.Path),
        new("机关", 28, audit => audit.Agency),
        new("地区", 20, audit => audit.Region),
        new("层级", 10, audit => audit.Level.ChineseName()),
        new("报告年度", 10, audit => audit.Year),
        new("格式", 16, audit => audit.Format.ChineseName()),
        new("结论", 10, audit => audit.Verdict.ChineseName()),
        new("得分", 8, audit => audit.Score),
        new("硬伤", 8, audit => audit.Count(Severity.Error)),
        new("疑似", 8, audit => audit.Count(Severity.Warning)),
        new("提示", 8, audit => audit.Count(Severity.Note)),
        new("已豁免", 8, audit => audit.Suppressed.Count),
        new("无法判断", 10, audit => audit.Unassessed.Count),
        new("检查异常", 10, audit => audit.Failures.Count),
        new("无法读取的原因", 40, audit => audit.Rejection?.Reason),
        new("处理办法", 40, audit => audit.Rejection?.Advice),
        new("文件哈希", 24, audit => audit.Sha256),
    ];

    public static IReadOnlyList<ExportColumn<(ExportedAudit Audit, ExportedCopy Copy)>> Copies { get; } =
    [
        new("文件", 32, row => row.Audit.Path),
        new("机关", 28, row => row.Audit.Agency),
        new("报告年度", 10, row => row.Audit.Year),
        new("比对对象", 12, row => row.Copy.IsLastYear ? "本机关上年" : "其他机关"),
        new("对方机关", 28, row => row.Copy.Agency),
        new("对方年度", 10, row => row.Copy.Year),
        new("对方文件", 32, row => row.Copy.With),
        new("雷同比例", 10, row => Math.Round(row.Copy.Similarity, 4)),
        new("雷同段落", 10, row => row.Copy.Passages),
        new("最长雷同段落", 60, row => row.Copy.Sample),
    ];

    public static IEnumerable<(ExportedAudit Audit, ExportedFinding? Finding)> FindingRows(IEnumerable<ExportedAudit> audits) =>
        audits.SelectMany(audit => audit.AllFindings.Select(finding => (ExportedFinding?)finding).DefaultIfEmpty().Select(finding => (audit, finding)));

    public static IEnumerable<(ExportedAudit Audit, ExportedCopy Copy)> CopyRows(IEnumerable<ExportedAudit> audits) =>
        audits.SelectMany(audit => audit.Copies.Select(copy => (audit, copy)));
}
