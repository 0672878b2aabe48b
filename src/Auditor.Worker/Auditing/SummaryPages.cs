using System.Text;
using Auditor.Rendering;
using Auditor.Worker.Archiving;
using Auditor.Worker.Outbox;
using Auditor.Worker.Receipts;
using Microsoft.Extensions.Options;

namespace Auditor.Worker.Auditing;

/// <summary>汇总: written anew from all receipts, where that changes it.</summary>
/// <param name="background">Roster and earlier batch.</param>
public sealed class SummaryPages(IOutbox outbox, ReceiptBook receipts, CopyGroups copies, SummaryBackground background, IOptions<WorkerOptions> options)
{
    public string Location => outbox.Locate(OutcomeName.SummaryPage);

    /// <param name="stopping">Cuts the search for copies short, never the writing.</param>
    public async Task RefreshAsync(CancellationToken stopping)
    {
        var entries = receipts.Entries;
        var page = Encoding.UTF8.GetBytes(SummaryPage.Render(entries, background with { Clusters = copies.Find(stopping) }, options.Value.Language));
        await WriteAsync(OutcomeName.SummaryPage, page, "text/html; charset=utf-8", CancellationToken.None);
        await WriteAsync(OutcomeName.SummaryJson, SummaryJson.Write(entries), "application/json", CancellationToken.None);
    }

    private async Task WriteAsync(string path, byte[] content, string contentType, CancellationToken cancellationToken)
    {
        if (await outbox.ReadAsync(path, cancellationToken) is { } present && present.AsSpan().SequenceEqual(content))
            return;
        await outbox.WriteAsync(path, content, contentType, cancellationToken);
    }
}
