using Auditor.Reports;

namespace Auditor.Checking.Consistency;

/// <summary>Figures of the prose that do not make the total stated with them, or that a table gives otherwise.</summary>
/// <param name="Slices">The total, or the figure that differs, first.</param>
internal sealed record SumFault(double Confidence, string Message, string Suggestion, IReadOnlyList<TextSlice> Slices)
{
    public Severity Severity { get; init; } = Severity.Warning;
}
