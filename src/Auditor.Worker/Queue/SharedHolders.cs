using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Auditor.Worker.Inbox;
using Auditor.Worker.Outbox;
using Auditor.Worker.Receipts;

namespace Auditor.Worker.Queue;

/// <summary>Which items hold a report, for all workers: in the outbox, a folder a report, a small file an item.</summary>
public sealed class SharedHolders(IOutbox outbox, AzureBlobInbox inbox) : IReportHolders
{
    private const int HashLetters = 32;

    /// <summary>Files never change: what was read or written once is known.</summary>
    private readonly ConcurrentDictionary<string, string> _paths = new(StringComparer.Ordinal);

    /// <summary>The audit asks from within a synchronous run; the thread waits for the storage as it does for the archive.</summary>
    public bool Claim(string key, string path) => ClaimAsync(key, path, CancellationToken.None).GetAwaiter().GetResult();

    public async Task<IReadOnlyList<string>> PathsAsync(string key, CancellationToken cancellationToken)
    {
        var paths = new List<string>();
        await foreach (var file in outbox.ListAsync(FolderOf(key), cancellationToken))
        {
            if (await PathInAsync(file.Path, cancellationToken) is { } path)
                paths.Add(path);
        }

        return paths;
    }

    private async Task<bool> ClaimAsync(string key, string path, CancellationToken cancellationToken)
    {
        var file = $"{FolderOf(key)}{Hash(path)}.txt";
        if (!_paths.ContainsKey(file))
            await outbox.WriteAsync(file, Encoding.UTF8.GetBytes(path), "text/plain; charset=utf-8", cancellationToken);
        _paths[file] = path;

        foreach (var other in await PathsAsync(key, cancellationToken))
        {
            if (string.CompareOrdinal(other, path) > 0 && await inbox.FindAsync(other, version: null, cancellationToken) is not null)
                return false;
        }

        return true;
    }

    private async Task<string?> PathInAsync(string file, CancellationToken cancellationToken)
    {
        if (_paths.TryGetValue(file, out var known))
            return known;
        if (await outbox.ReadAsync(file, cancellationToken) is not { } content)
            return null;
        return _paths[file] = Encoding.UTF8.GetString(content);
    }

    private static string FolderOf(string key) => $"{OutcomeName.HolderFolder}{Hash(key)}/";

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.Unicode.GetBytes(text)))[..HashLetters];
}
