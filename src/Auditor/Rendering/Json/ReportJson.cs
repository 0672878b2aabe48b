using Auditor.Reports;

namespace Auditor.Rendering.Json;

/// <summary>The members <c>report</c>, <c>sections</c> and <c>requiredContent</c>.</summary>
internal static class ReportJson
{
    public static void WriteReport(JsonOutput json, AnnualReport? report)
    {
        if (report is null)
        {
            json.Null("report");
            return;
        }

        json.Object("report", () =>
        {
            json.Text("title", report.Title?.Text);
            json.Text("agency", report.Agency.Name?.Text);
            json.Text("agencyKind", report.Agency.Kind?.Id);
            json.Known("level", report.Agency.Level, AgencyLevel.Unknown);
            WriteRegion(json, report.Agency.Region);
            json.Count("year", report.Year?.Value);
            json.Text("yearFrom", report.Year is { } year ? JsonOutput.NameOf(year.From) : null);
            json.Text("format", report.Format == FormatVersion.Unknown ? null : report.Format.ToString());
        });
    }

    private static void WriteRegion(JsonOutput json, Region? region)
    {
        if (region is null)
        {
            json.Null("region");
            return;
        }

        json.Object("region", () =>
        {
            json.Text("province", region.Province?.Name);
            json.Text("prefecture", region.Prefecture?.Name);
            json.Text("county", region.County?.Name);
            json.Text("code", region.Place?.Code);
            json.Enum("from", region.From);
        });
    }

    public static void WriteSections(JsonOutput json, Audit audit)
    {
        var sections = audit.Report?.Sections ?? [];
        json.Array("sections", sections.Zip(audit.Labels?.Sections ?? []), pair => json.Object(() =>
        {
            var (section, scores) = pair;
            json.Enum("kind", section.Kind);
            json.Text("title", section.Heading.Text);
            json.Span("span", new TextSpan(section.Heading.Span.Start, Math.Max(section.Heading.Span.End, section.Body.Span.End)));
            json.Object("scores", () =>
            {
                json.Share("boilerplate", scores.Boilerplate);
                json.Share("missingContent", scores.MissingContent);
                json.Share("yearCopy", scores.YearCopy);
            });
        }));
    }

    public static void WriteRequiredContent(JsonOutput json, Audit audit) =>
        json.Array("requiredContent", audit.Labels?.RequiredContent ?? [], content => json.Object(() =>
        {
            json.Text("topic", content.Topic.PublicId());
            json.Flag("present", content.IsPresent);
            json.Share("confidence", content.Confidence);
            json.Span("span", content.Where?.Span);
        }));
}
