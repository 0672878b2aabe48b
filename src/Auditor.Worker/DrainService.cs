using Auditor.Worker.Auditing;
using Auditor.Worker.Receipts;
using Auditor.Worker.Storage;

namespace Auditor.Worker;

/// <summary>一次审完: audits everything that waits, tries failed reports again, and stops the process.</summary>
public sealed class DrainService(
    AuditRound round, ReceiptBook receipts, SummaryPages summary, DrainOutcome outcome, TimeProvider clock, IHostApplicationLifetime lifetime) : BackgroundService
{
    /// <summary>Pauses before failed reports are tried again.</summary>
    private static readonly TimeSpan[] Pauses = [TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(3)];

    /// <summary>What enters in one round is settled in the next; more are only needed where reports change meanwhile.</summary>
    private const int MostRounds = 5;

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
        var tallies = new List<RoundTally>();
        await RunAsync(tallies, stoppingToken);
        foreach (var pause in Pauses)
        {
            if (tallies[^1][ItemOutcome.Failed] == 0 || stoppingToken.IsCancellationRequested)
                break;
            await Task.Delay(pause, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await RunAsync(tallies, stoppingToken);
        }

        var again = Sum(ItemOutcome.AuditedAgain);
        var failed = tallies[^1][ItemOutcome.Failed];
        var isInterrupted = tallies[^1].IsInterrupted;
        outcome.ExitCode = failed > 0 && !isInterrupted ? ExitCodes.SomeFailed : ExitCodes.Done;
        outcome.Message = $"""
            {(isInterrupted ? "已中断，余下的下次再审" : "审核完成")}：审核 {Sum(ItemOutcome.Audited)} 份，无法读取 {Sum(ItemOutcome.Rejected)} 份，未变化 {tallies[0][ItemOutcome.Unchanged]} 份，未能处理 {failed} 份。{(again > 0 ? $"其中因档案有新内容复审 {again} 次。" : "")}
            汇总：{summary.Location}
            """;

        int Sum(ItemOutcome kind) => tallies.Sum(tally => tally[kind]);
    }

    /// <summary>Until no report is left whose comparisons are out of date.</summary>
    private async Task RunAsync(List<RoundTally> tallies, CancellationToken stoppingToken)
    {
        for (var rounds = 0; rounds < MostRounds; rounds++)
        {
            tallies.Add(await round.RunAsync(stoppingToken));
            if (tallies[^1].IsInterrupted || !receipts.HasReopened)
                return;
        }
    }
}
