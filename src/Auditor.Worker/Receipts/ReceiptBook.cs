using System.Collections.Concurrent;
using System.Collections.Immutable;
using Auditor.Rendering;
using Auditor.Worker.Auditing;
using Auditor.Worker.Inbox;
using Auditor.Worker.Outbox;

namespace Auditor.Worker.Receipts;

/// <summary>All receipts of the outbox: read once, then kept in memory beside it. Thread-safe.</summary>
public sealed class ReceiptBook(IOutbox outbox, IAuditor auditor, ILogger<ReceiptBook> logger) : IReportHolders
{
    /// <summary>Receipts are small; what reading them costs is waiting.</summary>
    private const int ReadAtOnce = 16;

    private const string Json = "application/json";

    private readonly ConcurrentDictionary<string, Receipt> _receipts = new(StringComparer.Ordinal);

    /// <summary>Archive key → paths of the items in the inbox that hold the report.</summary>
    private readonly ConcurrentDictionary<string, ImmutableSortedSet<string>> _holders = new(StringComparer.Ordinal);

    /// <summary>Receipt file → version and item, to read again only what has changed.</summary>
    private readonly ConcurrentDictionary<string, (string Version, string? Item)> _files = new(StringComparer.Ordinal);

    private volatile IReadOnlySet<string> _present = ImmutableSortedSet<string>.Empty;

    /// <summary>Paths of items that were reopened since their audit was begun.</summary>
    private readonly ConcurrentDictionary<string, bool> _reopened = new(StringComparer.Ordinal);

    /// <summary>Lines of the summary, sorted by path.</summary>
    public IReadOnlyList<SummaryEntry> Entries =>
        [.. _receipts.Values.SelectMany(receipt => receipt.Entries).OrderBy(entry => entry.Path, StringComparer.Ordinal).ThenBy(entry => entry.PagePath, StringComparer.Ordinal)];

    /// <summary>Under which the archive knows the reports of the outbox.</summary>
    public IReadOnlySet<string> ArchivedKeys => _receipts.Values.SelectMany(receipt => receipt.Archived).ToHashSet(StringComparer.Ordinal);

    /// <summary>Reads what has been written, and forgets what has been deleted, since it was last called.</summary>
    /// <returns>False when that was nothing.</returns>
    public async Task<bool> LoadAsync(CancellationToken cancellationToken)
    {
        var limits = new ParallelOptions { MaxDegreeOfParallelism = ReadAtOnce, CancellationToken = cancellationToken };
        var present = new ConcurrentDictionary<string, bool>(StringComparer.Ordinal);
        var (read, forgotten) = (0, 0);
        await Parallel.ForEachAsync(outbox.ListAsync(OutcomeName.ReceiptFolder, cancellationToken), limits, async (file, token) =>
        {
            present[file.Path] = true;
            if (_files.TryGetValue(file.Path, out var known) && known.Version == file.Version)
                return;
            var receipt = Take(file.Path, await outbox.ReadAsync(file.Path, token));
            _files[file.Path] = (file.Version, receipt?.Path);
            Interlocked.Increment(ref read);
        });
        foreach (var (file, (_, item)) in _files.Where(file => !present.ContainsKey(file.Key)))
        {
            _files.TryRemove(file, out _);
            forgotten++;
            if (item is not null)
                _receipts.TryRemove(item, out _);
        }

        if (read > 0)
            logger.ReceiptsRead(_receipts.Count);
        return read + forgotten > 0;
    }

    /// <summary>True when this version was audited with the rules and models in use, and nothing in the archive has changed for it since.</summary>
    /// <param name="reports">How many reports the item held.</param>
    public bool Covers(InboxItem item, out int reports)
    {
        var receipt = _receipts.GetValueOrDefault(item.Path);
        reports = receipt?.Entries.Count ?? 0;
        return receipt?.Covers(item, auditor) == true;
    }

    /// <summary>True when it is only for what has come into the archive that an item is audited again.</summary>
    public bool IsReopened(InboxItem item) => _receipts.GetValueOrDefault(item.Path) is { IsReopened: true } receipt && IsOf(item, receipt);

    /// <summary>True when the audit of these bytes was finished before, under the same rules and beside the same archive.</summary>
    public bool Knows(string path, string sha256) => _receipts.GetValueOrDefault(path) is { } receipt && receipt.Sha256 == sha256 && receipt.Rules == auditor.Rules;

    /// <summary>To be called when the audit of an item begins: what reopens it from now on, reopens it again.</summary>
    public void Begin(string path) => _reopened.TryRemove(path, out _);

    public bool Claim(string key, string path) =>
        _holders.AddOrUpdate(key, _ => Paths.Add(path), (_, paths) => paths.Add(path)).Last(holder => holder == path || _present.Contains(holder)) == path;

    /// <summary>To be told what lies in the inbox: what has gone makes no claims any more, though its receipt stays.</summary>
    public void See(IReadOnlySet<string> present) => _present = present;

    /// <summary>True while items in the inbox wait to be audited again.</summary>
    public bool HasReopened => _receipts.Values.Any(receipt => receipt.IsReopened && _present.Contains(receipt.Path));

    /// <summary>Marks the items that hold these reports as not audited for good.</summary>
    public async Task ReopenAsync(IEnumerable<string> keys, CancellationToken cancellationToken)
    {
        foreach (var path in keys.SelectMany(key => _holders.GetValueOrDefault(key) ?? Paths).Distinct(StringComparer.Ordinal))
        {
            _reopened[path] = true;
            if (_receipts.GetValueOrDefault(path) is { IsReopened: false } receipt)
                await WriteAsync(OutcomeName.Of(path), receipt with { IsReopened = true }, cancellationToken);
        }
    }

    public async Task PutAsync(OutcomeName name, Receipt receipt, CancellationToken cancellationToken)
    {
        await WriteAsync(name, receipt, cancellationToken);
        if (_reopened.ContainsKey(receipt.Path))
            await WriteAsync(name, receipt with { IsReopened = true }, cancellationToken);
    }

    private static ImmutableSortedSet<string> Paths { get; } = ImmutableSortedSet.Create<string>(StringComparer.Ordinal);

    private bool IsOf(InboxItem item, Receipt receipt) => receipt.IsOf(item, auditor);

    private async Task WriteAsync(OutcomeName name, Receipt receipt, CancellationToken cancellationToken)
    {
        await outbox.WriteAsync(name.Receipt, ReceiptJson.Write(receipt), Json, cancellationToken);
        _receipts[receipt.Path] = receipt;
    }

    private Receipt? Take(string file, byte[]? content)
    {
        if (content is null)
            return null;

        var receipt = ReceiptJson.Read(content);
        if (receipt is null || OutcomeName.Of(receipt.Path).Receipt != file)
        {
            logger.ReceiptDamaged(file);
            return null;
        }

        _receipts[receipt.Path] = receipt;
        foreach (var key in receipt.Archived)
            Claim(key, receipt.Path);
        return receipt;
    }
}
