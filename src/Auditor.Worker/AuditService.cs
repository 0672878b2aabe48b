using Auditor.Worker.Auditing;
using Auditor.Worker.Inbox;
using Auditor.Worker.Storage;
using Auditor.Worker.Telemetry;
using Microsoft.Extensions.Options;

namespace Auditor.Worker;

/// <summary>常驻服务: round after round until it is told to stop; waits longer and longer while a storage is out of reach.</summary>
public sealed class AuditService(
    AuditRound round, IInbox inbox, WorkerMetrics metrics, IOptions<InboxOptions> options, TimeProvider clock, ILogger<AuditService> logger) : BackgroundService
{
    private static readonly TimeSpan FirstWait = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        logger.ServiceStarted(inbox.Location, options.Value.PollSeconds);
        var pollPause = TimeSpan.FromSeconds(options.Value.PollSeconds);
        var wait = FirstWait;
        while (!stoppingToken.IsCancellationRequested)
        {
            var isDone = await TryRoundAsync(wait, stoppingToken);
            await Task.Delay(isDone ? pollPause : wait, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            wait = isDone ? FirstWait : Min(wait * 2, LongestWait);
        }

        logger.ServiceStopped();
    }

    private async Task<bool> TryRoundAsync(TimeSpan waitOnFailure, CancellationToken stoppingToken)
    {
        try
        {
            var tally = await round.RunAsync(stoppingToken);
            if (tally.Written + tally[ItemOutcome.Failed] > 0)
                logger.RoundDone(tally[ItemOutcome.Audited], tally[ItemOutcome.AuditedAgain], tally[ItemOutcome.Rejected], tally[ItemOutcome.Unchanged], tally[ItemOutcome.Failed]);
            return true;
        }
        catch (Exception error) when (StorageFaults.IsFault(error))
        {
            round.Reset();
            metrics.StorageFaulted();
            logger.StorageOutOfReach(StorageFaults.Describe(error), (int)waitOnFailure.TotalSeconds);
            return false;
        }
    }

    private static TimeSpan Min(TimeSpan first, TimeSpan second) => first < second ? first : second;
}
