using System.Collections.Concurrent;
using Auditor.Worker.Archiving;
using Auditor.Worker.Inbox;
using Auditor.Worker.Outbox;
using Auditor.Worker.Receipts;
using Auditor.Worker.Storage;
using Auditor.Worker.Telemetry;

namespace Auditor.Worker.Auditing;

/// <summary>
/// One item from the inbox to the outbox. Never throws for what an item or its
/// storage does.
/// </summary>
public sealed class ItemAuditor(IAuditor auditor, OutcomePages pages, ReceiptBook receipts, ArchiveRegister register, WorkerMetrics metrics, ILogger<ItemAuditor> logger)
{
    /// <summary>Path → version on which our own code broke: trying that again would break again.</summary>
    private readonly ConcurrentDictionary<string, string> _broken = new(StringComparer.Ordinal);

    public bool IsBroken(InboxItem item) => _broken.TryGetValue(item.Path, out var version) && version == item.Version;

    /// <summary>What became of the reports in the item; of an item that could not be handled, that alone.</summary>
    public Task<IReadOnlyList<ItemOutcome>> AuditAsync(InboxItem item, CancellationToken cancellationToken) =>
        metrics.MeasureAsync(item.Path, () => AuditItemAsync(item, cancellationToken));

    private async Task<IReadOnlyList<ItemOutcome>> AuditItemAsync(InboxItem item, CancellationToken cancellationToken)
    {
        var name = OutcomeName.Of(item.Path);
        try
        {
            var audited = receipts.IsReopened(item) ? ItemOutcome.AuditedAgain : ItemOutcome.Audited;
            receipts.Begin(item.Path);
            var file = await item.ReadAsync(cancellationToken);
            var entered = new EnteredReports(register, item.Path, receipts.Knows(item.Path, file.Sha256));
            var entries = await pages.WriteAsync(item.Path, file, entered, cancellationToken);
            await receipts.ReopenAsync(entered.Affected, cancellationToken);
            var receipt = new Receipt(item.Path, item.Version, file.Sha256, auditor.Rules, auditor.Models, entries) { Archived = entered.Keys };
            await receipts.PutAsync(name, receipt, cancellationToken);
            return [.. entries.Select(entry => entry.UnreadableReason is null ? audited : ItemOutcome.Rejected)];
        }
        catch (ItemGoneException)
        {
            logger.ItemGone(name);
            return [ItemOutcome.Gone];
        }
        catch (Exception error) when (StorageFaults.IsFault(error))
        {
            logger.ItemFailed(name, StorageFaults.Describe(error));
            return [ItemOutcome.Failed];
        }
        catch (Exception error)
        {
            _broken[item.Path] = item.Version;
            logger.ItemBroke(name, error.GetType().Name, error.StackTrace); // not the message: it may quote the report
            return [ItemOutcome.Failed];
        }
    }
}
