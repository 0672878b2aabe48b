using System.Threading.Channels;
using Auditor.Worker.Auditing;
using Microsoft.Extensions.Options;

namespace Auditor.Worker.Queue;

/// <summary>
/// Receives messages and has them worked on. Between the two is a channel of fixed size: when the audits or the outbox are slow nothing
/// more is received, and the memory in use does not grow.
/// </summary>
public sealed class QueueWork(QueuedRequests queue, MessageHandler handler, IOptions<QueueOptions> options, TimeProvider clock, ILogger<QueueWork> logger)
{
    private readonly TimeSpan _hidden = TimeSpan.FromSeconds(options.Value.VisibilitySeconds);
    private int _held;

    /// <summary>Messages in hand: being worked on or waiting for it.</summary>
    public int Held => Volatile.Read(ref _held);

    /// <summary>Messages in hand at most.</summary>
    public int MostHeld => 2 * options.Value.Parallelism;

    /// <param name="goOn">Asked when the queue has nothing for us: false to come to an end.</param>
    /// <param name="stopping">Messages that are being worked on are finished, the others given back.</param>
    public async Task RunAsync(RoundTally tally, Func<Task<bool>> goOn, CancellationToken stopping)
    {
        var channel = Channel.CreateBounded<HeldMessage>(new BoundedChannelOptions(options.Value.Parallelism) { SingleWriter = true });
        var workers = Enumerable.Range(0, options.Value.Parallelism).Select(_ => Task.Run(() => WorkAsync(channel.Reader, tally, stopping), CancellationToken.None)).ToList();
        try
        {
            await ReceiveAsync(channel, goOn, stopping);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            tally.IsInterrupted = true;
        }
        finally
        {
            channel.Writer.Complete();
            await Task.WhenAll(workers);
        }
    }

    private async Task ReceiveAsync(Channel<HeldMessage> channel, Func<Task<bool>> goOn, CancellationToken stopping)
    {
        while (await channel.Writer.WaitToWriteAsync(stopping))
        {
            var room = options.Value.Parallelism - channel.Reader.Count;
            var since = clock.GetTimestamp();
            var messages = await queue.ReceiveAsync(room, _hidden, stopping);
            foreach (var message in messages)
            {
                Interlocked.Increment(ref _held);
                await channel.Writer.WriteAsync(new HeldMessage(queue, message, _hidden, since, clock, logger), CancellationToken.None);
            }

            if (messages.Count == 0 && !await goOn())
                return;
        }
    }

    private async Task WorkAsync(ChannelReader<HeldMessage> waiting, RoundTally tally, CancellationToken stopping)
    {
        await foreach (var held in waiting.ReadAllAsync(CancellationToken.None))
        {
            await using (held)
            {
                if (stopping.IsCancellationRequested)
                    await held.ReleaseAsync(TimeSpan.Zero);
                else if (!held.Lost.IsCancellationRequested)
                    await handler.HandleAsync(held, tally, stopping);
            }

            Interlocked.Decrement(ref _held);
        }
    }
}
