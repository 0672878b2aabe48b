using System.Runtime.CompilerServices;
using Auditor.Worker.Archiving;
using Auditor.Worker.Inbox;
using Auditor.Worker.Outbox;
using Auditor.Worker.Receipts;
using Auditor.Worker.Telemetry;
using Microsoft.Extensions.Options;

namespace Auditor.Worker.Auditing;

/// <summary>
/// One pass over the inbox: whatever has no valid receipt is audited, then the summary is brought up to date. Repeating it does
/// nothing that is already done; breaking it off anywhere loses nothing but time.
/// </summary>
public sealed class AuditRound(
    IInbox inbox, IOutbox outbox, OpenArchive archive, ReceiptBook receipts, ItemAuditor items, SummaryPages summary,
    WorkerMetrics metrics, IOptions<WorkerOptions> options, TimeProvider clock, ILogger<AuditRound> logger)
{
    /// <summary>After so many failures without a success it is asked whether the storage is there at all.</summary>
    private const int FailuresInARow = 20;

    private static readonly TimeSpan ProgressEvery = TimeSpan.FromSeconds(10);

    private bool _isOpen;
    private bool _isSummaryCurrent;
    private int _failuresInARow;
    private long _lastProgress;

    /// <summary>Returns early, with the reports in hand written, when <paramref name="stopping"/> is cancelled; throws only for a storage that is out of reach.</summary>
    public async Task<RoundTally> RunAsync(CancellationToken stopping)
    {
        var tally = new RoundTally();
        try
        {
            await OpenAsync(stopping);
            await AuditWaitingAsync(tally, stopping);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            tally.IsInterrupted = true;
        }

        if (_isOpen && !_isSummaryCurrent)
            await summary.RefreshAsync(stopping);
        _isSummaryCurrent = _isOpen;
        return tally;
    }

    /// <summary>To be called after a failure: the next round looks at inbox, outbox and receipts from the start.</summary>
    public void Reset() => _isOpen = false;

    private async Task OpenAsync(CancellationToken stopping)
    {
        if (_isOpen)
            return;

        await inbox.OpenAsync(stopping);
        await outbox.OpenAsync(stopping);
        await receipts.LoadAsync(stopping);
        _isOpen = true;
    }

    private async Task AuditWaitingAsync(RoundTally tally, CancellationToken stopping)
    {
        var limits = new ParallelOptions { MaxDegreeOfParallelism = options.Value.EffectiveParallelism, CancellationToken = stopping };
        _lastProgress = clock.GetTimestamp();
        await Parallel.ForEachAsync(WaitingAsync(tally, stopping), limits, async (item, _) =>
        {
            // Not cancelled: what was begun is written.
            var outcomes = await items.AuditAsync(item, CancellationToken.None);
            foreach (var outcome in outcomes)
                tally.Count(outcome);
            if (outcomes.Any(outcome => outcome is ItemOutcome.Audited or ItemOutcome.AuditedAgain or ItemOutcome.Rejected))
                _isSummaryCurrent = false;
            ReportProgress(tally);
            await AskAfterStorageAsync(outcomes, stopping);
        });
    }

    private async IAsyncEnumerable<InboxItem> WaitingAsync(RoundTally tally, [EnumeratorCancellation] CancellationToken stopping)
    {
        var present = new List<InboxItem>();
        await foreach (var item in inbox.ListAsync(stopping))
            present.Add(item);
        var paths = present.Select(item => item.Path).ToHashSet(StringComparer.Ordinal);
        receipts.See(paths);
        metrics.See(paths);
        foreach (var item in present.Where(item => !receipts.Covers(item, out _)))
            metrics.Arrived(item.Path);

        foreach (var item in present)
        {
            stopping.ThrowIfCancellationRequested();
            if (receipts.Covers(item, out var reports))
                tally.Count(ItemOutcome.Unchanged, reports);
            else if (items.IsBroken(item))
                tally.Count(ItemOutcome.Failed);
            else
                yield return item;
        }
    }

    private void ReportProgress(RoundTally tally)
    {
        var last = Volatile.Read(ref _lastProgress);
        if (clock.GetElapsedTime(last) < ProgressEvery || Interlocked.CompareExchange(ref _lastProgress, clock.GetTimestamp(), last) != last)
            return;
        logger.Progress(tally.Written, tally[ItemOutcome.Failed]);
    }

    private async Task AskAfterStorageAsync(IReadOnlyList<ItemOutcome> outcomes, CancellationToken stopping)
    {
        if (outcomes is not [ItemOutcome.Failed])
        {
            Volatile.Write(ref _failuresInARow, 0);
            return;
        }

        if (Interlocked.Increment(ref _failuresInARow) % FailuresInARow != 0)
            return;
        await inbox.OpenAsync(stopping);
        await outbox.OpenAsync(stopping);
        archive.Check();
    }
}
