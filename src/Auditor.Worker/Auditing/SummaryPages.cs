using System.Text;
using Auditor.Rendering;
using Auditor.Worker.Outbox;
using Auditor.Worker.Receipts;

namespace Auditor.Worker.Auditing;

/// <summary>汇总: written anew from all receipts, where that changes it.</summary>
public sealed class SummaryPages(IOutbox outbox, ReceiptBook receipts)
{
    public string Location => outbox.Locate(OutcomeName.SummaryPage);

    public async Task RefreshAsync(CancellationToken cancellationToken)
    {
        var entries = receipts.Entries;
        var page = Encoding.UTF8.GetBytes(SummaryPage.Render(entries));
        await WriteAsync(OutcomeName.SummaryPage, page, "text/html; charset=utf-8", cancellationToken);
        await WriteAsync(OutcomeName.SummaryJson, SummaryJson.Write(entries), "application/json", cancellationToken);
    }

    private async Task WriteAsync(string path, byte[] content, string contentType, CancellationToken cancellationToken)
    {
        if (await outbox.ReadAsync(path, cancellationToken) is { } present && present.AsSpan().SequenceEqual(content))
            return;
        await outbox.WriteAsync(path, content, contentType, cancellationToken);
    }
}
