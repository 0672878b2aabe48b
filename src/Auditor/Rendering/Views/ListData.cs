using System.Globalization;
using System.Text;
using Auditor.Reports;

namespace Auditor.Rendering.Views;

/// <summary>Every ranked report as a line of tab-separated fields, which the script of the page sorts, filters and turns into rows.</summary>
internal static class ListData
{
    public static string Of(IReadOnlyList<SummaryEntry> ranked, IReadOnlyList<string> checks)
    {
        var places = checks.Select((id, at) => (id, at)).ToDictionary(check => check.id, check => check.at, StringComparer.Ordinal);
        var lines = new StringBuilder();
        foreach (var entry in ranked)
            lines.AppendJoin('\t', Fields(entry, places).Select(OneField)).Append('\n');
        return lines.ToString();
    }

    private static IEnumerable<string> Fields(SummaryEntry entry, Dictionary<string, int> places)
    {
        yield return entry.Path;
        yield return entry.PagePath == entry.Path + ".html" ? "" : entry.PagePath;
        yield return entry.Agency ?? "";
        yield return entry.Region ?? "";
        yield return entry.AgencyKindName ?? "";
        yield return entry.Level == AgencyLevel.Unknown ? "" : entry.Level.ChineseName();
        yield return entry.Year?.ToString(CultureInfo.InvariantCulture) ?? "";
        yield return VerdictView.Of(entry.Verdict).Css;
        yield return entry.Score?.ToString(CultureInfo.InvariantCulture) ?? "";
        foreach (var severity in Enum.GetValues<Severity>().OrderDescending())
            yield return entry.Findings.Count(finding => finding.Severity == severity).ToString(CultureInfo.InvariantCulture);
        yield return string.Join(' ', entry.Findings.OrderByDescending(finding => finding.Severity).Select(finding => places[finding.CheckId]).Distinct());
    }

    private static string OneField(string text) => text.AsSpan().ContainsAny('\t', '\n', '\r') ? string.Join(' ', text.Split('\t', '\n', '\r')) : text;
}
