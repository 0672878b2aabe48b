using System.Collections.Concurrent;
using Auditor.Archive;
using Auditor.Reading;
using Auditor.Reading.Zipped;
using Auditor.Rendering;
using Auditor.Reports;
using Auditor.Worker.Archiving;
using Auditor.Worker.Inbox;
using Auditor.Worker.Outbox;
using Auditor.Worker.Receipts;
using Auditor.Worker.Storage;

namespace Auditor.Worker.Auditing;

/// <summary>
/// One item from the inbox to the outbox; a zip file gives an outcome for each report in it. Never throws for what an item or its
/// storage does.
/// </summary>
public sealed class ItemAuditor(IAuditor auditor, IOutbox outbox, ReceiptBook receipts, ArchiveRegister register, ILogger<ItemAuditor> logger)
{
    private const string Html = "text/html; charset=utf-8";
    private const string Json = "application/json";

    /// <summary>Path → version on which our own code broke: trying that again would break again.</summary>
    private readonly ConcurrentDictionary<string, string> _broken = new(StringComparer.Ordinal);

    public bool IsBroken(InboxItem item) => _broken.TryGetValue(item.Path, out var version) && version == item.Version;

    /// <summary>What became of the reports in the item; of an item that could not be handled, that alone.</summary>
    public async Task<IReadOnlyList<ItemOutcome>> AuditAsync(InboxItem item, CancellationToken cancellationToken)
    {
        var name = OutcomeName.Of(item.Path);
        try
        {
            var audited = receipts.IsReopened(item) ? ItemOutcome.AuditedAgain : ItemOutcome.Audited;
            receipts.Begin(item.Path);
            var file = await ReadAsync(item, cancellationToken);
            var entered = new EnteredReports(register, item.Path, receipts.Knows(item.Path, file.Sha256));
            var entries = await AuditReportsAsync(item.Path, name, file, entered, cancellationToken);
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

    private async Task<IReadOnlyList<SummaryEntry>> AuditReportsAsync(string path, OutcomeName name, SourceFile file, EnteredReports entered, CancellationToken cancellationToken)
    {
        if (!ZippedReports.IsNamedSo(file.Name))
            return [await WriteAsync(path, name, auditor.Audit(file, entered.Enter), cancellationToken)];

        var entries = new List<SummaryEntry>();
        if (!ZippedReports.IsMeant(file))
            entries.Add(await WriteAsync(path, name, auditor.Audit(file, entered.Enter), cancellationToken));
        else if (!ZippedReports.TryOpen(file, out var reports, out var rejection))
            entries.Add(await WriteAsync(path, name, Audit.Unreadable(file, rejection), cancellationToken));
        else
            using (reports)
                entries.AddRange(await AuditMembersAsync(path, name, reports, entered, cancellationToken));
        await DeleteOthersAsync(name, entries, cancellationToken);
        return entries;
    }

    private async Task<IReadOnlyList<SummaryEntry>> AuditMembersAsync(string path, OutcomeName name, ZippedReports reports, EnteredReports entered, CancellationToken cancellationToken)
    {
        var entries = new List<SummaryEntry>();
        foreach (var member in reports.Members)
        {
            var (file, rejection) = reports.Read(member);
            var memberName = name.OfMember(member.Path);
            var audit = rejection is null ? AuditMember(memberName, file with { Path = $"{path}/{member.Path}" }, entered) : Audit.Unreadable(file, rejection);
            entries.Add(await WriteAsync($"{path}/{member.Path}", memberName, audit, cancellationToken));
        }

        return entries;
    }

    /// <summary>A report on which our own code breaks costs the others in the zip file nothing.</summary>
    private Audit AuditMember(OutcomeName name, SourceFile file, EnteredReports entered)
    {
        try
        {
            return auditor.Audit(file, entered.Enter);
        }
        catch (Exception error) when (error is not ArchiveException)
        {
            logger.ItemBroke(name, error.GetType().Name, error.StackTrace);
            return Audit.Unreadable(file, new Rejection("fault", $"审核时程序出错（{error.GetType().Name}），不是报告本身的问题。", "请把这份文件和这条提示反馈给维护人员。"));
        }
    }

    /// <summary>What an earlier version of the zip file left behind: members that are gone, or the page that said why it could not be opened.</summary>
    private async Task DeleteOthersAsync(OutcomeName name, IReadOnlyList<SummaryEntry> entries, CancellationToken cancellationToken)
    {
        var pages = entries.Select(entry => entry.PagePath).ToHashSet(StringComparer.Ordinal);
        var stale = new List<string> { name.Page(isRejected: false), name.Page(isRejected: true) };
        foreach (var folder in name.MemberFolders)
        {
            await foreach (var file in outbox.ListAsync(folder, cancellationToken))
                stale.Add(Path.ChangeExtension(file, ".html"));
        }

        foreach (var page in stale.Where(page => !pages.Contains(page)).Distinct(StringComparer.Ordinal))
        {
            await outbox.DeleteAsync(page, cancellationToken);
            await outbox.DeleteAsync(Path.ChangeExtension(page, ".json"), cancellationToken);
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
    private async Task<SummaryEntry> WriteAsync(string path, OutcomeName name, Audit audit, CancellationToken cancellationToken)
    {
        var isRejected = audit.Rejection is not null;
        await outbox.WriteAsync(name.Page(isRejected), AuditPage.Write(audit), Html, cancellationToken);
        await outbox.WriteAsync(name.Json(isRejected), AuditJson.Write(audit), Json, cancellationToken);
        await outbox.DeleteAsync(name.Page(!isRejected), cancellationToken);
        await outbox.DeleteAsync(name.Json(!isRejected), cancellationToken);
        ReportFailures(name, audit);
        return SummaryEntry.Of(audit, path, name.Page(isRejected));
    }

    private void ReportFailures(OutcomeName name, Audit audit)
    {
        if (audit.Results?.Failures is { Count: > 0 } failures)
            logger.ChecksFailed(name, failures.Count, string.Join("、", failures.Select(failure => failure.CheckId)));
    }
}
