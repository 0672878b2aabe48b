using Auditor.Checking;
using Auditor.Classifying;
using Auditor.Comparing;
using Auditor.Reading;
using Auditor.Reports;
using Auditor.Scoring;

namespace Auditor;

/// <summary>审核结果 of one file: either what was found in the report, or why it could not be read.</summary>
public sealed record Audit
{
    public required SourceFile File { get; init; }

    /// <summary>What the reader made of the file; null when it could not be read.</summary>
    public SourceDocument? Document { get; init; }

    /// <summary>Null when the file could not be read; the three that follow likewise.</summary>
    public AnnualReport? Report { get; init; }

    public ReportLabels? Labels { get; init; }

    public Comparisons Comparisons { get; init; } = Comparisons.None;

    public CheckResults? Results { get; init; }

    public QualityScore? Score { get; init; }

    /// <summary>Why the file could not be read; null when it could.</summary>
    public Rejection? Rejection { get; init; }

    public IReadOnlyList<Finding> Findings => Results?.Findings ?? [];

    public Verdict Verdict => Score?.Verdict ?? Verdict.Unreadable;

    /// <summary>The same audit listing only what the baseline does not; score and verdict stay those of the whole report.</summary>
    public Audit WithNewOnly() => Results is not { } results || Score is not { } score ? this : this with
    {
        Results = results with { Findings = results.Findings.Where(finding => !finding.IsKnown).ToList() },
        Score = score with { Deductions = score.Deductions.Where(deduction => !deduction.Finding.IsKnown).ToList() },
    };

    public static Audit Unreadable(SourceFile file, Rejection rejection) => new() { File = file, Rejection = rejection };
}
