namespace Auditor.Comparing;

/// <summary>比对: what the archive says beside the audited report.</summary>
/// <param name="LastYear">The same agency's report for the year before; null when the archive has none.</param>
/// <param name="Peers">Other agencies' reports with passages alike, most alike first.</param>
/// <param name="Units">Reports of the units below a government for the same year.</param>
public sealed record Comparisons(ComparedReport? LastYear, IReadOnlyList<ComparedReport> Peers, IReadOnlyList<ArchivedReport> Units)
{
    /// <summary>Without an archive.</summary>
    public static Comparisons None { get; } = new(null, [], []) { HasArchive = false };

    /// <summary>False when there is no archive, so that nothing can be said about other reports.</summary>
    public bool HasArchive { get; init; } = true;

    /// <summary>Characters of the audited report that were compared.</summary>
    public int Compared { get; init; }

    /// <summary>雷同组: agencies that share most runs of the audited report, itself not counted; at most <see cref="IReportArchive.MostReportsOfARun"/>.</summary>
    public IReadOnlyList<string> Sharing { get; init; } = [];
}
