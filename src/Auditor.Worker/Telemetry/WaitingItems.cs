using System.Collections.Concurrent;

namespace Auditor.Worker.Telemetry;

/// <summary>待审: items that were seen in the inbox and have no outcome yet, with when they were first seen. Thread-safe.</summary>
public sealed class WaitingItems(TimeProvider clock)
{
    private readonly ConcurrentDictionary<string, long> _since = new(StringComparer.Ordinal);

    public int Count => _since.Count;

    /// <summary>How long the oldest has been waiting; zero when none is.</summary>
    public TimeSpan OldestAge => _since.IsEmpty ? TimeSpan.Zero : clock.GetElapsedTime(_since.Values.Append(clock.GetTimestamp()).Min());

    /// <summary>False when it was waiting already.</summary>
    public bool Add(string path) => _since.TryAdd(path, clock.GetTimestamp());

    public void Remove(string path) => _since.TryRemove(path, out _);

    /// <summary>To be told what lies in the inbox: what was taken away waits no more.</summary>
    public void See(IReadOnlySet<string> present)
    {
        foreach (var path in _since.Keys.Where(path => !present.Contains(path)))
            Remove(path);
    }
}
