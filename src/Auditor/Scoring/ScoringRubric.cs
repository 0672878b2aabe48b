using Auditor.Reports;

namespace Auditor.Scoring;

/// <summary>
/// 评分标准: 100 less 15 an error, 6 a warning and 2 a note, at most 40 in one dimension; with any error at most 79.
/// 建议退回 when a statutory part or table is missing or a copy is near total, 建议修改 with any error or three warnings, else 通过.
/// </summary>
public static class ScoringRubric
{
    public const int Full = 100;
    public const int ErrorPoints = 15;
    public const int WarningPoints = 6;
    public const int NotePoints = 2;
    public const int DimensionCap = 40;
    public const int HighestWithError = 79;
    public const int WarningsForRevise = 3;

    private static readonly string[] ReturningChecks = ["section-missing", "table-missing", "copied-from-last-year", "copied-from-peer"];

    /// <param name="findings">In document order.</param>
    public static QualityScore Score(IReadOnlyList<Finding> findings)
    {
        var deductions = Deduct(findings);
        var points = Math.Max(0, Full - deductions.Sum(deduction => deduction.Points));
        var hasError = findings.Any(finding => finding.Severity == Severity.Error);
        var isCapped = hasError && points > HighestWithError;
        return new QualityScore(isCapped ? HighestWithError : points, Judge(findings, hasError), deductions, isCapped);
    }

    private static List<Deduction> Deduct(IReadOnlyList<Finding> findings)
    {
        var spent = new Dictionary<Dimension, int>();
        var deductions = new List<Deduction>();
        foreach (var finding in findings)
        {
            var before = spent.GetValueOrDefault(finding.Check.Dimension);
            var points = Math.Min(Cost(finding.Severity), DimensionCap - before);
            spent[finding.Check.Dimension] = before + points;
            deductions.Add(new Deduction(finding, points));
        }

        return deductions;
    }

    private static int Cost(Severity severity) => severity switch
    {
        Severity.Error => ErrorPoints,
        Severity.Warning => WarningPoints,
        Severity.Note => NotePoints,
        _ => throw new ArgumentOutOfRangeException(nameof(severity)),
    };

    private static Verdict Judge(IReadOnlyList<Finding> findings, bool hasError)
    {
        if (findings.Any(finding => finding.Severity == Severity.Error && ReturningChecks.Contains(finding.Check.Id)))
            return Verdict.Return;

        var warnings = findings.Count(finding => finding.Severity == Severity.Warning);
        return hasError || warnings >= WarningsForRevise ? Verdict.Revise : Verdict.Pass;
    }
}
