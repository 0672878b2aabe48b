using Auditor.Worker.Auditing;
using Auditor.Worker.Inbox;
using Auditor.Worker.Outbox;
using Auditor.Worker.Storage;
using Auditor.Worker.Telemetry;
using Microsoft.Extensions.Options;

namespace Auditor.Worker.Queue;

/// <summary>常驻服务 on a queue: takes messages until it is told to stop, and looks from time to time for reports that were missed.</summary>
public sealed class QueueService(
    QueuedRequests queue, IInbox inbox, IOutbox outbox, QueueWork work, InboxSweep sweep, WorkerMetrics metrics, IOptions<QueueOptions> options, TimeProvider clock, ILogger<QueueService> logger) : BackgroundService
{
    private static readonly TimeSpan FirstWait = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(60);

    /// <summary>Pause after an empty queue.</summary>
    private static readonly TimeSpan EmptyPause = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        logger.QueueStarted(queue.Location, options.Value.Parallelism);
        await Task.WhenAll(
            RepeatAsync(OpenAndWorkAsync, EmptyPause, stoppingToken),
            RepeatAsync(OpenAndSweepAsync, TimeSpan.FromSeconds(options.Value.SweepSeconds), stoppingToken));
        logger.ServiceStopped();
    }

    private async Task OpenAndWorkAsync(CancellationToken stopping)
    {
        await OpenAsync(stopping);
        await work.RunAsync(
            new RoundTally(),
            async () =>
            {
                await PauseAsync(EmptyPause, stopping);
                return !stopping.IsCancellationRequested;
            },
            stopping);
    }

    private async Task OpenAndSweepAsync(CancellationToken stopping)
    {
        await OpenAsync(stopping);
        await sweep.RunAsync(stopping);
    }

    private async Task OpenAsync(CancellationToken stopping)
    {
        await queue.OpenAsync(stopping);
        await inbox.OpenAsync(stopping);
        await outbox.OpenAsync(stopping);
    }

    private async Task RepeatAsync(Func<CancellationToken, Task> task, TimeSpan pause, CancellationToken stopping)
    {
        for (var wait = FirstWait; !stopping.IsCancellationRequested;)
        {
            try
            {
                await task(stopping);
                wait = FirstWait;
                await PauseAsync(pause, stopping);
            }
            catch (Exception error) when (StorageFaults.IsFault(error))
            {
                if (stopping.IsCancellationRequested)
                    return;
                metrics.StorageFaulted();
                logger.StorageOutOfReach(StorageFaults.Describe(error), (int)wait.TotalSeconds);
                await PauseAsync(wait, stopping);
                wait = wait * 2 < LongestWait ? wait * 2 : LongestWait;
            }
        }
    }

    private async Task PauseAsync(TimeSpan pause, CancellationToken stopping) =>
        await Task.Delay(pause, clock, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
}
