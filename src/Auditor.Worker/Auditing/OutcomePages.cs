using Auditor.Archive;
using Auditor.Reading;
using Auditor.Reading.Zipped;
using Auditor.Rendering;
using Auditor.Reports;
using Auditor.Worker.Archiving;
using Auditor.Worker.Outbox;
using Auditor.Worker.Storage;
using Microsoft.Extensions.Options;

namespace Auditor.Worker.Auditing;

/// <summary>Audits what is in an item and writes the pages; a zip file gives an outcome for each report in it.</summary>
public sealed class OutcomePages(IAuditor auditor, IOutbox outbox, IOptions<WorkerOptions> options, ILogger<OutcomePages> logger)
{
    private const string Html = "text/html; charset=utf-8";
    private const string Json = "application/json";

    /// <returns>Their lines in the summary.</returns>
    public async Task<IReadOnlyList<SummaryEntry>> WriteAsync(string path, SourceFile file, EnteredReports entered, CancellationToken cancellationToken)
    {
        var name = OutcomeName.Of(path);
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
            var memberPath = $"{path}/{member.Path}";
            var audit = rejection is null ? AuditMember(memberName, file with { Path = SharedAccess.Conceal(memberPath) }, entered) : Audit.Unreadable(file, rejection);
            entries.Add(await WriteAsync(memberPath, memberName, audit, cancellationToken));
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
                stale.Add(Path.ChangeExtension(file.Path, ".html"));
        }

        foreach (var page in stale.Where(page => !pages.Contains(page)).Distinct(StringComparer.Ordinal))
        {
            await outbox.DeleteAsync(page, cancellationToken);
            await outbox.DeleteAsync(Path.ChangeExtension(page, ".json"), cancellationToken);
        }
    }

    /// <summary>New files first, then those of an earlier outcome of the other kind, so that there is always one to see.</summary>
    private async Task<SummaryEntry> WriteAsync(string path, OutcomeName name, Audit audit, CancellationToken cancellationToken)
    {
        var isRejected = audit.Rejection is not null;
        await outbox.WriteAsync(name.Page(isRejected), AuditPage.Write(audit, options.Value.Language), Html, cancellationToken);
        await outbox.WriteAsync(name.Json(isRejected), AuditJson.Write(audit), Json, cancellationToken);
        await outbox.DeleteAsync(name.Page(!isRejected), cancellationToken);
        await outbox.DeleteAsync(name.Json(!isRejected), cancellationToken);
        ReportFailures(name, audit);
        return SummaryEntry.Of(audit, SharedAccess.Conceal(path), name.Page(isRejected));
    }

    /// <summary>Instead of an audit: why there is none.</summary>
    public async Task<IReadOnlyList<SummaryEntry>> RejectAsync(string path, SourceFile file, Rejection rejection, CancellationToken cancellationToken)
    {
        var name = OutcomeName.Of(path);
        IReadOnlyList<SummaryEntry> entries = [await WriteAsync(path, name, Audit.Unreadable(file, rejection), cancellationToken)];
        if (name.MayHaveMembers)
            await DeleteOthersAsync(name, entries, cancellationToken);
        return entries;
    }

    private void ReportFailures(OutcomeName name, Audit audit)
    {
        if (audit.Results?.Failures is { Count: > 0 } failures)
            logger.ChecksFailed(name, failures.Count, string.Join("、", failures.Select(failure => failure.CheckId)));
    }
}
