using Auditor.Comparing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Auditor.Archive.Storage;

/// <summary>The versions of a report in one transaction: the current one stands in the indexes of runs and places, earlier ones do not.</summary>
internal sealed class ReportVersions(ArchiveContext context, bool isPostgreSql)
{
    /// <summary>Row → runs that are still to be written: all of a transaction at once.</summary>
    private readonly Dictionary<int, Fingerprint> _added = [];

    private readonly RunIndex _runs = new(context.Database.GetDbConnection(), context.Database.CurrentTransaction?.GetDbTransaction(), isPostgreSql);

    /// <summary>Adds reports: all of them or, on a failure, none.</summary>
    public IReadOnlyList<AddOutcome> AddAll(IReadOnlyList<ArchivedReport> reports)
    {
        var outcomes = reports.Select(Add).ToList();
        _runs.Add(_added);
        return outcomes;
    }

    /// <returns>False when there was none.</returns>
    public bool Remove(string key)
    {
        var versions = context.Reports.Where(report => report.Key == key).ToList();
        foreach (var version in versions.Where(version => version.IsCurrent))
            Forget(version);
        context.Reports.RemoveRange(versions);
        context.Findings.RemoveRange(context.Findings.Where(finding => finding.ReportKey == key));
        context.SaveChanges();
        return versions.Count > 0;
    }

    private AddOutcome Add(ArchivedReport report)
    {
        var current = context.Reports.FirstOrDefault(row => row.Key == report.Key && row.IsCurrent);
        if (current?.Sha256 == report.Sha256)
            return AddOutcome.Unchanged;

        if (current is not null)
        {
            if (_added.Remove(current.Id))
                ForgetPlaces(current);
            else
                Forget(current);
            current.IsCurrent = false;
        }

        var row = RowOf(report, version: (current?.Version ?? 0) + 1);
        context.Reports.Add(row);
        context.SaveChanges();
        context.ChangeTracker.Clear(); // else every save looks at all rows of the transaction again
        _added[row.Id] = ReportComparer.FingerprintOf(report);
        AddPlaces(row.Id, report);
        return current is null ? AddOutcome.Added : AddOutcome.Replaced;
    }

    private void AddPlaces(int id, ArchivedReport report)
    {
        if (report.Year is not { } year)
            return;
        foreach (var place in ReportComparer.PlacesOf(report))
            context.Database.ExecuteSql($"INSERT INTO places (place, year, report) VALUES ({place}, {year}, {id})");
    }

    /// <summary>Takes a current version out of the indexes; the version itself stays.</summary>
    private void Forget(ReportRow row)
    {
        _runs.Remove(row.Id, ReportComparer.FingerprintOf(ReportContent.Unpack(row)));
        ForgetPlaces(row);
    }

    private void ForgetPlaces(ReportRow row) =>
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
}
