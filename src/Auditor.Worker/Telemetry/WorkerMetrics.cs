using System.Diagnostics;
using System.Diagnostics.Metrics;
using Auditor.Worker.Auditing;

namespace Auditor.Worker.Telemetry;

/// <summary>
/// 运行指标: what comes, what becomes of it, how long it takes and waits, and with which rules and models. Counts, times and versions
/// only: no name of an item, let alone what is in it.
/// </summary>
public sealed class WorkerMetrics
{
    /// <summary>Name of the meter and of the source of spans.</summary>
    public const string SourceName = "Auditor.Worker";

    public const string ItemDuration = "auditor.item.duration";

    private static readonly ActivitySource Source = new(SourceName);

    private readonly WaitingItems _waiting;
    private readonly Counter<long> _received;
    private readonly Counter<long> _reports;
    private readonly Counter<long> _storageFaults;
    private readonly Histogram<double> _itemDuration;

    public WorkerMetrics(IMeterFactory meters, WaitingItems waiting, IAuditor auditor)
    {
        _waiting = waiting;
        var meter = meters.Create(SourceName);
        _received = meter.CreateCounter<long>("auditor.items.received", description: "items seen in the inbox for the first time, or in a new version");
        _reports = meter.CreateCounter<long>("auditor.reports", description: "reports by what became of them");
        _storageFaults = meter.CreateCounter<long>("auditor.storage.faults", description: "rounds that ended because inbox, outbox or archive were out of reach");
        _itemDuration = meter.CreateHistogram<double>(ItemDuration, "s", "from reading an item to its receipt");
        meter.CreateObservableGauge("auditor.items.waiting", () => waiting.Count, description: "items without an outcome");
        meter.CreateObservableGauge("auditor.queue.age", () => waiting.OldestAge.TotalSeconds, "s", "how long the oldest item without an outcome has been waiting");
        meter.CreateObservableGauge("auditor.info", () => new Measurement<int>(1, VersionsOf(auditor)), description: "rules and models in use, as labels");
    }

    public void Arrived(string path)
    {
        if (_waiting.Add(path))
            _received.Add(1);
    }

    public void See(IReadOnlySet<string> present) => _waiting.See(present);

    public void StorageFaulted() => _storageFaults.Add(1);

    /// <summary>Times the audit of one item, and counts what became of its reports.</summary>
    public async Task<IReadOnlyList<ItemOutcome>> MeasureAsync(string path, Func<Task<IReadOnlyList<ItemOutcome>>> audit)
    {
        Arrived(path);
        using var span = Source.StartActivity("audit");
        var began = Stopwatch.GetTimestamp();
        var outcomes = await TryAsync(path, audit, span);
        _itemDuration.Record(Stopwatch.GetElapsedTime(began).TotalSeconds);
        foreach (var outcomeCount in outcomes.CountBy(outcome => outcome))
            _reports.Add(outcomeCount.Value, new KeyValuePair<string, object?>("outcome", NameOf(outcomeCount.Key)));

        var hasFailed = outcomes is [ItemOutcome.Failed];
        span?.SetTag("auditor.reports", outcomes.Count).SetTag("auditor.rejected", outcomes.Count(outcome => outcome == ItemOutcome.Rejected));
        span?.SetStatus(hasFailed ? ActivityStatusCode.Error : ActivityStatusCode.Ok);
        if (!hasFailed)
            _waiting.Remove(path);
        return outcomes;
    }

    /// <summary>What throws is a message of a queue, which waits there and not here.</summary>
    private async Task<IReadOnlyList<ItemOutcome>> TryAsync(string path, Func<Task<IReadOnlyList<ItemOutcome>>> audit, Activity? span)
    {
        try
        {
            return await audit();
        }
        catch
        {
            span?.SetStatus(ActivityStatusCode.Error);
            _reports.Add(1, new KeyValuePair<string, object?>("outcome", NameOf(ItemOutcome.Failed)));
            _waiting.Remove(path);
            throw;
        }
    }

    private static IEnumerable<KeyValuePair<string, object?>> VersionsOf(IAuditor auditor) =>
        auditor.Models.OrderBy(model => model.Key, StringComparer.Ordinal)
            .Select(model => new KeyValuePair<string, object?>("model." + model.Key, model.Value))
            .Prepend(new KeyValuePair<string, object?>("rules", auditor.Rules));

    private static string NameOf(ItemOutcome outcome) => outcome switch
    {
        ItemOutcome.Audited => "audited",
        ItemOutcome.AuditedAgain => "audited_again",
        ItemOutcome.Rejected => "rejected",
        ItemOutcome.Unchanged => "unchanged",
        ItemOutcome.Gone => "gone",
        ItemOutcome.Failed => "failed",
        _ => throw new InvalidOperationException($"unknown outcome {outcome}"),
    };
}
