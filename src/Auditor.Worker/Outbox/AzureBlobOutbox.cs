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
    private const int NotFound = 404;
    private const int PreconditionFailed = 412;

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

    public async Task<string> ReplaceAsync(string path, ReadOnlyMemory<byte> content, string contentType, string? expected, CancellationToken cancellationToken)
    {
        var options = new BlobUploadOptions { HttpHeaders = new BlobHttpHeaders { ContentType = contentType }, Conditions = While(expected) };
        try
        {
            var upload = await Blob(path).UploadAsync(BinaryData.FromBytes(content), options, cancellationToken);
            return Version(upload.Value.ETag);
        }
        catch (RequestFailedException error) when (error.Status is PreconditionFailed || error.ErrorCode == BlobErrorCode.BlobAlreadyExists)
        {
            throw new OutcomeChangedException(error);
        }
    }

    public async Task<string?> VersionAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            var properties = await Blob(path).GetPropertiesAsync(cancellationToken: cancellationToken);
            return Version(properties.Value.ETag);
        }
        catch (RequestFailedException error) when (error.ErrorCode == BlobErrorCode.BlobNotFound)
        {
            return null;
        }
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

    public async IAsyncEnumerable<OutboxFile> ListAsync(string folder, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var blob in Blobs(folder, cancellationToken))
            yield return new OutboxFile(blob.Name[prefix.Length..], Version(blob.Properties.ETag.GetValueOrDefault()));
    }

    public Task DeleteAsync(string path, CancellationToken cancellationToken) =>
        Blob(path).DeleteIfExistsAsync(DeleteSnapshotsOption.IncludeSnapshots, cancellationToken: cancellationToken);

    public async Task RemoveAsync(string path, string? expected, CancellationToken cancellationToken)
    {
        try
        {
            if (expected is not null)
                await Blob(path).DeleteAsync(DeleteSnapshotsOption.IncludeSnapshots, While(expected), cancellationToken);
            else if (await VersionAsync(path, cancellationToken) is not null)
                throw new OutcomeChangedException();
        }
        catch (RequestFailedException error) when (error.Status is PreconditionFailed or NotFound)
        {
            throw new OutcomeChangedException(error);
        }
    }

    private static BlobRequestConditions While(string? expected) =>
        expected is null ? new BlobRequestConditions { IfNoneMatch = ETag.All } : new BlobRequestConditions { IfMatch = new ETag(expected) };

    /// <summary>Without quotes, which listings leave out and headers put in.</summary>
    private static string Version(ETag version) => version.ToString("G").Trim('"');

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
