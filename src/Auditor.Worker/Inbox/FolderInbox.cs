using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using Auditor.Reading;
using Auditor.Worker.Storage;

namespace Auditor.Worker.Inbox;

/// <summary>
/// A folder and all below it. The version of a file is the SHA-256 of its content; it is computed anew only when length or
/// modification time changed, so that a poll costs one stat a file.
/// </summary>
/// <param name="settling">A file modified less than this ago may still be being written, and waits; zero: none waits.</param>
public sealed class FolderInbox(string path, TimeSpan settling, TimeProvider clock, ILogger<FolderInbox> logger) : IInbox
{
    public static readonly TimeSpan StillBeingWritten = TimeSpan.FromSeconds(1);

    private const string Unreadable = "unreadable";

    private readonly DirectoryInfo _root = new(Path.GetFullPath(path));
    private Dictionary<string, Known> _known = new(StringComparer.Ordinal);

    public string Location => _root.FullName;

    public Task OpenAsync(CancellationToken cancellationToken)
    {
        _root.Refresh();
        return _root.Exists ? Task.CompletedTask : throw new StorageUnavailableException($"收件文件夹 {Location} 不存在，请检查 Inbox:Path。");
    }

    public async IAsyncEnumerable<InboxItem> ListAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var seen = new Dictionary<string, Known>(StringComparer.Ordinal);
        foreach (var (itemPath, file) in new FolderWalk(logger).FilesBelow(_root))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!ReportFiles.IsCandidate(file.Name) || IsSettling(file))
                continue;
            if (await IdentifyAsync(itemPath, file, cancellationToken) is not { } known)
                continue;

            seen.Add(itemPath, known);
            yield return new InboxItem(itemPath, known.Version, _ => Task.FromResult(Open(file)));
        }

        _known = seen;
    }

    /// <summary>Either side of now: a clock that runs ahead on a file server must not hold a file back for good.</summary>
    private bool IsSettling(FileInfo file) => (clock.GetUtcNow() - file.LastWriteTimeUtc).Duration() < settling;

    private async Task<Known?> IdentifyAsync(string itemPath, FileInfo file, CancellationToken cancellationToken)
    {
        try
        {
            var (length, modified) = (file.Length, file.LastWriteTimeUtc);
            if (_known.TryGetValue(itemPath, out var known) && known.Length == length && known.Modified == modified && known.Version != Unreadable)
                return known;

            await using var stream = Open(file);
            return new Known(length, modified, Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, cancellationToken)));
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return new Known(0, default, Unreadable); // reading it will fail again, where failures are counted
        }
    }

    private static Stream Open(FileInfo file) => ReportFiles.OpenRead(file.FullName, FileShare.ReadWrite | FileShare.Delete);

    private sealed record Known(long Length, DateTime Modified, string Version);
}
