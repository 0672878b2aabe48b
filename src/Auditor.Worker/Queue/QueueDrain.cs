using Auditor.Worker.Auditing;
using Auditor.Worker.Inbox;
using Auditor.Worker.Outbox;
using Auditor.Worker.Storage;

namespace Auditor.Worker.Queue;

/// <summary>一次审完 on a queue: ends when the queue is empty, also of what other workers have in hand, and no report in the inbox was missed.</summary>
public sealed class QueueDrain(
    QueuedRequests queue, IInbox inbox, IOutbox outbox, QueueWork work, InboxSweep sweep, SummaryPages summary, DrainOutcome outcome, TimeProvider clock, IHostApplicationLifetime lifetime) : BackgroundService
{
    /// <summary>For messages that others have in hand.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await DrainAsync(stoppingToken);
        }
        catch (Exception error) when (StorageFaults.IsFault(error))
        {
            outcome.ExitCode = ExitCodes.Unusable;
            outcome.Message = $"{StorageFaults.Describe(error)}。";
        }
        finally
        {
            lifetime.StopApplication();
        }
    }

    private async Task DrainAsync(CancellationToken stopping)
    {
        var tally = new RoundTally();
        await queue.OpenAsync(stopping);
        await inbox.OpenAsync(stopping);
        await outbox.OpenAsync(stopping);
        while (!stopping.IsCancellationRequested)
        {
            await work.RunAsync(tally, () => Task.FromResult(false), stopping);
            var missed = stopping.IsCancellationRequested ? null : await sweep.RunAsync(stopping);
            if (missed == 0)
                break;
            if (missed is null)
                await Task.Delay(Pause, clock, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        tally.IsInterrupted |= stopping.IsCancellationRequested;
        Report(tally);
    }

    private void Report(RoundTally tally)
    {
        var failed = tally[ItemOutcome.Failed];
        outcome.ExitCode = failed > 0 && !tally.IsInterrupted ? ExitCodes.SomeFailed : ExitCodes.Done;
        outcome.Message = $"""
            {(tally.IsInterrupted ? "已中断，余下的下次再审" : "审核完成，队列已空")}：本机审核 {tally[ItemOutcome.Audited]} 份，复审 {tally[ItemOutcome.AuditedAgain]} 份，无法读取 {tally[ItemOutcome.Rejected]} 份，未变化 {tally[ItemOutcome.Unchanged]} 份，未能处理 {failed} 份。
            汇总：{summary.Location}
            """;
    }
}
