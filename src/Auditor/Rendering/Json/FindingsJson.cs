using System.Globalization;
using Auditor.Checking.Policies;
using Auditor.Reports;

namespace Auditor.Rendering.Json;

/// <summary>The members <c>findings</c>, <c>suppressed</c>, <c>unassessed</c> and <c>failures</c>.</summary>
internal static class FindingsJson
{
    public static void Write(JsonOutput json, IReadOnlyList<Finding> findings) => json.Array("findings", findings, finding => json.Object(() => WriteMembers(json, finding)));

    public static void WriteSuppressed(JsonOutput json, IReadOnlyList<SuppressedFinding> findings) => json.Array("suppressed", findings, suppressed => json.Object(() =>
    {
        WriteMembers(json, suppressed.Finding);
        json.Object("suppression", () =>
        {
            json.Text("reason", suppressed.Suppression.Reason);
            json.Text("by", suppressed.Suppression.By);
            json.Text("expires", suppressed.Suppression.Expires.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        });
    }));

    public static void WriteUnassessed(JsonOutput json, IReadOnlyList<Unassessed> checks) => json.Array("unassessed", checks, unassessed => json.Object(() =>
    {
        json.Text("check", unassessed.Check.Id);
        json.Text("reason", unassessed.Reason);
    }));

    public static void WriteFailures(JsonOutput json, IReadOnlyList<CheckFailure> failures) => json.Array("failures", failures, failure => json.Object(() =>
    {
        json.Text("check", failure.CheckId);
        json.Text("reason", failure.Reason);
    }));

    private static void WriteMembers(JsonOutput json, Finding finding)
    {
        json.Text("check", finding.Check.Id);
        json.Enum("dimension", finding.Check.Dimension);
        json.Enum("severity", finding.Severity);
        json.Share("confidence", finding.Confidence);
        json.Text("message", finding.Message);
        json.Text("suggestion", finding.Suggestion);
        json.Text("basis", finding.Check.Basis);
        json.Array("evidence", finding.Evidence, evidence => json.Object(() =>
        {
            json.Span("span", evidence.Span);
            json.Count("line", evidence.Line);
            json.Text("quote", evidence.Quote);
        }));
        json.Text("fingerprint", finding.Fingerprint);
        json.Flag("known", finding.IsKnown);
    }
}
