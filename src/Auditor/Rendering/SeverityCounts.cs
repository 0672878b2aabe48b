using Auditor.Reports;

namespace Auditor.Rendering;

/// <summary>How many findings there are of each severity.</summary>
internal readonly record struct SeverityCounts(int Errors, int Warnings, int Notes)
{
    public int this[Severity severity] => severity switch
    {
        Severity.Error => Errors,
        Severity.Warning => Warnings,
        Severity.Note => Notes,
        _ => throw new ArgumentOutOfRangeException(nameof(severity)),
    };

    public static SeverityCounts Of(IEnumerable<Severity> severities) => severities.Aggregate(default(SeverityCounts), (counts, severity) => counts.With(severity));

    /// <summary>One more.</summary>
    public SeverityCounts With(Severity severity) => severity switch
    {
        Severity.Error => this with { Errors = Errors + 1 },
        Severity.Warning => this with { Warnings = Warnings + 1 },
        Severity.Note => this with { Notes = Notes + 1 },
        _ => throw new ArgumentOutOfRangeException(nameof(severity)),
    };
}
