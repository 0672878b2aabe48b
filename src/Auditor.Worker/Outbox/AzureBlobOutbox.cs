using System.Runtime.CompilerServices;
using Auditor.Worker.Storage;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;

namespace Auditor.Worker.Outbox;

/// <summary>A container, or a folder of it; created when it is not there.</summary>
/// <param name="prefix">Empty, or with a / at its end.</param>
public sealed class AzureBlobOutbox(BlobContainerClient container, string prefix) : IOutbox
{
    private const int Forbidden = 403;

    public async Task OpenAsync(CancellationToken cancellationToken)
    {
        try
        {
            await CreateAsync(cancellationToken);
            await foreach (var _ in Blobs("", cancellationToken).AsPages(pageSizeHint: 1))
                return;
        }
        catch (Exception error) when (!cancellationToken.IsCancellationRequested && StorageFaults.IsFault(error))
        {
            throw new StorageUnavailableException($"发件处 {Locate("")} 不可用：{StorageFaults.Describe(error)}。", error);
        }
    }

    public string Locate(string path) => BlobLocation.Of(container, prefix + path);

    public async Task WriteAsync(string path, ReadOnlyMemory<byte> content, string contentType, CancellationToken cancellationToken)
    {
        var options = new BlobUploadOptions { HttpHeaders = new BlobHttpHeaders { ContentType = contentType } };
        await Blob(path).UploadAsync(BinaryData.FromBytes(content), options, cancellationToken);
    }

    public async Task<byte[]?> ReadAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            var download = await Blob(path).DownloadContentAsync(cancellationToken);
            return download.Value.Content.ToArray();
        }
        catch (RequestFailedException error) when (error.ErrorCode == BlobErrorCode.BlobNotFound)
        {
            return null;
        }
    }

    public async IAsyncEnumerable<string> ListAsync(string folder, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var blob in Blobs(folder, cancellationToken))
            yield return blob.Name[prefix.Length..];
    }

    public Task DeleteAsync(string path, CancellationToken cancellationToken) =>
        Blob(path).DeleteIfExistsAsync(DeleteSnapshotsOption.IncludeSnapshots, cancellationToken: cancellationToken);

    private BlobClient Blob(string path) => container.GetBlobClient(prefix + path);

    private AsyncPageable<BlobItem> Blobs(string folder, CancellationToken cancellationToken) =>
        container.GetBlobsAsync(new GetBlobsOptions { Prefix = prefix + folder is { Length: > 0 } start ? start : null }, cancellationToken);

    /// <summary>A SAS of one container may write blobs but not create containers; then it has to be there already.</summary>
    private async Task CreateAsync(CancellationToken cancellationToken)
    {
        try
        {
            await container.CreateIfNotExistsAsync(cancellationToken: cancellationToken);
        }
        catch (RequestFailedException error) when (error.Status == Forbidden)
        {
            // the listing that follows tells whether it is there
        }
    }
}
