using Auditor.Worker.Auditing;
using Auditor.Worker.Inbox;
using Auditor.Worker.Receipts;
using Microsoft.Extensions.Options;

namespace Auditor.Worker.Queue;

/// <summary>
/// 补漏: when the queue is empty, sends a message for whatever has no valid receipt – reports that nobody announced, whose message was lost,
/// that new rules or the archive reopened – and brings the summary up to date. A queue that does not empty for days gets its summary all the
/// same, only less often: every worker writes it, and that of a province takes minutes.
/// </summary>
public sealed class InboxSweep(QueuedRequests queue, IInbox inbox, ReceiptBook receipts, SummaryPages summary, IOptions<QueueOptions> options, TimeProvider clock, ILogger<InboxSweep> logger)
{
    private const int SendAtOnce = 8;

    private bool _isSummaryCurrent;
    private long _summarizedAt = clock.GetTimestamp();

    /// <summary>How many were missed; null while there are messages, so that nobody knows.</summary>
    public async Task<int?> RunAsync(CancellationToken cancellationToken)
    {
        if (await queue.CountAsync(cancellationToken) > 0)
        {
            if (clock.GetElapsedTime(_summarizedAt) >= TimeSpan.FromSeconds(options.Value.SummarySeconds))
                await SummarizeAsync(await receipts.LoadAsync(cancellationToken), cancellationToken);
            return null;
        }

        var present = new List<InboxItem>();
        await foreach (var item in inbox.ListAsync(cancellationToken))
            present.Add(item);
        var isChanged = await receipts.LoadAsync(cancellationToken); // after the inbox: what was done meanwhile is not missed
        var missed = present.Where(item => !receipts.Covers(item, out _)).ToList();
        var limits = new ParallelOptions { MaxDegreeOfParallelism = SendAtOnce, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(missed, limits, async (item, token) => await queue.SendAsync(new AuditRequest(item.Path, item.Version, receipts.IsReopened(item)), token));
        if (missed.Count > 0)
            logger.Missed(missed.Count);

        await SummarizeAsync(isChanged, cancellationToken);
        return missed.Count;
    }

    /// <summary>Once more when nothing changes any longer: another worker may have put an older summary in its place.</summary>
    private async Task SummarizeAsync(bool isChanged, CancellationToken cancellationToken)
    {
        if (isChanged || !_isSummaryCurrent)
            await summary.RefreshAsync(cancellationToken);
        _isSummaryCurrent = !isChanged;
        _summarizedAt = clock.GetTimestamp();
    }
}
