using Auditor.Reports;

namespace Auditor.Scoring;

/// <summary>质量得分: 0 to 100, with every deduction and the verdict.</summary>
/// <param name="Deductions">One a finding, in document order; points after the cap of its dimension.</param>
/// <param name="IsCapped">True when an error holds the score below what the deductions alone would leave.</param>
public sealed record QualityScore(int Points, Verdict Verdict, IReadOnlyList<Deduction> Deductions, bool IsCapped);
