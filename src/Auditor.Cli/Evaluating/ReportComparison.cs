using Auditor.Reports;

namespace Auditor.Cli.Evaluating;

/// <summary>One audit beside its label: which labelled faults were found, and which findings nobody labelled.</summary>
internal sealed record ReportComparison(ReportLabel Label, Audit Audit, IReadOnlyList<FaultResult> Faults, IReadOnlyList<FindingResult> Findings)
{
    public bool IsYearRight => Audit.Report?.Year?.Value == Label.ReportYear;

    /// <summary>Null where the label names no form that can be compared.</summary>
    public bool? IsFormatRight => Label.FormatVersion switch
    {
        "2019" => Audit.Report?.Format == FormatVersion.F19,
        "2021" => Audit.Report?.Format == FormatVersion.F21,
        _ => null,
    };

    public static ReportComparison Of(ReportLabel label, Audit audit)
    {
        var finder = new PassageFinder(audit.Report?.Text.Source ?? "");
        var faults = (label.Faults ?? []).Select(fault => (Fault: fault, Place: finder.Find(fault.Quote))).ToList();
        var correct = (label.OkChecks ?? []).Select(passage => finder.Find(passage.Quote)).OfType<TextSpan>().ToList();
        var results = faults.Select(fault => new FaultResult(fault.Fault, fault.Place, FinderOf(fault.Fault, fault.Place, audit.Findings))).ToList();
        var explained = results.Select(result => result.FoundBy).OfType<Finding>().ToHashSet();
        return new ReportComparison(label, audit, results, audit.Findings.Select(finding => new FindingResult(
            finding,
            explained.Contains(finding) || faults.Any(fault => fault.Place is { } place && Touches(finding, place)),
            correct.Any(place => Touches(finding, place)))).ToList());
    }

    /// <summary>A finding of the right kind on the labelled passage; for what is missing, any of the right kind without a passage.</summary>
    private static Finding? FinderOf(LabelledFault fault, TextSpan? place, IReadOnlyList<Finding> findings)
    {
        var checks = FaultKind.All.FirstOrDefault(kind => kind.Name == fault.Kind)?.Checks ?? [];
        var candidates = findings.Where(finding => checks.Contains(finding.Check.Id)).ToList();
        return candidates.FirstOrDefault(finding => place is { } span && Touches(finding, span))
            ?? (fault.Kind == "missing" ? candidates.FirstOrDefault(finding => finding.Evidence.Count == 0) : null);
    }

    private static bool Touches(Finding finding, TextSpan place) =>
        finding.Evidence.Any(evidence => evidence.Span.Start < place.End && place.Start < evidence.Span.End);
}
