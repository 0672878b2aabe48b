using Auditor.Worker.Outbox;
using Auditor.Worker.Receipts;

namespace Auditor.Worker.Queue;

/// <summary>Receipts that several workers read and write: nothing is kept in memory, and nobody's word is overwritten unseen.</summary>
public sealed class SharedReceipts(IOutbox outbox, SharedHolders holders)
{
    private const string Json = "application/json";
    private const int MostTries = 100;

    /// <summary>Null when there is none.</summary>
    public async Task<Receipt?> ReadAsync(string path, CancellationToken cancellationToken) =>
        await outbox.ReadAsync(OutcomeName.Of(path).Receipt, cancellationToken) is { } content ? ReceiptJson.Read(content) : null;

    /// <summary>
    /// Marks the items that hold these reports as not audited for good. Always a write, even where the mark is there: a worker that is
    /// at the item just now learns by it that the archive has changed since it looked.
    /// </summary>
    public async Task ReopenAsync(IEnumerable<string> keys, string exceptPath, CancellationToken cancellationToken)
    {
        foreach (var key in keys)
        {
            foreach (var path in await holders.PathsAsync(key, cancellationToken))
            {
                if (path != exceptPath)
                    await ReplaceAsync(path, receipt => (receipt ?? Blank(path)) with { IsReopened = true }, cancellationToken);
            }
        }
    }

    /// <summary>The last write of a piece of work. What was only reopened meanwhile stays reopened.</summary>
    /// <param name="seen">The receipt as it was when the work was begun.</param>
    /// <exception cref="OutcomeChangedException">Another worker has audited the item meanwhile.</exception>
    public async Task PutAsync(GuardedOutbox work, Receipt receipt, Receipt? seen, CancellationToken cancellationToken)
    {
        try
        {
            await work.WriteAsync(OutcomeName.Of(receipt.Path).Receipt, ReceiptJson.Write(receipt), Json, cancellationToken);
        }
        catch (OutcomeChangedException)
        {
            await ReplaceAsync(
                receipt.Path,
                now => now is { IsReopened: true } && IsSameWork(now, seen ?? Blank(receipt.Path)) ? receipt with { IsReopened = true } : throw new OutcomeChangedException(),
                cancellationToken);
        }
    }

    private async Task ReplaceAsync(string path, Func<Receipt?, Receipt> change, CancellationToken cancellationToken)
    {
        var file = OutcomeName.Of(path).Receipt;
        for (var tries = 1; ; tries++)
        {
            var version = await outbox.VersionAsync(file, cancellationToken);
            var changed = change(await ReadAsync(path, cancellationToken));
            try
            {
                await outbox.ReplaceAsync(file, ReceiptJson.Write(changed), Json, version, cancellationToken);
                return;
            }
            catch (OutcomeChangedException) when (tries < MostTries)
            {
                // another word came in between: look again
            }
        }
    }

    private static bool IsSameWork(Receipt first, Receipt second) =>
        ReceiptJson.Write(first with { IsReopened = true }).AsSpan().SequenceEqual(ReceiptJson.Write(second with { IsReopened = true }));

    /// <summary>Of an item that is being audited for the first time: it covers nothing and has no line in the summary.</summary>
    private static Receipt Blank(string path) => new(path, "", "", "", new Dictionary<string, string>(), []);
}
