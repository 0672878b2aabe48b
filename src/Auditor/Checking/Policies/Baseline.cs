using System.Text.Json;

namespace Auditor.Checking.Policies;

/// <summary>基线: the findings of an earlier audit, so that a first run does not drown what is new.</summary>
public static class Baseline
{
    /// <summary>Fingerprints of all findings in what <c>auditor check --format json</c> wrote.</summary>
    /// <exception cref="InvalidDataException">Not such a document.</exception>
    public static IReadOnlySet<string> Read(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var audits = document.RootElement.ValueKind == JsonValueKind.Array ? document.RootElement.EnumerateArray().ToList() : [document.RootElement];
            return audits.SelectMany(audit => audit.GetProperty("findings").EnumerateArray())
                .Select(finding => finding.GetProperty("fingerprint").GetString()!)
                .ToHashSet(StringComparer.Ordinal);
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new InvalidDataException("基线文件不是审核结果。请用 auditor check … --format json > 基线.json 生成。", error);
        }
    }
}
