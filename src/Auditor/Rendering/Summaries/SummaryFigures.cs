using Auditor.Reports;

namespace Auditor.Rendering.Summaries;

/// <summary>汇总数字: what the summary says of a batch, whatever the order in which its entries came.</summary>
internal sealed class SummaryFigures
{
    public SummaryFigures(IReadOnlyList<SummaryEntry> entries)
    {
        Ranked = entries.Where(entry => entry.Verdict != Verdict.Unreadable)
            .OrderBy(entry => entry.Score)
            .ThenByDescending(entry => entry.Findings.Count(finding => finding.Severity == Severity.Error))
            .ThenBy(entry => entry.Path, StringComparer.Ordinal)
            .ThenBy(entry => entry.PagePath, StringComparer.Ordinal)
            .ToList();
        Unreadable = entries.Where(entry => entry.Verdict == Verdict.Unreadable)
            .OrderBy(entry => entry.Path, StringComparer.Ordinal)
            .ThenBy(entry => entry.PagePath, StringComparer.Ordinal)
            .ToList();
        All = [.. Ranked, .. Unreadable];
        Scores = new ScoreFigures(Ranked);
        Dimensions = DimensionFigures.List(Ranked);
        Checks = CheckFigures.List(Ranked);
    }

    /// <summary>Worst first: by score, then by errors, then by path.</summary>
    public IReadOnlyList<SummaryEntry> Ranked { get; }

    public IReadOnlyList<SummaryEntry> Unreadable { get; }

    /// <summary>The ranked ones, then the unreadable ones.</summary>
    public IReadOnlyList<SummaryEntry> All { get; }

    public ScoreFigures Scores { get; }

    public IReadOnlyList<DimensionFigures> Dimensions { get; }

    public IReadOnlyList<CheckFigures> Checks { get; }

    public int Count(Verdict verdict) => All.Count(entry => entry.Verdict == verdict);
}
