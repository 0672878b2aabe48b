using Auditor.Reading;
using Auditor.Reports;
using Auditor.Worker.Archiving;
using Auditor.Worker.Auditing;
using Auditor.Worker.Inbox;
using Auditor.Worker.Outbox;
using Auditor.Worker.Receipts;
using Auditor.Worker.Storage;
using Auditor.Worker.Telemetry;
using Microsoft.Extensions.Options;

namespace Auditor.Worker.Queue;

/// <summary>What a message asks for, once: the item as it is now, from the inbox to its receipt.</summary>
public sealed class RequestAuditor(
    IAuditor auditor, AzureBlobInbox inbox, IOutbox outbox, SharedReceipts receipts, ArchiveRegister register, WorkerMetrics metrics, IOptions<WorkerOptions> options, ILogger<OutcomePages> pagesLogger)
{
    /// <param name="isForced">To be done though a receipt stands: somebody may have left the work half done.</param>
    /// <param name="lost">Nothing is written after it.</param>
    /// <exception cref="OutcomeChangedException">Another worker was at it too: to be done again.</exception>
    /// <exception cref="ItemGoneException">The item was replaced meanwhile: to be done again.</exception>
    /// <exception cref="ItemUnreadableException">The item, and it alone, cannot be read.</exception>
    public Task<IReadOnlyList<ItemOutcome>> AuditAsync(AuditRequest request, bool isForced, CancellationToken lost) =>
        metrics.MeasureAsync(request.Path, () => AuditNowAsync(request, isForced, lost));

    private async Task<IReadOnlyList<ItemOutcome>> AuditNowAsync(AuditRequest request, bool isForced, CancellationToken lost)
    {
        var name = OutcomeName.Of(request.Path);
        var work = await GuardedOutbox.BeginAsync(outbox, name, lost); // before the item is looked at: what is written after this is not older
        if (await inbox.FindAsync(request.Path, request.Version, lost) is not { } item)
            return [ItemOutcome.Gone];
        var seen = await receipts.ReadAsync(item.Path, lost);
        if (!isForced && seen?.Covers(item, auditor) == true)
            return [ItemOutcome.Unchanged];

        var file = await ReadAsync(item, lost);
        var entered = new EnteredReports(register, item.Path, wasEntered: seen?.Sha256 == file.Sha256 && seen.Rules == auditor.Rules);
        var entries = await new OutcomePages(auditor, work, options, pagesLogger).WriteAsync(item.Path, file, entered, lost);
        await receipts.ReopenAsync(entered.Affected, item.Path, lost);
        var receipt = new Receipt(item.Path, item.Version, file.Sha256, auditor.Rules, auditor.Models, entries) { Archived = entered.Keys };
        await receipts.PutAsync(work, receipt, seen, lost);
        await MakeSureAsync(item, lost);
        var audited = seen is { IsReopened: true } && seen.IsOf(item, auditor) ? ItemOutcome.AuditedAgain : ItemOutcome.Audited;
        return [.. entries.Select(entry => entry.UnreadableReason is null ? audited : ItemOutcome.Rejected)];
    }

    /// <summary>Instead of an audit that fails time and again: the page that says so. A newer version of the item gets its own chance.</summary>
    public async Task RejectAsync(AuditRequest request, string reason, CancellationToken lost)
    {
        var work = await GuardedOutbox.BeginAsync(outbox, OutcomeName.Of(request.Path), lost);
        if (await inbox.FindAsync(request.Path, request.Version, lost) is not { } item || (request.Version is { } version && version != item.Version))
            return;
        var seen = await receipts.ReadAsync(item.Path, lost);
        if (seen?.Covers(item, auditor) == true)
            return;

        var file = await TryReadAsync(item, lost);
        var rejection = new Rejection("attempts", reason, "请确认文件能正常打开后重新报送；仍不行时，请把这份文件和这条提示反馈给维护人员。");
        var entries = await new OutcomePages(auditor, work, options, pagesLogger).RejectAsync(item.Path, file, rejection, lost);
        await receipts.PutAsync(work, new Receipt(item.Path, item.Version, file.Sha256, auditor.Rules, auditor.Models, entries), seen, lost);
    }

    /// <summary>The last look: whoever sees that the item was replaced audits it again, so that the old version is never the last one published.</summary>
    private async Task MakeSureAsync(InboxItem item, CancellationToken lost)
    {
        if ((await inbox.FindAsync(item.Path, item.Version, lost))?.Version != item.Version)
            throw new ItemGoneException(new IOException("replaced"));
    }

    private async Task<SourceFile> ReadAsync(InboxItem item, CancellationToken lost)
    {
        try
        {
            return await item.ReadAsync(lost);
        }
        catch (Exception error) when (StorageFaults.IsFault(error) && error is not ItemGoneException && !lost.IsCancellationRequested)
        {
            await inbox.OpenAsync(lost); // throws where it is the inbox as a whole
            throw new ItemUnreadableException(StorageFaults.Describe(error), error);
        }
    }

    private async Task<SourceFile> TryReadAsync(InboxItem item, CancellationToken lost)
    {
        try
        {
            return await ReadAsync(item, lost);
        }
        catch (ItemUnreadableException)
        {
            return SourceFile.FromBytes(item.Path, ReadOnlyMemory<byte>.Empty);
        }
    }
}
