using Auditor.Worker.Auditing;
using Auditor.Worker.Storage;

namespace Auditor.Worker;

/// <summary>一次审完: audits everything that waits, tries failed reports again, and stops the process.</summary>
public sealed class DrainService(
    AuditRound round, SummaryPages summary, DrainOutcome outcome, TimeProvider clock, IHostApplicationLifetime lifetime) : BackgroundService
{
    /// <summary>Pauses before failed reports are tried again.</summary>
    private static readonly TimeSpan[] Pauses = [TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(3)];

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

    private async Task DrainAsync(CancellationToken stoppingToken)
    {
        var tallies = new List<RoundTally> { await round.RunAsync(stoppingToken) };
        foreach (var pause in Pauses)
        {
            if (tallies[^1][ItemOutcome.Failed] == 0 || stoppingToken.IsCancellationRequested)
                break;
            await Task.Delay(pause, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            tallies.Add(await round.RunAsync(stoppingToken));
        }

        var failed = tallies[^1][ItemOutcome.Failed];
        var isInterrupted = tallies[^1].IsInterrupted;
        outcome.ExitCode = failed > 0 && !isInterrupted ? ExitCodes.SomeFailed : ExitCodes.Done;
        outcome.Message = $"""
            {(isInterrupted ? "已中断，余下的下次再审" : "审核完成")}：审核 {Sum(ItemOutcome.Audited)} 份，无法读取 {Sum(ItemOutcome.Rejected)} 份，未变化 {tallies[0][ItemOutcome.Unchanged]} 份，未能处理 {failed} 份。
            汇总：{summary.Location}
            """;

        int Sum(ItemOutcome kind) => tallies.Sum(tally => tally[kind]);
    }
}
