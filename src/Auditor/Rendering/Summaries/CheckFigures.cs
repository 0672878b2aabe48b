using System.Runtime.InteropServices;
using Auditor.Reports;

namespace Auditor.Rendering.Summaries;

/// <summary>How often one check found something.</summary>
/// <param name="Reports">How many reports are concerned.</param>
/// <param name="Worst">The worst few of them.</param>
internal sealed record CheckFigures(string Id, string Title, Dimension Dimension, int Reports, IReadOnlyList<SummaryEntry> Worst, SeverityCounts Findings)
{
    private const int WorstKept = 3;

    /// <summary>Most frequent first.</summary>
    /// <param name="ranked">Worst first.</param>
    public static List<CheckFigures> List(IReadOnlyList<SummaryEntry> ranked)
    {
        var tallies = new Dictionary<string, Tally>(StringComparer.Ordinal);
        foreach (var entry in ranked)
        {
            foreach (var finding in entry.Findings)
                (CollectionsMarshal.GetValueRefOrAddDefault(tallies, finding.CheckId, out _) ??= new Tally(finding)).Add(entry, finding);
        }

        return tallies.Values.Select(tally => tally.Figures).OrderByDescending(check => check.Reports).ThenBy(check => check.Id, StringComparer.Ordinal).ToList();
    }

    /// <summary>Counts as it goes: a country has too many findings to sort them into lists.</summary>
    private sealed class Tally(SummaryFinding first)
    {
        private readonly List<SummaryEntry> _worst = [];
        private string _title = first.CheckTitle;
        private Dimension _dimension = first.Dimension;
        private SummaryEntry? _last;
        private int _reports;
        private SeverityCounts _findings;

        public CheckFigures Figures => new(first.CheckId, _title, _dimension, _reports, _worst, _findings);

        /// <param name="entry">Those of one entry come one after the other.</param>
        public void Add(SummaryEntry entry, SummaryFinding finding)
        {
            _findings = _findings.With(finding.Severity);
            if (string.CompareOrdinal(finding.CheckTitle, _title) < 0)
                _title = finding.CheckTitle;
            if (finding.Dimension < _dimension)
                _dimension = finding.Dimension;
            if (ReferenceEquals(entry, _last))
                return;

            _last = entry;
            _reports++;
            if (_worst.Count < WorstKept)
                _worst.Add(entry);
        }
    }
}
