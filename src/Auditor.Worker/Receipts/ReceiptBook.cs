using System.Collections.Concurrent;
using Auditor.Rendering;
using Auditor.Worker.Auditing;
using Auditor.Worker.Inbox;
using Auditor.Worker.Outbox;

namespace Auditor.Worker.Receipts;

/// <summary>All receipts of the outbox: read once, then kept in memory beside it. Thread-safe.</summary>
public sealed class ReceiptBook(IOutbox outbox, IAuditor auditor, ILogger<ReceiptBook> logger)
{
    /// <summary>Receipts are small; what reading them costs is waiting.</summary>
    private const int ReadAtOnce = 16;

    private const string Json = "application/json";

    private readonly ConcurrentDictionary<string, Receipt> _receipts = new(StringComparer.Ordinal);

    /// <summary>Lines of the summary, sorted by path.</summary>
    public IReadOnlyList<SummaryEntry> Entries =>
        [.. _receipts.Values.SelectMany(receipt => receipt.Entries).OrderBy(entry => entry.Path, StringComparer.Ordinal).ThenBy(entry => entry.PagePath, StringComparer.Ordinal)];

    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        var limits = new ParallelOptions { MaxDegreeOfParallelism = ReadAtOnce, CancellationToken = cancellationToken };
        var files = outbox.ListAsync(OutcomeName.ReceiptFolder, cancellationToken);
        await Parallel.ForEachAsync(files, limits, async (file, token) => Take(file, await outbox.ReadAsync(file, token)));
        if (!_receipts.IsEmpty)
            logger.ReceiptsRead(_receipts.Count);
    }

    /// <summary>True when this version was audited with the rules and models in use.</summary>
    /// <param name="reports">How many reports the item held.</param>
    public bool Covers(InboxItem item, out int reports)
    {
        var receipt = _receipts.GetValueOrDefault(item.Path);
        reports = receipt?.Entries.Count ?? 0;
        return receipt is not null
            && receipt.Version == item.Version
            && receipt.Rules == auditor.Rules
            && receipt.Models.Count == auditor.Models.Count
            && receipt.Models.All(model => auditor.Models.GetValueOrDefault(model.Key) == model.Value);
    }

    public async Task PutAsync(OutcomeName name, Receipt receipt, CancellationToken cancellationToken)
    {
        await outbox.WriteAsync(name.Receipt, ReceiptJson.Write(receipt), Json, cancellationToken);
        _receipts[receipt.Path] = receipt;
    }

    private void Take(string file, byte[]? content)
    {
        if (content is null)
            return;

        if (ReceiptJson.Read(content) is { } receipt && OutcomeName.Of(receipt.Path).Receipt == file)
            _receipts[receipt.Path] = receipt;
        else
            logger.ReceiptDamaged(file);
    }
}
