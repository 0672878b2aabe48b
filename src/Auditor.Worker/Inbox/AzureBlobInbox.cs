using System.Runtime.CompilerServices;
using Auditor.Reading;
using Auditor.Worker.Storage;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;

namespace Auditor.Worker.Inbox;

/// <summary>A container, or a folder of it. The version of a blob is its ETag.</summary>
/// <param name="prefix">Empty, or with a / at its end.</param>
public sealed class AzureBlobInbox(BlobContainerClient container, string prefix) : IInbox
{
    /// <summary>Set by accounts with hierarchical namespace on the blobs that stand for folders.</summary>
    private const string FolderMark = "hdi_isfolder";

    public string Location => BlobLocation.Of(container, prefix);

    public async Task OpenAsync(CancellationToken cancellationToken)
    {
        try
        {
            // Listing asks for no right that the work itself does not need.
            await foreach (var _ in Blobs(cancellationToken).AsPages(pageSizeHint: 1))
                return;
        }
        catch (Exception error) when (!cancellationToken.IsCancellationRequested && StorageFaults.IsFault(error))
        {
            throw new StorageUnavailableException($"收件处 {Location} 不可用：{StorageFaults.Describe(error)}。", error);
        }
    }

    public async IAsyncEnumerable<InboxItem> ListAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var blob in Blobs(cancellationToken))
        {
            var path = blob.Name[prefix.Length..];
            if (!ReportFiles.IsCandidate(path) || blob.Metadata?.ContainsKey(FolderMark) == true || blob.Properties.ETag is not { } version)
                continue;
            yield return new InboxItem(path, version.ToString("G"), token => OpenAsync(blob.Name, version, token));
        }
    }

    private AsyncPageable<BlobItem> Blobs(CancellationToken cancellationToken) =>
        container.GetBlobsAsync(new GetBlobsOptions { Traits = BlobTraits.Metadata, Prefix = prefix.Length > 0 ? prefix : null }, cancellationToken);

    private async Task<Stream> OpenAsync(string name, ETag version, CancellationToken cancellationToken)
    {
        var options = new BlobDownloadOptions { Conditions = new BlobRequestConditions { IfMatch = version } };
        var blob = container.GetBlobClient(name);
        if (blob.Name != name || blob.BlobContainerName != container.Name)
            throw new UnaddressableBlobException(); // or a sender could have us read, and publish, what he may not

        var download = await blob.DownloadStreamingAsync(options, cancellationToken);
        return download.Value.Content;
    }
}
