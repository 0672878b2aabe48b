using System.Text.Json;

namespace Auditor.Rendering;

/// <summary>往期汇总: the figures of an earlier batch, read from what <see cref="SummaryJson"/> wrote.</summary>
/// <param name="Verdicts">Reports by verdict, under the names of the JSON.</param>
/// <param name="Checks">Reports concerned by check id.</param>
public sealed record EarlierSummary(int Total, double? Mean, IReadOnlyDictionary<string, int> Verdicts, IReadOnlyDictionary<string, int> Checks)
{
    /// <exception cref="FormatException">Says in Chinese what is wrong.</exception>
    public static EarlierSummary Parse(byte[] json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var root = document.RootElement;
            if (root.GetProperty("schema").GetString() != "auditor-summary/1")
                throw new FormatException("这不是往期汇总。请给出以前审核时输出目录里的 summary.json。");
            var mean = root.GetProperty("scores").GetProperty("mean");
            return new EarlierSummary(
                root.GetProperty("total").GetInt32(),
                mean.ValueKind == JsonValueKind.Null ? null : mean.GetDouble(),
                root.GetProperty("verdicts").EnumerateObject().ToDictionary(verdict => verdict.Name, verdict => verdict.Value.GetInt32(), StringComparer.Ordinal),
                root.GetProperty("checks").EnumerateArray().ToDictionary(check => check.GetProperty("check").GetString()!, check => check.GetProperty("reports").GetInt32(), StringComparer.Ordinal));
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new FormatException("往期汇总读不出来。请给出以前审核时输出目录里的 summary.json。", error);
        }
    }
}
