namespace Auditor.Comparing;

/// <summary>
/// Finds the groups of copies in a whole archive. Each report is compared only with those that share enough of its kept runs, so that the
/// time grows with the number of reports and not with that of their pairs.
/// </summary>
public static class CopyClusters
{
    /// <summary>From this likeness on the check of copies speaks of one.</summary>
    private const double Alike = 0.5;

    /// <summary>A report half of whose wording is copied and edited keeps that much of its runs.</summary>
    private const double SharedRuns = 0.1;

    private const double MostUnits = 0.5;
    private const int FewestUnitsOfATemplate = 5;

    /// <param name="reports">All current reports, in any order.</param>
    /// <param name="archive">The archive that holds them.</param>
    /// <returns>The largest first; always the same for the same reports.</returns>
    public static IReadOnlyList<CopyCluster> Find(IEnumerable<ArchivedReport> reports, IReportArchive archive, CancellationToken cancellationToken = default)
    {
        var groups = new DisjointKeys();
        var units = new Dictionary<(string County, int Year), int>();
        foreach (var report in reports)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (CountyAndYear(MemberOf(report)) is { } county)
                units[county] = units.GetValueOrDefault(county) + 1;
            foreach (var copy in CopiesOf(report, archive))
                groups.Join(report.Key, copy);
        }

        return groups.Groups
            .Select(keys => Describe(keys, archive, units))
            .OfType<CopyCluster>()
            .OrderByDescending(cluster => cluster.Members.Count)
            .ThenBy(cluster => cluster.Members[0].Key, StringComparer.Ordinal)
            .ToList();
    }

    private static IEnumerable<string> CopiesOf(ArchivedReport report, IReportArchive archive)
    {
        var sentences = ComparableText.Mask(report);
        var fingerprint = Fingerprint.Of(sentences);
        var similar = archive.FindSimilar(fingerprint, report.Key, IReportArchive.MostReportsOfARun)
            .Where(other => other.SharedRuns >= Math.Max(ReportComparer.FewestSharedRuns, fingerprint.Hashes.Count * SharedRuns))
            .Where(other => other.Agency is null || report.Agency is null || !AgencyIdentity.IsSame(other.Agency, report.Agency))
            .ToList();
        if (similar.Count == 0)
            return [];

        var matcher = new PassageMatcher(sentences);
        return similar.Where(other => archive.Find(other.Key) is { } there && matcher.SimilarityTo(ComparableText.Mask(there)) >= Alike).Select(other => other.Key);
    }

    /// <summary>Null when members have gone meanwhile and no group is left.</summary>
    private static CopyCluster? Describe(IEnumerable<string> keys, IReportArchive archive, Dictionary<(string County, int Year), int> units)
    {
        var reports = keys.Select(key => archive.Find(key)).OfType<ArchivedReport>()
            .OrderBy(report => report.Year ?? int.MaxValue)
            .ThenBy(report => report.SignedOn ?? DateOnly.MaxValue)
            .ThenBy(report => report.Key, StringComparer.Ordinal)
            .ToList();
        if (reports.Count < 2)
            return null;

        var members = reports.Select(MemberOf).ToList();
        return new CopyCluster(members, SharedPassages.Of(reports), OriginOf(members), members.Select(CountyAndYear).OfType<(string, int)>().CountBy(county => county).Any(IsMostOf));

        bool IsMostOf(KeyValuePair<(string County, int Year), int> sharing) =>
            sharing.Value >= FewestUnitsOfATemplate && sharing.Value >= units.GetValueOrDefault(sharing.Key) * MostUnits;
    }

    private static CopyClusterMember? OriginOf(List<CopyClusterMember> members) =>
        members[0].Year is null || (members[0].Year, members[0].SignedOn) == (members[1].Year, members[1].SignedOn) || members[0].Year == members[1].Year && members[1].SignedOn is null ? null : members[0];

    private static CopyClusterMember MemberOf(ArchivedReport report) => new(
        report.Key,
        report.Agency,
        report.Year,
        report.Region ?? (AgencyNames.PlacesOf(report.Agency) is { Count: > 0 } places ? string.Concat(places) : null),
        report.SourceName,
        report.SignedOn);

    /// <summary>清河县; the towns of a county are units of it.</summary>
    private static (string County, int Year)? CountyAndYear(CopyClusterMember member) =>
        member is { Year: { } year, Region: { } region } && AgencyIdentity.CountyOf(region) is { } county ? (county, year) : null;
}
