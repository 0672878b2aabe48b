using Auditor.Checking;
using Auditor.Reports;

namespace Auditor.Rendering.Receipts;

/// <summary>
/// 审核回执: what an agency attaches to a report it checked itself. It proves nothing by itself; whoever receives it audits the file again
/// and compares (<see cref="ReceiptComparison"/>), so that a changed file or a doctored receipt shows. Without clock and place.
/// </summary>
/// <param name="Year">报告年度; null when it could not be made out.</param>
/// <param name="YearGiven">The user stated the year.</param>
/// <param name="Compared">Other reports were at hand to compare with.</param>
/// <param name="Policy">SHA-256 of the configuration; null without one.</param>
/// <param name="Models">Task → SHA-256 of the model.</param>
public sealed record AuditReceipt(
    string Schema,
    string Name,
    string Sha256,
    long Bytes,
    string? Agency,
    int? Year,
    bool YearGiven,
    Verdict Verdict,
    int? Score,
    int Errors,
    int Warnings,
    int Notes,
    int Suppressed,
    bool Compared,
    string Rules,
    string? Policy,
    IReadOnlyDictionary<string, string> Models)
{
    public const string SchemaId = "auditor-receipt/1";

    /// <param name="models">Those in use, also where the file could not be read.</param>
    public static AuditReceipt Of(Audit audit, IReadOnlyDictionary<string, string> models) => new(
        SchemaId,
        audit.File.Name,
        audit.File.Sha256,
        audit.File.Length,
        audit.Report?.Agency.Name?.Text,
        audit.Report?.Year?.Value,
        audit.Report?.Year?.From == YearDerivation.Given,
        audit.Verdict,
        audit.Score?.Points,
        Count(audit, Severity.Error),
        Count(audit, Severity.Warning),
        Count(audit, Severity.Note),
        audit.Results?.Suppressed.Count ?? 0,
        audit.Comparisons.HasArchive,
        CheckCatalogue.RulesVersion,
        audit.Results?.Policy,
        new SortedDictionary<string, string>(models.ToDictionary(), StringComparer.Ordinal));

    private static int Count(Audit audit, Severity severity) => audit.Findings.Count(finding => finding.Severity == severity);
}
