using Auditor.Checking;
using Auditor.Rendering.Json;
using Auditor.Rendering.Summaries;
using Auditor.Reports;

namespace Auditor.Rendering;

/// <summary>汇总 JSON, <c>"schema": "auditor-summary/1"</c>: the figures of the summary page and one line a report, worst first.</summary>
public static class SummaryJson
{
    /// <summary>The same bytes whatever the order of <paramref name="entries"/>; ends with a line break.</summary>
    public static byte[] Write(IReadOnlyList<SummaryEntry> entries)
    {
        using var output = new MemoryStream();
        Write(output, entries);
        return output.ToArray();
    }

    /// <summary>The same to a stream, so that it need not fit in memory.</summary>
    public static void Write(Stream output, IReadOnlyList<SummaryEntry> entries)
    {
        var figures = new SummaryFigures(entries);
        using (var json = new JsonOutput(output))
            Write(json, figures);
        output.Write("\n"u8);
    }

    private static void Write(JsonOutput json, SummaryFigures figures)
    {
        json.Object(() =>
        {
            json.Text("schema", "auditor-summary/1");
            json.Count("total", figures.All.Count);
            json.Object("verdicts", () => WriteVerdicts(json, figures));
            json.Object("scores", () => WriteScores(json, figures.Scores));
            json.Array("dimensions", figures.Dimensions, dimension => json.Object(() => WriteDimension(json, dimension)));
            json.Array("checks", figures.Checks, check => json.Object(() => WriteCheck(json, check)));
            json.Array("reports", figures.All, entry => json.Object(() => WriteEntry(json, entry)));
            json.Text("rules", CheckCatalogue.RulesVersion);
        });
    }

    private static void WriteVerdicts(JsonOutput json, SummaryFigures figures)
    {
        foreach (var verdict in Enum.GetValues<Verdict>())
            json.Count(JsonOutput.NameOf(verdict), figures.Count(verdict));
    }

    private static void WriteScores(JsonOutput json, ScoreFigures scores)
    {
        json.Share("mean", scores.Mean);
        json.Share("median", scores.Median);
        json.Row("tens", scores.Bands.Select(band => (decimal?)band.Reports));
    }

    private static void WriteDimension(JsonOutput json, DimensionFigures dimension)
    {
        json.Enum("dimension", dimension.Dimension);
        json.Count("reports", dimension.Reports);
        WriteSeverities(json, dimension.Findings);
    }

    private static void WriteCheck(JsonOutput json, CheckFigures check)
    {
        json.Text("check", check.Id);
        json.Text("title", check.Title);
        json.Enum("dimension", check.Dimension);
        json.Count("reports", check.Reports);
        WriteSeverities(json, check.Findings);
    }

    private static void WriteEntry(JsonOutput json, SummaryEntry entry)
    {
        json.Text("path", entry.Path);
        json.Text("page", entry.PagePath);
        json.Text("agency", entry.Agency);
        json.Text("agencyKind", entry.AgencyKind);
        json.Known("level", entry.Level, AgencyLevel.Unknown);
        json.Text("region", entry.Region);
        json.Count("year", entry.Year);
        json.Text("format", entry.Format == FormatVersion.Unknown ? null : entry.Format.ToString());
        json.Enum("verdict", entry.Verdict);
        json.Count("score", entry.Score);
        WriteSeverities(json, SeverityCounts.Of(entry.Findings.Select(finding => finding.Severity)));
        json.Array("findings", entry.Findings, finding => json.Object(() =>
        {
            json.Text("check", finding.CheckId);
            json.Enum("severity", finding.Severity);
            json.Text("message", finding.Message);
        }));
        json.Text("unreadable", entry.UnreadableReason);
    }

    private static void WriteSeverities(JsonOutput json, SeverityCounts findings)
    {
        json.Count("errors", findings.Errors);
        json.Count("warnings", findings.Warnings);
        json.Count("notes", findings.Notes);
    }
}
