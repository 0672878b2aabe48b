using Auditor.Worker.Storage;
using Azure;
using Azure.Storage.Queues.Models;

namespace Auditor.Worker.Queue;

/// <summary>
/// A message in hand: hidden from the other workers, again and again, until it is done. When it cannot be kept hidden it is
/// <see cref="Lost"/>: another worker has it or will have it, and nothing more may be written for it here.
/// </summary>
public sealed class HeldMessage : IAsyncDisposable
{
    private readonly QueuedRequests _queue;
    private readonly QueueMessage _message;
    private readonly TimeSpan _hidden;
    private readonly TimeProvider _clock;
    private readonly ILogger _logger;
    private readonly CancellationTokenSource _lost = new();
    private readonly CancellationTokenSource _done = new();
    private readonly Task _renewing;
    private string _popReceipt;

    /// <param name="since">Timestamp taken before the message was received.</param>
    public HeldMessage(QueuedRequests queue, QueueMessage message, TimeSpan hidden, long since, TimeProvider clock, ILogger logger)
    {
        (_queue, _message, _hidden, _clock, _logger) = (queue, message, hidden, clock, logger);
        _popReceipt = message.PopReceipt;
        _renewing = RenewAsync(since);
    }

    public string Id => _message.MessageId;

    public BinaryData Body => _message.Body;

    /// <summary>How often it was taken, this time included.</summary>
    public long Attempts => _message.DequeueCount;

    public CancellationToken Lost => _lost.Token;

    /// <summary>Done with: nobody gets it again.</summary>
    public async Task CompleteAsync()
    {
        await StopRenewingAsync();
        await LetGoAsync(() => _queue.DeleteAsync(Id, _popReceipt, CancellationToken.None));
    }

    /// <summary>To be taken again, by whomever, after a while.</summary>
    public async Task ReleaseAsync(TimeSpan after)
    {
        await StopRenewingAsync();
        await LetGoAsync(() => _queue.HideAsync(Id, _popReceipt, after, CancellationToken.None));
    }

    public async Task PoisonAsync()
    {
        await _queue.PoisonAsync(Body, Lost);
        await CompleteAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await StopRenewingAsync();
        _lost.Dispose();
        _done.Dispose();
    }

    private async Task StopRenewingAsync()
    {
        await _done.CancelAsync();
        await _renewing;
    }

    /// <summary>Where this fails the message comes again, and whoever gets it finds the work done.</summary>
    private async Task LetGoAsync(Func<Task> letGo)
    {
        try
        {
            await letGo();
        }
        catch (Exception error) when (StorageFaults.IsFault(error))
        {
            _logger.MessageNotLetGo(Id, StorageFaults.Describe(error));
        }
    }

    private async Task RenewAsync(long since)
    {
        var pause = _hidden / 3;
        while (true)
        {
            await Task.Delay(pause, _clock, _done.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (_done.IsCancellationRequested)
                return;

            var asked = _clock.GetTimestamp();
            var isRenewed = await TryRenewAsync(pause);
            if (isRenewed == true)
                since = asked;
            else if (isRenewed == false || _clock.GetElapsedTime(since) + pause >= _hidden)
                break;
        }

        _logger.MessageLost(Id);
        await _lost.CancelAsync();
    }

    /// <summary>False when it is another worker's or nobody's; null when that could not be found out.</summary>
    private async Task<bool?> TryRenewAsync(TimeSpan patience)
    {
        using var limit = new CancellationTokenSource(patience, _clock);
        try
        {
            _popReceipt = await _queue.HideAsync(Id, _popReceipt, _hidden, limit.Token);
            return true;
        }
        catch (RequestFailedException error) when (error.ErrorCode == QueueErrorCode.MessageNotFound || error.ErrorCode == QueueErrorCode.PopReceiptMismatch || error.ErrorCode == QueueErrorCode.QueueNotFound)
        {
            return false;
        }
        catch (Exception error) when (StorageFaults.IsFault(error))
        {
            return null;
        }
    }
}
