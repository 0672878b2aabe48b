using Auditor.Checking;
using Auditor.Rendering.Json;
using Auditor.Reports;

namespace Auditor.Rendering;

/// <summary>
/// 审核结果 JSON, <c>"schema": "auditor/1"</c>: what other programs rely on. Every key is always there, in the order of <see cref="AuditSchema"/>;
/// the same audit gives the same bytes.
/// </summary>
public static class AuditJson
{
    private static readonly byte[] ArrayStart = "[\n"u8.ToArray();
    private static readonly byte[] Separator = ",\n"u8.ToArray();
    private static readonly byte[] ArrayEnd = "\n]\n"u8.ToArray();

    /// <summary>UTF-8 without byte order mark and without a line break at the end.</summary>
    /// <param name="withText">Adds the source text as <c>source.text</c>.</param>
    public static byte[] Write(Audit audit, bool withText = false)
    {
        using var json = new JsonOutput();
        json.Object(() => WriteMembers(json, audit, withText));
        return json.ToBytes();
    }

    /// <summary>An array of audits in the order given; each element is byte for byte what <see cref="Write"/> gives.</summary>
    public static byte[] WriteArray(IEnumerable<Audit> audits, bool withText = false)
    {
        using var array = new MemoryStream();
        WriteArray(array, audits.Select(audit => Write(audit, withText)));
        return array.ToArray();
    }

    /// <summary>The same from audits already written.</summary>
    public static void WriteArray(Stream output, IEnumerable<byte[]> audits)
    {
        var isEmpty = true;
        foreach (var audit in audits)
        {
            output.Write(isEmpty ? ArrayStart : Separator);
            output.Write(audit);
            isEmpty = false;
        }

        output.Write(isEmpty ? "[]\n"u8 : ArrayEnd);
    }

    private static void WriteMembers(JsonOutput json, Audit audit, bool withText)
    {
        json.Text("schema", "auditor/1");
        json.Object("source", () => WriteSource(json, audit, withText));
        ReportJson.WriteReport(json, audit.Report);
        json.Enum("verdict", audit.Verdict);
        json.Count("score", audit.Score?.Points);
        ReportJson.WriteSections(json, audit);
        ReportJson.WriteRequiredContent(json, audit);
        TablesJson.Write(json, audit.Report?.Tables ?? StatTables.None);
        FindingsJson.Write(json, audit.Findings);
        FindingsJson.WriteSuppressed(json, audit.Results?.Suppressed ?? []);
        FindingsJson.WriteUnassessed(json, audit.Results?.Unassessed ?? []);
        ComparisonsJson.Write(json, audit.Comparisons);
        FindingsJson.WriteFailures(json, audit.Results?.Failures ?? []);
        WriteRejection(json, audit.Rejection);
        json.Text("rules", CheckCatalogue.RulesVersion);
        json.Text("policy", audit.Results?.Policy);
        json.Object("models", () => WriteModels(json, audit));
    }

    private static void WriteSource(JsonOutput json, Audit audit, bool withText)
    {
        json.Text("name", audit.File.Name);
        json.Text("sha256", audit.File.Sha256);
        json.Count("bytes", audit.File.Length);
        json.Text("mediaType", audit.Document?.MediaType);
        json.Text("quality", audit.Document is null ? null : audit.Report?.Text.IsNoisy ?? false ? "noisy" : "clean");
        json.Texts("noise", [.. (audit.Document?.Noise ?? []).Union(audit.Report?.Text.Noise ?? [], StringComparer.Ordinal)]);
        if (withText)
            json.Text("text", audit.Report?.Text.Source);
    }

    private static void WriteRejection(JsonOutput json, Rejection? rejection)
    {
        if (rejection is null)
        {
            json.Null("unreadable");
            return;
        }

        json.Object("unreadable", () =>
        {
            json.Text("code", rejection.Code);
            json.Text("reason", rejection.Reason);
            json.Text("advice", rejection.Advice);
        });
    }

    private static void WriteModels(JsonOutput json, Audit audit)
    {
        if (audit.Labels is null)
            return;

        foreach (var (task, hash) in audit.Labels.Models.OrderBy(model => model.Key, StringComparer.Ordinal))
            json.Text(task, hash);
    }
}
