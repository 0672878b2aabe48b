using Auditor.Worker.Storage;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;

namespace Auditor.Worker.Queue;

/// <summary>送审队列, and beside it the one for messages that could not be handled.</summary>
public sealed class QueuedRequests(QueueClient queue, QueueClient poison)
{
    private const int Forbidden = 403;
    private const int MostAtOnce = 32;

    /// <summary>A message waits until somebody takes it, however long that is.</summary>
    private static readonly TimeSpan Forever = TimeSpan.FromSeconds(-1);

    /// <summary>For the operator; free of secrets.</summary>
    public string Location => queue.Uri.GetLeftPart(UriPartial.Path);

    /// <summary>Creates both queues where they are not there.</summary>
    /// <exception cref="StorageUnavailableException">They cannot be used.</exception>
    public async Task OpenAsync(CancellationToken cancellationToken)
    {
        try
        {
            await CreateAsync(queue, cancellationToken);
            await CreateAsync(poison, cancellationToken);
            await queue.PeekMessageAsync(cancellationToken);
        }
        catch (Exception error) when (!cancellationToken.IsCancellationRequested && StorageFaults.IsFault(error))
        {
            throw new StorageUnavailableException($"队列 {Location} 不可用：{StorageFaults.Describe(error)}。", error);
        }
    }

    public Task SendAsync(AuditRequest request, CancellationToken cancellationToken) =>
        queue.SendMessageAsync(AuditRequestJson.Write(request), timeToLive: Forever, cancellationToken: cancellationToken);

    /// <summary>None when there is nothing to do just now.</summary>
    /// <param name="hidden">How long the others do not see them.</param>
    public async Task<IReadOnlyList<QueueMessage>> ReceiveAsync(int most, TimeSpan hidden, CancellationToken cancellationToken)
    {
        var received = await queue.ReceiveMessagesAsync(Math.Min(most, MostAtOnce), hidden, cancellationToken);
        return received.Value;
    }

    /// <summary>Messages that wait or are being worked on.</summary>
    public async Task<int> CountAsync(CancellationToken cancellationToken)
    {
        var properties = await queue.GetPropertiesAsync(cancellationToken);
        return properties.Value.ApproximateMessagesCount;
    }

    /// <returns>The pop receipt that holds from now on.</returns>
    public async Task<string> HideAsync(string id, string popReceipt, TimeSpan hidden, CancellationToken cancellationToken)
    {
        var update = await queue.UpdateMessageAsync(id, popReceipt, visibilityTimeout: hidden, cancellationToken: cancellationToken);
        return update.Value.PopReceipt;
    }

    public Task DeleteAsync(string id, string popReceipt, CancellationToken cancellationToken) => queue.DeleteMessageAsync(id, popReceipt, cancellationToken);

    public Task PoisonAsync(BinaryData body, CancellationToken cancellationToken) =>
        poison.SendMessageAsync(body, timeToLive: Forever, cancellationToken: cancellationToken);

    /// <summary>A SAS of one queue may not create it; then it has to be there already.</summary>
    private static async Task CreateAsync(QueueClient client, CancellationToken cancellationToken)
    {
        try
        {
            await client.CreateIfNotExistsAsync(cancellationToken: cancellationToken);
        }
        catch (Azure.RequestFailedException error) when (error.Status == Forbidden)
        {
            // the look that follows tells whether it is there
        }
    }
}
