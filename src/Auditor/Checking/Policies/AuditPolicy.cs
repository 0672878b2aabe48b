using Auditor.Reports;

namespace Auditor.Checking.Policies;

/// <summary>
/// 审核配置: which checks are switched off or graded otherwise, which findings are suppressed, which were known before. It never
/// tunes a check.
/// </summary>
public sealed record AuditPolicy
{
    public static AuditPolicy Default { get; } = new();

    /// <summary>Check id → gravest severity of its findings; null switches the check off.</summary>
    public IReadOnlyDictionary<string, Severity?> Grades { get; init; } = new Dictionary<string, Severity?>(StringComparer.Ordinal);

    /// <summary>By fingerprint; expired ones included.</summary>
    public IReadOnlyDictionary<string, Suppression> Suppressions { get; init; } = new Dictionary<string, Suppression>(StringComparer.Ordinal);

    /// <summary>基线: fingerprints of findings that an earlier audit listed.</summary>
    public IReadOnlySet<string> Known { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Suppressions hold up to this day.</summary>
    public DateOnly Today { get; init; }

    /// <summary>SHA-256 of the configuration file in lower-case hex; null without one.</summary>
    public string? Sha256 { get; init; }

    public bool IsOff(CheckInfo check) => Grades.TryGetValue(check.Id, out var grade) && grade is null;

    /// <summary>The gravest findings of a check take its configured grade; milder ones are only ever lowered to it.</summary>
    public Finding Grade(Finding finding)
    {
        if (!Grades.TryGetValue(finding.Check.Id, out var grade) || grade is not { } configured)
            return finding;

        var isGravest = finding.Severity == finding.Check.Severity;
        return finding with { Severity = isGravest || finding.Severity > configured ? configured : finding.Severity };
    }

    /// <summary>Null for a finding that stands.</summary>
    public Suppression? SuppressionOf(Finding finding) =>
        Suppressions.TryGetValue(finding.Fingerprint, out var suppression) && suppression.Expires >= Today ? suppression : null;
}
