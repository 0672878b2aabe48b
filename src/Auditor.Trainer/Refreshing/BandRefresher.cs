using Auditor.Archive;
using Auditor.Classifying;
using Auditor.Trainer.Learning;

namespace Auditor.Trainer.Refreshing;

/// <summary>Raises the bands of a model where reviewers dismissed what it had called certain.</summary>
public static class BandRefresher
{
    /// <summary>Fewer decisions say too little about a province.</summary>
    public const int FewestDecisions = 20;

    /// <summary>Label → the check whose findings carry its probability.</summary>
    private static readonly IReadOnlyDictionary<string, string> Checks = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [ReportClassifier.StockLabel] = "boilerplate",
        [ReportClassifier.CopyErrorLabel] = "plan-names-report-year",
    };

    /// <summary>The bands as they were where there are too few decisions, and never lower than they were.</summary>
    public static Bands Refresh(string label, Bands bands, IReadOnlyList<DecidedFinding> decided)
    {
        var scored = decided.Where(finding => Checks.TryGetValue(label, out var check) && finding.Check == check)
            .Select(finding => (finding.Confidence, finding.IsConfirmed))
            .ToList();
        if (scored.Count < FewestDecisions)
            return bands;

        var found = BandFinder.Find(scored);
        return bands with { Look = Math.Max(bands.Look, found.Look), Sure = Math.Max(bands.Sure, found.Sure) };
    }
}
