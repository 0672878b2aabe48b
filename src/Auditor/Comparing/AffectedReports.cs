namespace Auditor.Comparing;

/// <summary>受影响的报告: those whose audits speak of a report. They are out of date once it enters the archive or is corrected.</summary>
public static class AffectedReports
{
    /// <summary>What the name of a place is followed by in the names of those who count its units.</summary>
    private static readonly string[] Governments = ["人民政府", "人民政府办公室", "人民政府办公厅", "政府办公室", "办事处"];

    /// <summary>Keys, sorted; the report itself is not among them.</summary>
    public static IReadOnlyList<string> Of(ArchivedReport report, IReportArchive archive) => [.. Alike(report, archive)
        .Concat(NextYear(report, archive))
        .Concat(Above(report, archive))
        .Where(key => key != report.Key)
        .Distinct(StringComparer.Ordinal)
        .Order(StringComparer.Ordinal)];

    /// <summary>Other agencies' reports to which this one is a peer.</summary>
    private static IEnumerable<string> Alike(ArchivedReport report, IReportArchive archive)
    {
        var sentences = ComparableText.Mask(report);
        return archive.FindSimilar(Fingerprint.Of(sentences), report.Key, IReportArchive.MostReportsOfARun)
            .Where(other => other.SharedRuns >= ReportComparer.FewestSharedRuns && !IsOwn(other, report))
            .Where(other => archive.Find(other.Key) is { } there && IsPeerOf(sentences, other.SharedRuns, ComparableText.Mask(there)))
            .Select(other => other.Key);
    }

    private static bool IsPeerOf(IReadOnlyList<MaskedSentence> sentences, int sharedRuns, IReadOnlyList<MaskedSentence> theirs) =>
        sharedRuns >= Fingerprint.Of(theirs).Hashes.Count * ReportComparer.SharedByCopies
        || new PassageMatcher(theirs).SimilarityTo(sentences) >= ReportComparer.LeastPeerSimilarity;

    private static bool IsOwn(SimilarReport other, ArchivedReport report) => other.Agency is not null && report.Agency is not null && AgencyIdentity.IsSame(other.Agency, report.Agency);

    private static IEnumerable<string> NextYear(ArchivedReport report, IReportArchive archive) =>
        report is { Agency: { } agency, Year: { } year } ? archive.KeysOf([agency], year + 1) : [];

    /// <summary>The governments that count the report among those of their units.</summary>
    private static IEnumerable<string> Above(ArchivedReport report, IReportArchive archive) => report.Year is { } year
        ? archive.KeysOf([.. ReportComparer.PlacesOf(report).SelectMany(place => Governments, (place, government) => place + government)], year)
        : [];
}
