using System.Collections.Concurrent;

namespace Auditor.Worker.Outbox;

/// <summary>
/// The outbox as one piece of work sees it: it writes and deletes only what nobody has written since the work was begun. So a worker that
/// was overtaken, however late it comes, never puts an old outcome over a new one.
/// </summary>
public sealed class GuardedOutbox : IOutbox
{
    private readonly IOutbox _outbox;

    /// <summary>Path → version; what is not in it was not there.</summary>
    private readonly ConcurrentDictionary<string, string> _versions;

    private GuardedOutbox(IOutbox outbox, IEnumerable<OutboxFile> files)
    {
        _outbox = outbox;
        _versions = new(files.Select(file => KeyValuePair.Create(file.Path, file.Version)), StringComparer.Ordinal);
    }

    /// <summary>To be called before the report is read.</summary>
    public static async Task<GuardedOutbox> BeginAsync(IOutbox outbox, OutcomeName name, CancellationToken cancellationToken)
    {
        string[] paths = [name.Receipt, name.Page(isRejected: false), name.Json(isRejected: false), name.Page(isRejected: true), name.Json(isRejected: true)];
        var versions = await Task.WhenAll(paths.Select(path => outbox.VersionAsync(path, cancellationToken)));
        var files = paths.Zip(versions).Where(file => file.Second is not null).Select(file => new OutboxFile(file.First, file.Second!)).ToList();
        if (name.MayHaveMembers)
        {
            foreach (var folder in name.MemberFolders)
            {
                await foreach (var file in outbox.ListAsync(folder, cancellationToken))
                    files.Add(file);
            }
        }

        return new GuardedOutbox(outbox, files);
    }

    public Task OpenAsync(CancellationToken cancellationToken) => _outbox.OpenAsync(cancellationToken);

    public string Locate(string path) => _outbox.Locate(path);

    public async Task WriteAsync(string path, ReadOnlyMemory<byte> content, string contentType, CancellationToken cancellationToken) =>
        _versions[path] = await _outbox.ReplaceAsync(path, content, contentType, _versions.GetValueOrDefault(path), cancellationToken);

    public Task<string> ReplaceAsync(string path, ReadOnlyMemory<byte> content, string contentType, string? expected, CancellationToken cancellationToken) =>
        _outbox.ReplaceAsync(path, content, contentType, expected, cancellationToken);

    public Task<string?> VersionAsync(string path, CancellationToken cancellationToken) => _outbox.VersionAsync(path, cancellationToken);

    public Task<byte[]?> ReadAsync(string path, CancellationToken cancellationToken) => _outbox.ReadAsync(path, cancellationToken);

    public IAsyncEnumerable<OutboxFile> ListAsync(string folder, CancellationToken cancellationToken) => _outbox.ListAsync(folder, cancellationToken);

    public async Task DeleteAsync(string path, CancellationToken cancellationToken)
    {
        _versions.TryRemove(path, out var expected);
        await _outbox.RemoveAsync(path, expected, cancellationToken);
    }

    public Task RemoveAsync(string path, string? expected, CancellationToken cancellationToken) => _outbox.RemoveAsync(path, expected, cancellationToken);
}
