using Auditor.Reports;

namespace Auditor.Checking.Consistency;

/// <summary>Figures of the prose that do not make the total stated with them.</summary>
/// <param name="Slices">The total first.</param>
internal sealed record SumFault(double Confidence, string Message, string Suggestion, IReadOnlyList<TextSlice> Slices);
