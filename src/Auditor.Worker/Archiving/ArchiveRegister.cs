using Auditor.Archive;
using Auditor.Comparing;
using Auditor.Worker.Receipts;

namespace Auditor.Worker.Archiving;

/// <summary>
/// 入档: puts a report into the archive and tells whose audits that makes out of date. Of several files of one report that lie in the
/// inbox the last by path counts, in whatever order they come.
/// </summary>
public sealed class ArchiveRegister(OpenArchive archive, IReportHolders holders)
{
    /// <summary>Between claim and entry no other file of the same report may come.</summary>
    private readonly Lock _adding = new();

    public bool IsInUse => archive.Reports is not null;

    /// <param name="path">Of the item that holds the report.</param>
    /// <param name="wasEntered">An earlier audit of the same bytes was finished, so that whoever it concerned knows already.</param>
    /// <returns>Keys of the reports to be audited again.</returns>
    /// <exception cref="ArchiveException">It cannot be used just now.</exception>
    public IReadOnlyList<string> Enter(string path, ArchivedReport report, bool wasEntered)
    {
        if (archive.Reports is not { } reports || Add(path, report, reports) is not { } outcome || outcome == AddOutcome.Unchanged && wasEntered)
            return [];

        IEnumerable<string> affected = AffectedReports.Of(report, reports);
        if (reports.FindSuperseded(report.Key) is { } before)
            affected = affected.Union(AffectedReports.Of(before, reports), StringComparer.Ordinal);
        if (!holders.Claim(report.Key, path))
            affected = affected.Append(report.Key); // another worker has just entered the file that counts: it is to enter it once more
        return [.. affected];
    }

    /// <summary>Null when another file of the report counts.</summary>
    private AddOutcome? Add(string path, ArchivedReport report, ReportArchive reports)
    {
        lock (_adding)
            return holders.Claim(report.Key, path) ? reports.Add(report) : null;
    }
}
