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
            yield return new InboxItem(path, Version(version), token => OpenAsync(blob.Name, version, token));
        }
    }

    /// <summary>The item as it is now; null when there is none that is meant as a report.</summary>
    /// <param name="version">For a name that cannot be asked after; null when it is not known.</param>
    public async Task<InboxItem?> FindAsync(string path, string? version, CancellationToken cancellationToken)
    {
        var name = prefix + path;
        var blob = container.GetBlobClient(name);
        if (!ReportFiles.IsCandidate(path))
            return null;
        if (!IsAddressable(blob, name))
            return new InboxItem(path, version ?? "", _ => throw new UnaddressableBlobException());

        try
        {
            var properties = await blob.GetPropertiesAsync(cancellationToken: cancellationToken);
            var current = properties.Value.ETag;
            return properties.Value.Metadata.ContainsKey(FolderMark) ? null : new InboxItem(path, Version(current), token => OpenAsync(name, current, token));
        }
        catch (RequestFailedException error) when (error.ErrorCode == BlobErrorCode.BlobNotFound)
        {
            return null;
        }
    }

    /// <summary>For <c>submit</c>: the only thing that ever writes to an inbox, and never the service.</summary>
    /// <returns>The version of the new item.</returns>
    public async Task<string> PutAsync(string path, Stream content, CancellationToken cancellationToken)
    {
        await container.CreateIfNotExistsAsync(cancellationToken: cancellationToken);
        var upload = await container.GetBlobClient(prefix + path).UploadAsync(content, overwrite: true, cancellationToken);
        return Version(upload.Value.ETag);
    }

    /// <summary>Without quotes, which listings leave out and headers put in.</summary>
    private static string Version(ETag version) => version.ToString("G").Trim('"');

    private bool IsAddressable(BlobClient blob, string name) => blob.Name == name && blob.BlobContainerName == container.Name;

    private AsyncPageable<BlobItem> Blobs(CancellationToken cancellationToken) =>
        container.GetBlobsAsync(new GetBlobsOptions { Traits = BlobTraits.Metadata, Prefix = prefix.Length > 0 ? prefix : null }, cancellationToken);

    private async Task<Stream> OpenAsync(string name, ETag version, CancellationToken cancellationToken)
    {
        var options = new BlobDownloadOptions { Conditions = new BlobRequestConditions { IfMatch = version } };
        var blob = container.GetBlobClient(name);
        if (!IsAddressable(blob, name))
            throw new UnaddressableBlobException(); // or a sender could have us read, and publish, what he may not

        var download = await blob.DownloadStreamingAsync(options, cancellationToken);
        return download.Value.Content;
    }
}
