using Auditor.Reports;

namespace Auditor.Rendering.Json;

/// <summary>The members <c>findings</c> and <c>failures</c>.</summary>
internal static class FindingsJson
{
    public static void Write(JsonOutput json, IReadOnlyList<Finding> findings) => json.Array("findings", findings, finding => json.Object(() =>
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
    }));

    public static void WriteFailures(JsonOutput json, IReadOnlyList<CheckFailure> failures) => json.Array("failures", failures, failure => json.Object(() =>
    {
        json.Text("check", failure.CheckId);
        json.Text("reason", failure.Reason);
    }));
}
