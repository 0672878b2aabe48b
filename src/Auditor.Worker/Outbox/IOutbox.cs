using Auditor.Worker.Storage;

namespace Auditor.Worker.Outbox;

/// <summary>发件处: where audit pages, receipts and the summary go. Paths are below it, with / between folders.</summary>
public interface IOutbox
{
    /// <summary>Makes sure the place is there, creating it where it is not.</summary>
    /// <exception cref="StorageUnavailableException">It cannot be used.</exception>
    Task OpenAsync(CancellationToken cancellationToken);

    /// <summary>For the operator: where <paramref name="path"/> is; free of secrets.</summary>
    string Locate(string path);

    /// <summary>Creates or replaces as a whole: a reader sees the old content or the new, never a part.</summary>
    Task WriteAsync(string path, ReadOnlyMemory<byte> content, string contentType, CancellationToken cancellationToken);

    /// <summary>The same, but only while the version is still the one that is <paramref name="expected"/>; null: only while there is none.</summary>
    /// <returns>The new version.</returns>
    /// <exception cref="OutcomeChangedException">It is another one.</exception>
    Task<string> ReplaceAsync(string path, ReadOnlyMemory<byte> content, string contentType, string? expected, CancellationToken cancellationToken);

    /// <summary>Null when there is none.</summary>
    Task<string?> VersionAsync(string path, CancellationToken cancellationToken);

    /// <summary>Null when there is none.</summary>
    Task<byte[]?> ReadAsync(string path, CancellationToken cancellationToken);

    /// <summary>Files whose path starts with <paramref name="folder"/>, which is empty or ends with /.</summary>
    IAsyncEnumerable<OutboxFile> ListAsync(string folder, CancellationToken cancellationToken);

    /// <summary>Does nothing when there is none.</summary>
    Task DeleteAsync(string path, CancellationToken cancellationToken);

    /// <summary>The same, but only while the version is still the one that is <paramref name="expected"/>; null: only while there is none.</summary>
    /// <exception cref="OutcomeChangedException">It is another one.</exception>
    Task RemoveAsync(string path, string? expected, CancellationToken cancellationToken);
}
