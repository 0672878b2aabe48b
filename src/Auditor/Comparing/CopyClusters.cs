namespace Auditor.Comparing;

/// <summary>
/// Finds the groups of copies in a whole archive. Each report is compared only with those that share enough of its kept runs, so that the
/// time grows with the number of reports and not with that of their pairs. Runs are searched in memory: an archive answers one report at a time.
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
        var compared = new ComparedReports(reports, archive, cancellationToken);
        var units = UnitsIn(compared);
        var groups = Join(compared, cancellationToken);
        return groups.Groups
            .Select(keys => Describe(keys, archive, units))
            .OfType<CopyCluster>()
            .OrderByDescending(cluster => cluster.Members.Count)
            .ThenBy(cluster => cluster.Members[0].Key, StringComparer.Ordinal)
            .ToList();
    }

    private static Dictionary<(string County, int Year), int> UnitsIn(ComparedReports compared) => Enumerable.Range(0, compared.Count)
        .Select(at => CountyAndYear(MemberOf(compared[at])))
        .OfType<(string County, int Year)>()
        .CountBy(county => county)
        .ToDictionary();

    /// <summary>The groups do not depend on the order in which they are joined.</summary>
    private static DisjointKeys Join(ComparedReports compared, CancellationToken cancellationToken)
    {
        var (groups, runs) = (new DisjointKeys(), compared.Runs());
        Parallel.For(0, compared.Count, new ParallelOptions { CancellationToken = cancellationToken, MaxDegreeOfParallelism = Environment.ProcessorCount }, at =>
        {
            foreach (var copy in CopiesOf(at, compared, runs, groups))
                groups.Join(compared[at].Key, compared[copy].Key);
        });
        return groups;
    }

    private static IEnumerable<int> CopiesOf(int at, ComparedReports compared, RunTable runs, DisjointKeys groups)
    {
        var report = compared[at];
        var similar = runs.Sharing(at, IReportArchive.MostReportsOfARun, atLeast: Math.Max(ReportComparer.FewestSharedRuns, runs[at].Hashes.Count * SharedRuns))
            .Where(other => compared[other].Agency is null || report.Agency is null || !AgencyIdentity.IsSame(compared[other].Agency!, report.Agency))
            .Where(other => !groups.AreJoined(report.Key, compared[other].Key))
            .ToList();
        if (similar.Count == 0 || compared.SentencesOf(at) is not { } sentences)
            return [];

        var matcher = new PassageMatcher(sentences);
        return similar.Where(other => compared.SentencesOf(other) is { } there && matcher.SimilarityTo(there) >= Alike);
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
