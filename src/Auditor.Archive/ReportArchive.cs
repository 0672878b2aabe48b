using Auditor.Archive.Storage;
using Auditor.Comparing;
using Auditor.Reports;
using Microsoft.EntityFrameworkCore;

namespace Auditor.Archive;

/// <summary>
/// 报告档案 in a SQLite file or a PostgreSQL database. Thread-safe; several processes may use one archive. A report is known by agency
/// and year: the same file again changes nothing, another one becomes its new version.
/// </summary>
public sealed class ReportArchive : IReportArchive, IDisposable
{
    private readonly ArchiveDatabase _database;

    private ReportArchive(ArchiveDatabase database) => _database = database;

    public string Name => _database.Name;

    /// <summary>Another one after the archive was deleted and made anew.</summary>
    public string Id => field ??= _database.Read(context => context.Database.SqlQueryRaw<string>("SELECT id AS \"Value\" FROM archive_identity").AsEnumerable().Single());

    /// <summary>Opens an archive, making or updating it as needed.</summary>
    /// <param name="location">See <see cref="ArchiveLocation.Parse"/>.</param>
    /// <param name="lockTimeout">Seconds that a writer of a file waits for another one.</param>
    /// <exception cref="ArchiveException">It cannot be used; the message says why.</exception>
    public static ReportArchive Open(string location, int lockTimeout = ArchiveLocation.LockTimeout) =>
        new(new ArchiveDatabase(ArchiveLocation.Parse(location, lockTimeout)));

    /// <exception cref="ArchiveException">It cannot be used just now.</exception>
    public void Check() => _database.Read(context => context.Reports.Any());

    public AddOutcome Add(ArchivedReport report) => AddAll([report]).Single();

    /// <summary>Adds reports in one transaction: all of them or, on a failure, none.</summary>
    public IReadOnlyList<AddOutcome> AddAll(IReadOnlyList<ArchivedReport> reports) => _database.Write(context => Versions(context).AddAll(reports));

    /// <summary>Removes all versions of a report with its findings.</summary>
    /// <returns>False when there was none.</returns>
    public bool Remove(string key) => _database.Write(context => Versions(context).Remove(key));

    public ArchivedReport? Find(string agency, int year)
    {
        var shortName = AgencyIdentity.ShortName(agency);
        var candidates = _database.Look(lookup => lookup.ByName(shortName, year));
        return AgencyIdentity.Choose(agency, candidates, row => row.Agency!) is { } row ? ReportContent.Unpack(row) : null;
    }

    public ArchivedReport? Find(string key) => FindAll([key]) is [var report, ..] ? report : null;

    public IReadOnlyList<ArchivedReport> FindAll(IReadOnlyCollection<string> keys) =>
        keys.Count == 0 ? [] : _database.Look(lookup => lookup.ByKeys(keys)).Select(ReportContent.Unpack).ToList();

    /// <summary>The version of a report before the current one; null when there was none.</summary>
    public ArchivedReport? FindSuperseded(string key) =>
        _database.Read(context => context.Reports.AsNoTracking().Where(report => report.Key == key && !report.IsCurrent).OrderByDescending(report => report.Version).FirstOrDefault()) is { } row ? ReportContent.Unpack(row) : null;

    public IReadOnlyList<string> KeysOf(IReadOnlyCollection<string> agencies, int year)
    {
        var shortNames = agencies.Select(AgencyIdentity.ShortName).Distinct(StringComparer.Ordinal).ToList();
        return _database.Read(context => context.Reports.Where(report => shortNames.Contains(report.ShortName!) && report.Year == year && report.IsCurrent).Select(report => report.Key).ToList())
            .Order(StringComparer.Ordinal)
            .ToList();
    }

    public IReadOnlyList<SimilarReport> FindSimilar(Fingerprint fingerprint, string excludedKey, int limit) => _database.Look(lookup => lookup.Similar(fingerprint, limit + 1))
        .Where(similar => similar.Key != excludedKey)
        .OrderByDescending(similar => similar.Weight)
        .ThenBy(similar => similar.Key, StringComparer.Ordinal)
        .Take(limit)
        .ToList();

    public IReadOnlyList<ArchivedReport> FindUnits(string place, int year) => _database.Look(lookup => lookup.ByPlace(place, year)).Select(ReportContent.Unpack).ToList();

    /// <summary>Current versions, sorted by agency and year.</summary>
    public IReadOnlyList<ArchivedReportInfo> List() => _database.Read(context => context.Reports.AsNoTracking().Where(report => report.IsCurrent)
        .OrderBy(report => report.Key)
        .Select(report => new ArchivedReportInfo(report.Key, report.Agency, report.Year, report.SourceName, report.Sha256, report.Version))
        .ToList());

    /// <summary>Current versions one after the other, by key; for export and for work on the whole archive.</summary>
    public IEnumerable<ArchivedReport> ReadAll()
    {
        using var context = _database.Context();
        foreach (var row in context.Reports.AsNoTracking().Where(report => report.IsCurrent).OrderBy(report => report.Key).AsEnumerable())
            yield return ReportContent.Unpack(row);
    }

    /// <summary>Puts the findings of the latest audit in the place of earlier ones.</summary>
    public void RecordFindings(string key, IReadOnlyList<Finding> findings) => _database.Write(context =>
    {
        context.Findings.Where(finding => finding.ReportKey == key).ExecuteDelete();
        context.Findings.AddRange(findings.Select(finding => new FindingRow
        {
            ReportKey = key,
            Check = finding.Check.Id,
            Severity = (int)finding.Severity,
            Confidence = finding.Confidence,
            Message = finding.Message,
            Fingerprint = finding.Fingerprint,
        }));
        return context.SaveChanges();
    });

    /// <summary>Keeps a reviewer's decision; an earlier one on the same finding gives way.</summary>
    public void Decide(Decision decision) => _database.Write(context =>
    {
        context.Decisions.Where(row => row.Fingerprint == decision.Fingerprint).ExecuteDelete();
        context.Decisions.Add(new DecisionRow
        {
            Fingerprint = decision.Fingerprint,
            IsConfirmed = decision.IsConfirmed,
            Note = decision.Note,
            By = decision.By,
            At = decision.At.UtcDateTime.ToString("O", System.Globalization.CultureInfo.InvariantCulture),
        });
        return context.SaveChanges();
    });

    /// <summary>All decisions, sorted by fingerprint.</summary>
    public IReadOnlyList<Decision> Decisions() => _database.Read(context => context.Decisions.AsNoTracking().OrderBy(row => row.Fingerprint).ToList())
        .Select(row => new Decision(row.Fingerprint, row.IsConfirmed, row.Note, row.By, DateTimeOffset.Parse(row.At, System.Globalization.CultureInfo.InvariantCulture)))
        .ToList();

    /// <summary>What reviewers made of the findings that the archive still has, by check and confidence.</summary>
    public IReadOnlyList<DecidedFinding> DecidedFindings() => _database.Read(context => context.Findings.AsNoTracking()
        .Join(context.Decisions, finding => finding.Fingerprint, decision => decision.Fingerprint, (finding, decision) => new { finding.Check, finding.Confidence, decision.IsConfirmed })
        .OrderBy(finding => finding.Check).ThenBy(finding => finding.Confidence)
        .Select(finding => new DecidedFinding(finding.Check, finding.Confidence, finding.IsConfirmed))
        .ToList());

    public ArchiveStatistics Statistics() => _database.Read(context => new ArchiveStatistics(
        context.Reports.Count(report => report.IsCurrent),
        context.Reports.Count(report => !report.IsCurrent),
        context.Reports.Where(report => report.IsCurrent && report.Agency != null).Select(report => report.Agency).Distinct().Count(),
        context.Reports.Where(report => report.IsCurrent).GroupBy(report => report.Year).Select(group => new { group.Key, Count = group.Count() }).AsEnumerable()
            .OrderBy(group => group.Key).Select(group => (group.Key, group.Count)).ToList(),
        context.Findings.Count(),
        context.Decisions.Count(),
        Size(context)));

    public void Dispose() => _database.Close();

    private ReportVersions Versions(ArchiveContext context) => new(context, _database.IsPostgreSql);

    private long Size(ArchiveContext context) => context.Database
        .SqlQueryRaw<long>(_database.IsPostgreSql ? "SELECT pg_database_size(current_database()) AS \"Value\"" : "SELECT page_count * page_size AS \"Value\" FROM pragma_page_count(), pragma_page_size()")
        .AsEnumerable()
        .Single();
}
