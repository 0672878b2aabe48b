using Auditor.Checking;
using Auditor.Rendering.Json;
using Auditor.Reports;

namespace Auditor.Rendering.Exports;

/// <summary>
/// SARIF 2.1.0 for code scanning and review tools: one run, the checks as rules, a result a finding. Regions count UTF-16 code units of
/// the source text as read, as everywhere; for a format that is not text that is the text drawn out of it.
/// </summary>
public static class SarifExport
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";

    /// <param name="audits">Gone through several times; need not be in memory.</param>
    public static void Write(Stream output, IReadOnlyList<ExportedAudit> audits)
    {
        using (var json = new JsonOutput(output))
        {
            json.Object(() =>
            {
                json.Text("$schema", Schema);
                json.Text("version", "2.1.0");
                json.Array("runs", [audits], batch => json.Object(() => WriteRun(json, batch)));
            });
        }

        output.Write("\n"u8);
    }

    private static void WriteRun(JsonOutput json, IReadOnlyList<ExportedAudit> audits)
    {
        var rules = Rules(audits);
        var ruleIndex = rules.Index().ToDictionary(rule => rule.Item.Id, rule => rule.Index, StringComparer.Ordinal);
        var hasBaseline = audits.Any(audit => audit.Findings.Any(finding => finding.IsKnown));
        json.Object("tool", () => json.Object("driver", () => WriteDriver(json, rules)));
        json.Text("columnKind", "utf16CodeUnits");
        json.Text("language", "zh-CN");
        json.Array("artifacts", audits, audit => json.Object(() => WriteArtifact(json, audit)));
        json.Array("results", audits.Index().SelectMany(audit => audit.Item.AllFindings.Select(finding => (audit.Item, audit.Index, finding))), result => json.Object(() =>
        {
            var (audit, at, finding) = result;
            WriteResult(json, finding, ruleIndex[finding.Finding.Check.Id], audit.Columns, () => WriteArtifactLocation(json, audit, at));
            if (hasBaseline)
                json.Text("baselineState", finding.Finding.IsKnown ? "unchanged" : "new");
        }));
        json.Array("invocations", [audits], batch => json.Object(() => WriteInvocation(json, batch)));
    }

    /// <summary>All checks; also any that a finding names without being among them.</summary>
    private static List<CheckInfo> Rules(IReadOnlyList<ExportedAudit> audits) =>
        CheckCatalogue.All.Select(check => check.Info)
            .Concat(audits.SelectMany(audit => audit.AllFindings).Select(finding => finding.Finding.Check))
            .DistinctBy(check => check.Id, StringComparer.Ordinal)
            .ToList();

    private static void WriteDriver(JsonOutput json, List<CheckInfo> rules)
    {
        json.Text("name", "auditor");
        json.Text("version", CheckCatalogue.RulesVersion);
        json.Array("rules", rules, rule => json.Object(() =>
        {
            json.Text("id", rule.Id);
            WriteMessage(json, "shortDescription", rule.Title);
            WriteMessage(json, "help", $"依据：{rule.Basis}");
            json.Object("defaultConfiguration", () => json.Enum("level", rule.Severity));
            json.Object("properties", () => json.Texts("tags", [JsonOutput.NameOf(rule.Dimension)]));
        }));
    }

    private static void WriteArtifact(JsonOutput json, ExportedAudit audit)
    {
        json.Object("location", () => json.Text("uri", Uri(audit)));
        json.Count("length", audit.Bytes);
        if (audit.MediaType is { } mediaType)
            json.Text("mimeType", mediaType);
        json.Object("hashes", () => json.Text("sha-256", audit.Sha256));
        json.Object("properties", () =>
        {
            json.Text("agency", audit.Agency);
            json.Count("year", audit.Year);
            json.Enum("verdict", audit.Verdict);
            json.Count("score", audit.Score);
        });
    }

    private static void WriteResult(JsonOutput json, ExportedFinding exported, int ruleIndex, IReadOnlyDictionary<int, int> columns, Action artifact)
    {
        var finding = exported.Finding;
        json.Text("ruleId", finding.Check.Id);
        json.Count("ruleIndex", ruleIndex);
        json.Enum("level", finding.Severity);
        WriteMessage(json, "message", finding.Message);
        var places = finding.Evidence.Select(evidence => (Evidence?)evidence).DefaultIfEmpty().Take(1);
        json.Array("locations", places, evidence => WriteLocation(json, evidence, columns, artifact));
        if (finding.Evidence.Count > 1)
            json.Array("relatedLocations", finding.Evidence.Skip(1), evidence => WriteLocation(json, evidence, columns, artifact));
        json.Object("partialFingerprints", () => json.Text("auditor/v1", finding.Fingerprint));
        json.Object("properties", () => json.Text("suggestion", finding.Suggestion));
        json.Count("rank", (long)Math.Round(finding.Confidence * 100));
        if (exported.Suppression is { } suppression)
        {
            json.Array("suppressions", [suppression], item => json.Object(() =>
            {
                json.Text("kind", "external");
                json.Text("status", "accepted");
                json.Text("justification", item.Reason);
                json.Object("properties", () =>
                {
                    json.Text("by", item.By);
                    json.Text("expires", FormattableString.Invariant($"{item.Expires:yyyy-MM-dd}"));
                });
            }));
        }
    }

    private static void WriteLocation(JsonOutput json, Evidence? evidence, IReadOnlyDictionary<int, int> columns, Action artifact) => json.Object(() => json.Object("physicalLocation", () =>
    {
        artifact();
        if (evidence is null)
            return;
        json.Object("region", () =>
        {
            var column = columns[evidence.Span.Start];
            var lastBreak = evidence.Quote.LastIndexOf('\n');
            json.Count("startLine", evidence.Line);
            json.Count("startColumn", column);
            json.Count("endLine", evidence.Line + evidence.Quote.Count(letter => letter == '\n'));
            json.Count("endColumn", lastBreak < 0 ? column + evidence.Quote.Length : evidence.Quote.Length - lastBreak);
            json.Count("charOffset", evidence.Span.Start);
            json.Count("charLength", evidence.Span.Length);
            WriteMessage(json, "snippet", evidence.Quote);
        });
    }));

    private static void WriteArtifactLocation(JsonOutput json, ExportedAudit audit, int index) => json.Object("artifactLocation", () =>
    {
        json.Text("uri", Uri(audit));
        json.Count("index", index);
    });

    /// <summary>Files that could not be read and checks that broke are troubles of the run, not of a report.</summary>
    private static void WriteInvocation(JsonOutput json, IReadOnlyList<ExportedAudit> audits)
    {
        json.Flag("executionSuccessful", true);
        var troubles = audits.Index().SelectMany(audit => TroublesOf(audit.Item).Select(text => (audit.Item, audit.Index, text)));
        json.Array("toolExecutionNotifications", troubles, trouble => json.Object(() =>
        {
            json.Text("level", "error");
            WriteMessage(json, "message", trouble.text);
            json.Array("locations", [trouble], place => WriteLocation(json, evidence: null, place.Item.Columns, () => WriteArtifactLocation(json, place.Item, place.Index)));
        }));
    }

    private static IEnumerable<string> TroublesOf(ExportedAudit audit)
    {
        if (audit.Rejection is { } rejection)
            yield return rejection.Reason + rejection.Advice;
        foreach (var failure in audit.Failures)
            yield return $"检查异常（{failure.CheckId}）：{failure.Reason}";
    }

    private static void WriteMessage(JsonOutput json, string name, string text) => json.Object(name, () => json.Text("text", text));

    private static string Uri(ExportedAudit audit) => string.Join('/', audit.Path.Split('/').Select(System.Uri.EscapeDataString));
}
