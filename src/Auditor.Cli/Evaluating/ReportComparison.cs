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
        var results = Match(faults, audit);
        var explained = results.Select(result => result.FoundBy).OfType<Finding>().ToHashSet();
        return new ReportComparison(label, audit, results, audit.Findings.Select(finding => new FindingResult(
            finding,
            explained.Contains(finding) || faults.Any(fault => fault.Place is { } place && Touches(finding, place)),
            correct.Any(place => Touches(finding, place)) && !explained.Contains(finding))).ToList());
    }

    /// <summary>First by passage; then what is left over, by kind and part: what is missing stands nowhere, and a broken sum may be shown at either end.</summary>
    private static List<FaultResult> Match(IReadOnlyList<(LabelledFault Fault, TextSpan? Place)> faults, Audit audit)
    {
        var byPassage = faults.Select(fault => audit.Findings.FirstOrDefault(finding => Answers(finding, fault.Fault) && fault.Place is { } place && Touches(finding, place))).ToList();
        var taken = byPassage.OfType<Finding>().ToHashSet();
        return faults.Select((fault, at) =>
        {
            var found = byPassage[at] ?? audit.Findings.FirstOrDefault(finding => Answers(finding, fault.Fault) && IsLoose(fault.Fault) && !taken.Contains(finding) && IsInSamePart(finding, fault.Place, audit.Report!));
            if (found is not null)
                taken.Add(found);
            return new FaultResult(fault.Fault, fault.Place, found);
        }).ToList();
    }

    private static bool Answers(Finding finding, LabelledFault fault) =>
        FaultKind.All.FirstOrDefault(kind => kind.Name == fault.Kind)?.Checks.Contains(finding.Check.Id) == true;

    private static bool IsLoose(LabelledFault fault) => fault.Kind is "missing" or "arithmetic" or "inconsistent_number";

    private static bool IsInSamePart(Finding finding, TextSpan? place, AnnualReport report)
    {
        if (finding.Evidence.Count == 0 || place is not { } span)
            return true;
        var part = report.Sections.FirstOrDefault(section => section.Body.Span.Start <= span.Start && span.Start < section.Body.Span.End);
        return part is null || finding.Evidence.Any(evidence => part.Heading.Span.Start <= evidence.Span.Start && evidence.Span.Start < part.Body.Span.End);
    }

    private static bool Touches(Finding finding, TextSpan place) =>
        finding.Evidence.Any(evidence => evidence.Span.Start < place.End && place.Start < evidence.Span.End);
}
