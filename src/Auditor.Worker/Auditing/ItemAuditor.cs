using System.Collections.Concurrent;
using System.Text;
using Auditor.Reading;
using Auditor.Rendering;
using Auditor.Worker.Inbox;
using Auditor.Worker.Outbox;
using Auditor.Worker.Receipts;
using Auditor.Worker.Storage;

namespace Auditor.Worker.Auditing;

/// <summary>One item from the inbox to the outbox. Never throws for what an item or its storage does.</summary>
public sealed class ItemAuditor(IAuditor auditor, IOutbox outbox, ReceiptBook receipts, ILogger<ItemAuditor> logger)
{
    private const string Html = "text/html; charset=utf-8";
    private const string Json = "application/json";

    /// <summary>Path → version on which our own code broke: trying that again would break again.</summary>
    private readonly ConcurrentDictionary<string, string> _broken = new(StringComparer.Ordinal);

    public bool IsBroken(InboxItem item) => _broken.TryGetValue(item.Path, out var version) && version == item.Version;

    public async Task<ItemOutcome> AuditAsync(InboxItem item, CancellationToken cancellationToken)
    {
        var name = OutcomeName.Of(item.Path);
        try
        {
            var file = await ReadAsync(item, cancellationToken);
            var audit = auditor.Audit(file);
            await WriteAsync(name, audit, cancellationToken);
            await receipts.PutAsync(name, ReceiptOf(item, name, audit), cancellationToken);
            ReportFailures(name, audit);
            return audit.Rejection is null ? ItemOutcome.Audited : ItemOutcome.Rejected;
        }
        catch (ItemGoneException)
        {
            logger.ItemGone(name);
            return ItemOutcome.Gone;
        }
        catch (Exception error) when (StorageFaults.IsFault(error))
        {
            logger.ItemFailed(name, StorageFaults.Describe(error));
            return ItemOutcome.Failed;
        }
        catch (Exception error)
        {
            _broken[item.Path] = item.Version;
            logger.ItemBroke(name, error.GetType().Name, error.StackTrace); // not the message: it may quote the report
            return ItemOutcome.Failed;
        }
    }

    private static async Task<SourceFile> ReadAsync(InboxItem item, CancellationToken cancellationToken)
    {
        try
        {
            await using var stream = await item.OpenRead(cancellationToken);
            return SourceFile.FromStream(item.Path, stream);
        }
        catch (Exception error) when (StorageFaults.IsGone(error))
        {
            throw new ItemGoneException(error);
        }
    }

    /// <summary>New files first, then those of an earlier outcome of the other kind, so that there is always one to see.</summary>
    private async Task WriteAsync(OutcomeName name, Audit audit, CancellationToken cancellationToken)
    {
        var isRejected = audit.Rejection is not null;
        await outbox.WriteAsync(name.Page(isRejected), Encoding.UTF8.GetBytes(AuditPage.Render(audit)), Html, cancellationToken);
        await outbox.WriteAsync(name.Json(isRejected), AuditJson.Write(audit), Json, cancellationToken);
        await outbox.DeleteAsync(name.Page(!isRejected), cancellationToken);
        await outbox.DeleteAsync(name.Json(!isRejected), cancellationToken);
    }

    private Receipt ReceiptOf(InboxItem item, OutcomeName name, Audit audit) => new(
        item.Path,
        item.Version,
        audit.File.Sha256,
        auditor.Rules,
        auditor.Models,
        SummaryEntry.Of(audit, item.Path, name.Page(audit.Rejection is not null)));

    private void ReportFailures(OutcomeName name, Audit audit)
    {
        if (audit.Results?.Failures is { Count: > 0 } failures)
            logger.ChecksFailed(name, failures.Count, string.Join("、", failures.Select(failure => failure.CheckId)));
    }
}
