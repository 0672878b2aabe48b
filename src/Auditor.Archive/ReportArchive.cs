using System.Data.Common;
using Auditor.Archive.Storage;
using Auditor.Comparing;
using Auditor.Reports;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace Auditor.Archive;

/// <summary>
/// 报告档案 in a SQLite file or a PostgreSQL database. Thread-safe; several processes may use one archive. A report is known by agency
/// and year: the same file again changes nothing, another one becomes its new version.
/// </summary>
public sealed class ReportArchive : IReportArchive, IDisposable
{
    /// <summary>Two workers may add the same report at once, or lock one another out: the second try sees what the first one left.</summary>
    private const int Tries = 5;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private readonly ArchiveLocation _location;
    private readonly PooledDbContextFactory<ArchiveContext> _contexts;

    /// <summary>SQLite has one writer at a time; waiting here costs less than its locks.</summary>
    private readonly Lock _writing = new();

    private ReportArchive(ArchiveLocation location)
    {
        _location = location;
        var options = new DbContextOptionsBuilder<ArchiveContext>();
        _contexts = new PooledDbContextFactory<ArchiveContext>(location.IsPostgreSql ? options.UseNpgsql(location.ConnectionString).Options : options.UseSqlite(location.ConnectionString).Options);
    }

    public string Name => _location.Name;

    /// <summary>Another one after the archive was deleted and made anew.</summary>
    public string Id => field ??= Read(context => context.Database.SqlQueryRaw<string>("SELECT id AS \"Value\" FROM archive_identity").AsEnumerable().Single());

    /// <summary>Opens an archive, making or updating it as needed.</summary>
    /// <param name="location">See <see cref="ArchiveLocation.Parse"/>.</param>
    /// <param name="lockTimeout">Seconds that a writer of a file waits for another one.</param>
    /// <exception cref="ArchiveException">It cannot be used; the message says why.</exception>
    public static ReportArchive Open(string location, int lockTimeout = ArchiveLocation.LockTimeout)
    {
        var archive = new ReportArchive(ArchiveLocation.Parse(location, lockTimeout));
        archive.Guarded(() =>
        {
            using var context = archive.Context();
            context.Database.OpenConnection();
            if (!archive._location.IsPostgreSql)
                context.Database.ExecuteSqlRaw("PRAGMA journal_mode = WAL");
            ArchiveSchema.BringUpToDate(context.Database.GetDbConnection(), archive._location.IsPostgreSql, archive.Name);
            return true;
        });
        return archive;
    }

    /// <exception cref="ArchiveException">It cannot be used just now.</exception>
    public void Check() => Read(context => context.Reports.Any());

    public AddOutcome Add(ArchivedReport report) => AddAll([report]).Single();

    /// <summary>Adds reports in one transaction: all of them or, on a failure, none.</summary>
    public IReadOnlyList<AddOutcome> AddAll(IReadOnlyList<ArchivedReport> reports) => Write(context =>
    {
        var added = new Dictionary<int, Fingerprint>();
        var outcomes = reports.Select(report => Add(context, report, added)).ToList();
        Runs(context).Add(added);
        return outcomes;
    });

    /// <summary>Removes all versions of a report with its findings.</summary>
    /// <returns>False when there was none.</returns>
    public bool Remove(string key) => Write(context =>
    {
        var versions = context.Reports.Where(report => report.Key == key).ToList();
        foreach (var version in versions)
            Forget(context, version);
        context.Reports.RemoveRange(versions);
        context.Findings.RemoveRange(context.Findings.Where(finding => finding.ReportKey == key));
        context.SaveChanges();
        return versions.Count > 0;
    });

    public ArchivedReport? Find(string agency, int year)
    {
        var shortName = AgencyIdentity.ShortName(agency);
        var candidates = Read(context => context.Reports.AsNoTracking()
            .Where(report => report.ShortName == shortName && report.Year == year && report.IsCurrent)
            .Take(IReportArchive.MostReportsOfARun)
            .ToList());
        return AgencyIdentity.Choose(agency, candidates, row => row.Agency!) is { } row ? ReportContent.Unpack(row) : null;
    }

    public ArchivedReport? Find(string key) =>
        Read(context => context.Reports.AsNoTracking().FirstOrDefault(report => report.Key == key && report.IsCurrent)) is { } row ? ReportContent.Unpack(row) : null;

    /// <summary>The version of a report before the current one; null when there was none.</summary>
    public ArchivedReport? FindSuperseded(string key) =>
        Read(context => context.Reports.AsNoTracking().Where(report => report.Key == key && !report.IsCurrent).OrderByDescending(report => report.Version).FirstOrDefault()) is { } row ? ReportContent.Unpack(row) : null;

    public IReadOnlyList<string> KeysOf(IReadOnlyCollection<string> agencies, int year)
    {
        var shortNames = agencies.Select(AgencyIdentity.ShortName).Distinct(StringComparer.Ordinal).ToList();
        return Read(context => context.Reports.Where(report => shortNames.Contains(report.ShortName!) && report.Year == year && report.IsCurrent).Select(report => report.Key).ToList())
            .Order(StringComparer.Ordinal)
            .ToList();
    }

    public IReadOnlyList<SimilarReport> FindSimilar(Fingerprint fingerprint, string excludedKey, int limit) => Read(context =>
    {
        var found = new RunIndex(Opened(context), transaction: null, _location.IsPostgreSql).Find(fingerprint);
        var ids = found.OrderByDescending(entry => entry.Value.Weight).ThenBy(entry => entry.Key).Take(limit + 1).Select(entry => entry.Key).ToList();
        var rows = context.Reports.AsNoTracking().Where(report => ids.Contains(report.Id)).Select(report => new { report.Id, report.Key, report.Agency, report.Year }).ToList();
        return rows.Where(row => row.Key != excludedKey)
            .Select(row => new SimilarReport(row.Key, row.Agency, row.Year, found[row.Id].Runs, found[row.Id].Weight))
            .OrderByDescending(similar => similar.Weight)
            .ThenBy(similar => similar.Key, StringComparer.Ordinal)
            .Take(limit)
            .ToList();
    });

    public IReadOnlyList<ArchivedReport> FindUnits(string place, int year) => Read(context => context.Reports
        .FromSql($"SELECT reports.* FROM reports JOIN places ON places.report = reports.id WHERE places.place = {place} AND places.year = {year}")
        .AsNoTracking()
        .OrderBy(report => report.Key)
        .ToList()).Select(ReportContent.Unpack).ToList();

    /// <summary>Current versions, sorted by agency and year.</summary>
    public IReadOnlyList<ArchivedReportInfo> List() => Read(context => context.Reports.AsNoTracking().Where(report => report.IsCurrent)
        .OrderBy(report => report.Key)
        .Select(report => new ArchivedReportInfo(report.Key, report.Agency, report.Year, report.SourceName, report.Sha256, report.Version))
        .ToList());

    /// <summary>Current versions one after the other, by key; for export and for work on the whole archive.</summary>
    public IEnumerable<ArchivedReport> ReadAll()
    {
        using var context = Context();
        foreach (var row in context.Reports.AsNoTracking().Where(report => report.IsCurrent).OrderBy(report => report.Key).AsEnumerable())
            yield return ReportContent.Unpack(row);
    }

    /// <summary>Puts the findings of the latest audit in the place of earlier ones.</summary>
    public void RecordFindings(string key, IReadOnlyList<Finding> findings) => Write(context =>
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
    public void Decide(Decision decision) => Write(context =>
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
    public IReadOnlyList<Decision> Decisions() => Read(context => context.Decisions.AsNoTracking().OrderBy(row => row.Fingerprint).ToList())
        .Select(row => new Decision(row.Fingerprint, row.IsConfirmed, row.Note, row.By, DateTimeOffset.Parse(row.At, System.Globalization.CultureInfo.InvariantCulture)))
        .ToList();

    /// <summary>What reviewers made of the findings that the archive still has, by check and confidence.</summary>
    public IReadOnlyList<DecidedFinding> DecidedFindings() => Read(context => context.Findings.AsNoTracking()
        .Join(context.Decisions, finding => finding.Fingerprint, decision => decision.Fingerprint, (finding, decision) => new { finding.Check, finding.Confidence, decision.IsConfirmed })
        .OrderBy(finding => finding.Check).ThenBy(finding => finding.Confidence)
        .Select(finding => new DecidedFinding(finding.Check, finding.Confidence, finding.IsConfirmed))
        .ToList());

    public ArchiveStatistics Statistics() => Read(context => new ArchiveStatistics(
        context.Reports.Count(report => report.IsCurrent),
        context.Reports.Count(report => !report.IsCurrent),
        context.Reports.Where(report => report.IsCurrent && report.Agency != null).Select(report => report.Agency).Distinct().Count(),
        context.Reports.Where(report => report.IsCurrent).GroupBy(report => report.Year).Select(group => new { group.Key, Count = group.Count() }).AsEnumerable()
            .OrderBy(group => group.Key).Select(group => (group.Key, group.Count)).ToList(),
        context.Findings.Count(),
        context.Decisions.Count(),
        Size(context)));

    public void Dispose()
    {
        if (!_location.IsPostgreSql)
            SqliteConnection.ClearAllPools(); // so that the file can be moved or deleted
    }

    /// <param name="added">Row → runs that are still to be written: all of a transaction at once.</param>
    private AddOutcome Add(ArchiveContext context, ArchivedReport report, Dictionary<int, Fingerprint> added)
    {
        var current = context.Reports.FirstOrDefault(row => row.Key == report.Key && row.IsCurrent);
        if (current?.Sha256 == report.Sha256)
            return AddOutcome.Unchanged;

        if (current is not null)
        {
            if (added.Remove(current.Id))
                ForgetPlaces(context, current);
            else
                Forget(context, current);
            current.IsCurrent = false;
        }

        var row = RowOf(report, version: (current?.Version ?? 0) + 1);
        context.Reports.Add(row);
        context.SaveChanges();
        context.ChangeTracker.Clear(); // else every save looks at all rows of the transaction again
        added[row.Id] = ReportComparer.FingerprintOf(report);
        AddPlaces(context, row.Id, report);
        return current is null ? AddOutcome.Added : AddOutcome.Replaced;
    }

    private static void AddPlaces(ArchiveContext context, int id, ArchivedReport report)
    {
        if (report.Year is not { } year)
            return;
        foreach (var place in ReportComparer.PlacesOf(report))
            context.Database.ExecuteSql($"INSERT INTO places (place, year, report) VALUES ({place}, {year}, {id})");
    }

    /// <summary>Takes a version out of the indexes; the version itself stays.</summary>
    private void Forget(ArchiveContext context, ReportRow row)
    {
        if (!row.IsCurrent)
            return;
        Runs(context).Remove(row.Id, ReportComparer.FingerprintOf(ReportContent.Unpack(row)));
        ForgetPlaces(context, row);
    }

    private static void ForgetPlaces(ArchiveContext context, ReportRow row) =>
        context.Database.ExecuteSql($"DELETE FROM places WHERE report = {row.Id} AND year = {row.Year ?? 0}");

    private static ReportRow RowOf(ArchivedReport report, int version) => new()
    {
        Key = report.Key,
        Version = version,
        IsCurrent = true,
        Agency = report.Agency,
        ShortName = report.Agency is null ? null : AgencyIdentity.ShortName(report.Agency),
        AgencyKind = report.AgencyKind,
        Level = (int)report.Level,
        Region = report.Region,
        Year = report.Year,
        Format = (int)report.Format,
        SignedOn = report.SignedOn,
        SourceName = report.SourceName,
        Sha256 = report.Sha256,
        Content = ReportContent.Pack(report),
    };

    private RunIndex Runs(ArchiveContext context) =>
        new(context.Database.GetDbConnection(), context.Database.CurrentTransaction?.GetDbTransaction(), _location.IsPostgreSql);

    private long Size(ArchiveContext context) => context.Database
        .SqlQueryRaw<long>(_location.IsPostgreSql ? "SELECT pg_database_size(current_database()) AS \"Value\"" : "SELECT page_count * page_size AS \"Value\" FROM pragma_page_count(), pragma_page_size()")
        .AsEnumerable()
        .Single();

    private static DbConnection Opened(ArchiveContext context)
    {
        context.Database.OpenConnection();
        return context.Database.GetDbConnection();
    }

    private ArchiveContext Context() => _contexts.CreateDbContext();

    private T Read<T>(Func<ArchiveContext, T> read) => Guarded(() =>
    {
        using var context = Context();
        return read(context);
    });

    private T Write<T>(Func<ArchiveContext, T> write)
    {
        if (_location.IsPostgreSql)
            return Guarded(() => InTransaction(write));
        lock (_writing)
            return Guarded(() => InTransaction(write));
    }

    private T InTransaction<T>(Func<ArchiveContext, T> write)
    {
        using var context = Context();
        using var transaction = context.Database.BeginTransaction();
        var result = write(context);
        transaction.Commit();
        return result;
    }

    /// <summary>Tries again what another try can cure, and turns the rest into a message.</summary>
    private T Guarded<T>(Func<T> work)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return work();
            }
            catch (Exception error) when (attempt < Tries && ArchiveFaults.IsPassing(error))
            {
                Thread.Sleep(Pause * attempt);
            }
            catch (Exception error) when (ArchiveFaults.Explain(error, Name) is { } explanation)
            {
                throw new ArchiveException(explanation, error);
            }
        }
    }
}
