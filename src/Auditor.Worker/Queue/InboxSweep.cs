using Auditor.Worker.Auditing;
using Auditor.Worker.Inbox;
using Auditor.Worker.Receipts;

namespace Auditor.Worker.Queue;

/// <summary>
/// 补漏: when the queue is empty, sends a message for whatever has no valid receipt – reports that nobody announced, whose message was lost,
/// that new rules or the archive reopened – and brings the summary up to date.
/// </summary>
public sealed class InboxSweep(QueuedRequests queue, IInbox inbox, ReceiptBook receipts, SummaryPages summary, ILogger<InboxSweep> logger)
{
    private const int SendAtOnce = 8;

    private bool _isSummaryCurrent;

    /// <summary>How many were missed; null while there are messages, so that nobody knows.</summary>
    public async Task<int?> RunAsync(CancellationToken cancellationToken)
    {
        if (await queue.CountAsync(cancellationToken) > 0)
            return null;

        var present = new List<InboxItem>();
        await foreach (var item in inbox.ListAsync(cancellationToken))
            present.Add(item);
        var isChanged = await receipts.LoadAsync(cancellationToken); // after the inbox: what was done meanwhile is not missed
        var missed = present.Where(item => !receipts.Covers(item, out _)).ToList();
        var limits = new ParallelOptions { MaxDegreeOfParallelism = SendAtOnce, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(missed, limits, async (item, token) => await queue.SendAsync(new AuditRequest(item.Path, item.Version, receipts.IsReopened(item)), token));
        if (missed.Count > 0)
            logger.Missed(missed.Count);

        // Once more when nothing changes any longer: another worker may have put an older summary in its place.
        if (isChanged || !_isSummaryCurrent)
            await summary.RefreshAsync(cancellationToken);
        _isSummaryCurrent = !isChanged;
        return missed.Count;
    }
}
