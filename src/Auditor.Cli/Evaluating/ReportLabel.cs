using System.Text.Json.Serialization;

namespace Auditor.Cli.Evaluating;

/// <summary>标注: what a careful reader says of one report.</summary>
/// <param name="Id">File name.</param>
/// <param name="FormatVersion">Year of the form: 2019 or 2021; others are not compared.</param>
internal sealed record ReportLabel(
    [property: JsonRequired] string Id,
    int? ReportYear,
    string? FormatVersion,
    IReadOnlyList<LabelledFault>? Faults,
    IReadOnlyList<CorrectPassage>? OkChecks);
