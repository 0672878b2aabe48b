using Auditor.Reports;
using Auditor.Scoring;

namespace Auditor.Rendering.Triage;

/// <summary>待复核的问题: a finding of the batch on the reviewer's list.</summary>
/// <param name="Region">地区 of the report; null when it names none.</param>
/// <param name="Verdict">On the report.</param>
/// <param name="PageLink">Where its audit page stands, as a link.</param>
/// <param name="Reach">Reports of the batch in which the same check found something.</param>
/// <param name="Decision">What a reviewer said; null before that.</param>
public sealed record TriageItem(
    string Fingerprint,
    string Report,
    string? Agency,
    string? Region,
    Verdict Verdict,
    string PageLink,
    string Check,
    Severity Severity,
    double Confidence,
    int Reach,
    string Message,
    string Quote,
    TriageDecision? Decision)
{
    /// <summary>Severity × confidence × reach; severity counts as in the score.</summary>
    public double Weight => Confidence * Reach * Severity switch
    {
        Severity.Error => ScoringRubric.ErrorPoints,
        Severity.Warning => ScoringRubric.WarningPoints,
        Severity.Note => ScoringRubric.NotePoints,
        _ => throw new ArgumentOutOfRangeException(nameof(Severity)),
    };

    /// <summary>What is not decided first, each heaviest first.</summary>
    public static IReadOnlyList<TriageItem> InOrder(IEnumerable<TriageItem> items) => items
        .OrderBy(item => item.Decision is not null)
        .ThenByDescending(item => item.Weight)
        .ThenBy(item => item.Report, StringComparer.Ordinal)
        .ThenBy(item => item.Fingerprint, StringComparer.Ordinal)
        .ToList();
}
