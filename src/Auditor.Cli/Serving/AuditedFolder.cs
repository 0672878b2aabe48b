using System.Text.Json;
using Auditor.Rendering.Triage;
using Auditor.Reports;

namespace Auditor.Cli.Serving;

/// <summary>What <c>auditor check --format html,sarif --out</c> wrote: the pages that may be shown, and the findings of the batch.</summary>
internal sealed class AuditedFolder
{
    private readonly Dictionary<string, string> _pages;

    private AuditedFolder(Dictionary<string, string> pages, IReadOnlyList<TriageItem> findings) => (_pages, Findings) = (pages, findings);

    /// <summary>Without decisions.</summary>
    public IReadOnlyList<TriageItem> Findings { get; }

    /// <summary>File of a page; null for anything that is not one, so that nothing else in the folder can be asked for.</summary>
    public string? FileOf(string page) => _pages.GetValueOrDefault(page);

    /// <exception cref="UsageException">The folder lacks what is needed.</exception>
    public static AuditedFolder Read(string folder)
    {
        try
        {
            var reports = JsonElement.Parse(File.ReadAllBytes(Path.Combine(folder, OutcomePaths.SummaryJson))).GetProperty("reports").EnumerateArray()
                .Select(AuditedReport.Read)
                .ToDictionary(report => report.Path, StringComparer.Ordinal);
            var pages = reports.Values.Select(report => report.Page).Append(OutcomePaths.SummaryPage).Where(page => page.EndsWith(".html", StringComparison.Ordinal))
                .Select(page => (page, file: Path.GetFullPath(Path.Combine(folder, page))))
                .Where(page => FolderWalk.IsWithin(page.file, folder) && File.Exists(page.file))
                .ToDictionary(page => page.page, page => page.file, StringComparer.Ordinal);
            return new AuditedFolder(pages, FindingsIn(folder, reports));
        }
        catch (Exception error) when (error is IOException or JsonException or KeyNotFoundException or InvalidOperationException or ArgumentException)
        {
            throw new UsageException($"目录“{folder}”不是完整的审核结果。请先运行 auditor check 报告目录 --format html,sarif --out {folder}。");
        }
    }

    /// <summary>Suppressed findings are settled and not listed.</summary>
    private static List<TriageItem> FindingsIn(string folder, Dictionary<string, AuditedReport> reports)
    {
        var run = JsonElement.Parse(File.ReadAllBytes(Path.Combine(folder, OutputFormat.Sarif.BatchFile()))).GetProperty("runs")[0];
        var artifacts = run.GetProperty("artifacts").EnumerateArray().ToList();
        var results = run.GetProperty("results").EnumerateArray().Where(result => !result.TryGetProperty("suppressions", out _)).ToList();
        var reach = results.Select(result => (Check: CheckOf(result), Report: ArtifactOf(result))).Distinct().CountBy(found => found.Check).ToDictionary(StringComparer.Ordinal);
        return results.Select(result => Item(result, artifacts[ArtifactOf(result)], reports, reach[CheckOf(result)])).ToList();
    }

    private static TriageItem Item(JsonElement result, JsonElement artifact, Dictionary<string, AuditedReport> reports, int reach)
    {
        var report = reports[Uri.UnescapeDataString(artifact.GetProperty("location").GetProperty("uri").GetString()!)];
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        return new TriageItem(
            result.GetProperty("partialFingerprints").GetProperty("auditor/v1").GetString()!,
            report.Path,
            artifact.GetProperty("properties").GetProperty("agency").GetString(),
            report.Region,
            report.Verdict,
            "/pages/" + string.Join('/', report.Page.Split('/').Select(Uri.EscapeDataString)),
            CheckOf(result),
            Enum.Parse<Severity>(result.GetProperty("level").GetString()!, ignoreCase: true),
            result.GetProperty("rank").GetDouble() / 100,
            reach,
            result.GetProperty("message").GetProperty("text").GetString()!,
            place.TryGetProperty("region", out var region) ? region.GetProperty("snippet").GetProperty("text").GetString()! : "",
            Decision: null);
    }

    private static string CheckOf(JsonElement result) => result.GetProperty("ruleId").GetString()!;

    private static int ArtifactOf(JsonElement result) => result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("index").GetInt32();
}
