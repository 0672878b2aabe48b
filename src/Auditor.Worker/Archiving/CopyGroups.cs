using Auditor.Archive;
using Auditor.Comparing;
using Auditor.Worker.Receipts;

namespace Auditor.Worker.Archiving;

/// <summary>雷同组 that reports of the outbox belong to, of the whole archive.</summary>
public sealed class CopyGroups(OpenArchive archive, ReceiptBook receipts, ILogger<CopyGroups> logger)
{
    private IReadOnlyList<CopyCluster>? _found;

    /// <summary>
    /// Null without an archive. While reports wait to be audited again, while the worker is stopping, and while the archive is out of reach,
    /// those found before: the summary must not wait for them, and is written again.
    /// </summary>
    public IReadOnlyList<CopyCluster>? Find(CancellationToken stopping)
    {
        if (archive.Reports is not { } reports || receipts.HasReopened || stopping.IsCancellationRequested)
            return _found;

        try
        {
            var own = receipts.ArchivedKeys;
            _found = CopyClusters.Find(reports.ReadAll(), reports, stopping).Where(group => group.Members.Any(member => own.Contains(member.Key))).ToList();
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // as before
        }
        catch (ArchiveException error)
        {
            logger.CopyGroupsNotFound(error.Message);
        }

        return _found;
    }
}
