using Auditor.Reports;

namespace Auditor.Cli.Evaluating;

/// <summary>How one kind of fault fared over all labelled reports.</summary>
/// <param name="Findings">Errors and warnings of the kind's checks; <see cref="LabelledFindings"/> of them stand on a labelled fault.</param>
internal sealed record KindFigures(FaultKind Kind, int Faults, int Found, int SureFaults, int SureFound, int Findings, int LabelledFindings)
{
    /// <summary>Null without findings.</summary>
    public double? Precision => Findings == 0 ? null : (double)LabelledFindings / Findings;

    /// <summary>Null without labelled faults.</summary>
    public double? Recall => Faults == 0 ? null : (double)Found / Faults;

    public static IReadOnlyList<KindFigures> Of(IReadOnlyList<ReportComparison> comparisons) => FaultKind.All.Select(kind =>
    {
        var faults = comparisons.SelectMany(comparison => comparison.Faults).Where(result => result.Fault.Kind == kind.Name).ToList();
        var findings = comparisons.SelectMany(comparison => comparison.Findings)
            .Where(result => kind.Checks.Contains(result.Finding.Check.Id) && result.Finding.Severity >= Severity.Warning)
            .ToList();
        return new KindFigures(
            kind,
            faults.Count,
            faults.Count(result => result.FoundBy is not null),
            faults.Count(result => result.Fault.IsSure),
            faults.Count(result => result.Fault.IsSure && result.FoundBy is not null),
            findings.Count,
            findings.Count(result => result.IsLabelled));
    }).ToList();
}
