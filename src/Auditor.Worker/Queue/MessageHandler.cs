using Auditor.Worker.Auditing;
using Auditor.Worker.Outbox;
using Auditor.Worker.Storage;
using Microsoft.Extensions.Options;

namespace Auditor.Worker.Queue;

/// <summary>
/// One message to its end: done, given back to be tried again, or put aside. While outbox or archive are out of reach it is held and the work
/// tried again, so that an outage costs no report one of its attempts.
/// </summary>
public sealed class MessageHandler(AuditRequestReader reader, RequestAuditor requests, IOptions<QueueOptions> options, TimeProvider clock, ILogger<MessageHandler> logger)
{
    private static readonly TimeSpan FirstWait = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);

    public async Task HandleAsync(HeldMessage held, RoundTally tally, CancellationToken stopping)
    {
        if (!reader.TryRead(held.Body, out var request))
        {
            logger.MessageMalformed(held.Id);
            await TryAsync(held.PoisonAsync);
            tally.Count(ItemOutcome.Failed);
            return;
        }

        foreach (var outcome in request is null ? await PassOverAsync(held) : await HandleAsync(request, held, stopping))
            tally.Count(outcome);
    }

    private async Task<IReadOnlyList<ItemOutcome>> PassOverAsync(HeldMessage held)
    {
        logger.MessageNotOurs(held.Id);
        await held.CompleteAsync();
        return [];
    }

    private async Task<IReadOnlyList<ItemOutcome>> HandleAsync(AuditRequest request, HeldMessage held, CancellationToken stopping)
    {
        var name = OutcomeName.Of(request.Path);
        if (held.Attempts > options.Value.MaxAttempts)
            return await PutAsideAsync(request, held, $"连续 {options.Value.MaxAttempts} 次在审核中途中断，没有得出结果", stopping);
        try
        {
            var outcomes = await PersistAsync(name, isFirst => requests.AuditAsync(request, request.IsAgain || held.Attempts > 1 || !isFirst, held.Lost), held, stopping);
            await (outcomes is null ? held.ReleaseAsync(TimeSpan.Zero) : held.CompleteAsync());
            return outcomes ?? [];
        }
        catch (OperationCanceledException) when (held.Lost.IsCancellationRequested)
        {
            return []; // told when it was lost
        }
        catch (ItemUnreadableException error)
        {
            logger.ItemFailed(name, error.Message);
            return await FailAsync(request, held, error.Message, stopping);
        }
        catch (Exception error) when (!StorageFaults.IsFault(error))
        {
            logger.ItemBrokeInAttempt(name, error.GetType().Name, held.Attempts, error.StackTrace); // not the message: it may quote the report
            return await FailAsync(request, held, $"审核时程序出错（{error.GetType().Name}），不是报告本身的问题", stopping);
        }
    }

    private async Task<IReadOnlyList<ItemOutcome>> FailAsync(AuditRequest request, HeldMessage held, string reason, CancellationToken stopping)
    {
        if (held.Attempts >= options.Value.MaxAttempts)
            return await PutAsideAsync(request, held, $"连续 {options.Value.MaxAttempts} 次未能审核：{reason}", stopping);
        await held.ReleaseAsync(Min(FirstWait * Math.Pow(2, held.Attempts - 1), LongestWait));
        return [];
    }

    private async Task<IReadOnlyList<ItemOutcome>> PutAsideAsync(AuditRequest request, HeldMessage held, string reason, CancellationToken stopping)
    {
        var isDone = await TryAsync(async () =>
        {
            var rejected = await PersistAsync(
                OutcomeName.Of(request.Path),
                async _ =>
                {
                    await requests.RejectAsync(request, reason + "。", held.Lost);
                    return [ItemOutcome.Failed];
                },
                held,
                stopping);
            await (rejected is null ? held.ReleaseAsync(TimeSpan.Zero) : held.PoisonAsync());
        });
        if (isDone)
            logger.MessagePutAside(held.Id, OutcomeName.Of(request.Path), reason);
        return [ItemOutcome.Failed];
    }

    /// <summary>Until it succeeds; null when the process is to stop first.</summary>
    private async Task<IReadOnlyList<ItemOutcome>?> PersistAsync(
        OutcomeName name, Func<bool, Task<IReadOnlyList<ItemOutcome>>> work, HeldMessage held, CancellationToken stopping)
    {
        var wait = FirstWait;
        for (var isFirst = true; ; isFirst = false)
        {
            try
            {
                held.Lost.ThrowIfCancellationRequested();
                return await work(isFirst);
            }
            catch (Exception error) when (error is OutcomeChangedException or ItemGoneException)
            {
                logger.ItemOvertaken(name);
            }
            catch (Exception error) when (StorageFaults.IsFault(error) && error is not ItemUnreadableException && !held.Lost.IsCancellationRequested)
            {
                logger.ItemHeld(name, StorageFaults.Describe(error), (int)wait.TotalSeconds);
                await PauseAsync(wait, held, stopping);
                wait = Min(wait * 2, LongestWait);
                if (stopping.IsCancellationRequested)
                    return null;
            }
        }
    }

    private async Task PauseAsync(TimeSpan wait, HeldMessage held, CancellationToken stopping)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(held.Lost, stopping);
        await Task.Delay(wait, clock, either.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    /// <summary>Where it fails the message comes again, to the same end.</summary>
    private static async Task<bool> TryAsync(Func<Task> work)
    {
        try
        {
            await work();
            return true;
        }
        catch (Exception error) when (StorageFaults.IsFault(error))
        {
            return false;
        }
    }

    private static TimeSpan Min(TimeSpan first, TimeSpan second) => first < second ? first : second;
}
