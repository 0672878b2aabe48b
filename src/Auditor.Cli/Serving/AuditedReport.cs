using System.Text.Json;
using Auditor.Reports;

namespace Auditor.Cli.Serving;

/// <summary>A report as summary.json lists it.</summary>
/// <param name="Page">Path of its audit page below the folder.</param>
internal sealed record AuditedReport(string Path, string Page, string? Region, Verdict Verdict)
{
    public static AuditedReport Read(JsonElement report) => new(
        report.GetProperty("path").GetString()!,
        report.GetProperty("page").GetString()!,
        report.TryGetProperty("region", out var region) ? region.GetString() : null,
        Enum.Parse<Verdict>(report.GetProperty("verdict").GetString()!, ignoreCase: true));
}
