using System.Runtime.CompilerServices;
using Auditor.Worker.Storage;

namespace Auditor.Worker.Outbox;

/// <summary>A folder. Files are written in <c>.tmp</c>, flushed to the disk, and renamed into their place.</summary>
public sealed class FolderOutbox(string path) : IOutbox
{
    public const string TemporaryFolder = ".tmp";

    /// <summary>No file takes that long to write: older ones were left by a process that was killed.</summary>
    private static readonly TimeSpan Leftover = TimeSpan.FromHours(1);

    /// <summary>Of a file that went away meanwhile the system says that it is of the year 1601.</summary>
    private static readonly TimeSpan Gone = TimeSpan.FromDays(36500);

    private readonly string _root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));

    public async Task OpenAsync(CancellationToken cancellationToken)
    {
        try
        {
            Directory.CreateDirectory(TemporaryRoot);
            var probe = await WriteTemporaryAsync(new byte[1], cancellationToken);
            var now = File.GetLastWriteTimeUtc(probe); // the disk's own clock: another machine's may be a day off
            foreach (var leftover in Directory.EnumerateFiles(TemporaryRoot).Where(file => now - File.GetLastWriteTimeUtc(file) is var age && age > Leftover && age < Gone))
                File.Delete(leftover);
            File.Delete(probe);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new StorageUnavailableException($"发件文件夹 {_root} 不能写入：{StorageFaults.Describe(error)}。请检查 Outbox:Path。", error);
        }
    }

    public string Locate(string path) => FullPath(path);

    public async Task WriteAsync(string path, ReadOnlyMemory<byte> content, string contentType, CancellationToken cancellationToken)
    {
        var target = FullPath(path);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        var temporary = await WriteTemporaryAsync(content, cancellationToken);
        File.Move(temporary, target, overwrite: true);
    }

    public async Task<string> ReplaceAsync(string path, ReadOnlyMemory<byte> content, string contentType, string? expected, CancellationToken cancellationToken)
    {
        var target = FullPath(path);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        var temporary = await WriteTemporaryAsync(content, cancellationToken);
        try
        {
            using (await FolderLock.TakeAsync(TemporaryRoot, cancellationToken))
            {
                if (Version(target) != expected)
                    throw new OutcomeChangedException();
                File.Move(temporary, target, overwrite: true);
                return Version(target)!;
            }
        }
        catch (OutcomeChangedException)
        {
            File.Delete(temporary);
            throw;
        }
    }

    public Task<string?> VersionAsync(string path, CancellationToken cancellationToken) => Task.FromResult(Version(FullPath(path)));

    public async Task<byte[]?> ReadAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            return await File.ReadAllBytesAsync(FullPath(path), cancellationToken);
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    public async IAsyncEnumerable<OutboxFile> ListAsync(string folder, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var start = folder.Length == 0 ? _root : FullPath(folder.TrimEnd('/'));
        if (!Directory.Exists(start))
            yield break;

        await Task.Yield();
        foreach (var file in Directory.EnumerateFiles(start, "*", SearchOption.AllDirectories))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var path = Path.GetRelativePath(_root, file).Replace(Path.DirectorySeparatorChar, '/');
            if (!path.StartsWith(TemporaryFolder + "/", StringComparison.Ordinal) && Version(file) is { } version)
                yield return new OutboxFile(path, version);
        }
    }

    public Task DeleteAsync(string path, CancellationToken cancellationToken)
    {
        var target = FullPath(path);
        if (File.Exists(target))
            File.Delete(target);
        return Task.CompletedTask;
    }

    public async Task RemoveAsync(string path, string? expected, CancellationToken cancellationToken)
    {
        var target = FullPath(path);
        using (await FolderLock.TakeAsync(TemporaryRoot, cancellationToken))
        {
            if (Version(target) != expected)
                throw new OutcomeChangedException();
            if (expected is not null)
                File.Delete(target);
        }
    }

    /// <summary>Every write puts a file of its own in the place, with its own time.</summary>
    private static string? Version(string target) =>
        new FileInfo(target) is { Exists: true } file ? $"{file.LastWriteTimeUtc.Ticks:x}-{file.Length:x}" : null;

    private string TemporaryRoot => Path.Combine(_root, TemporaryFolder);

    private async Task<string> WriteTemporaryAsync(ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        var temporary = Path.Combine(TemporaryRoot, Path.GetRandomFileName());
        await using var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0, FileOptions.Asynchronous);
        try
        {
            await stream.WriteAsync(content, cancellationToken);
            stream.Flush(flushToDisk: true);
        }
        catch (Exception error) when (error is IOException or OperationCanceledException)
        {
            File.Delete(temporary); // a full disk needs every block
            throw;
        }

        return temporary;
    }

    /// <summary>Names are made safe by <see cref="OutcomeName"/>; this holds even for a name that is not.</summary>
    private string FullPath(string path)
    {
        var full = Path.GetFullPath(Path.Combine(_root, path.Replace('/', Path.DirectorySeparatorChar)));
        return full.StartsWith(_root + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            ? full
            : throw new ArgumentException("The path leads out of the outbox.", nameof(path));
    }
}
