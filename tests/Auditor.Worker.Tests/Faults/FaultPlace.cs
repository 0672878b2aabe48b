using System.Security.Cryptography;
using Auditor.Worker.Receipts;
using Auditor.Worker.Tests.Archiving;
using Auditor.Worker.Tests.Azure;

namespace Auditor.Worker.Tests.Faults;

/// <summary>Reports in an inbox, worker processes on its queue, and what is held true of the outbox after something was broken.</summary>
internal sealed class FaultPlace : IDisposable
{
    private readonly Workplace _undisturbed = new();
    private readonly List<WorkerProcess> _workers = [];
    private readonly IReadOnlyList<string> _settings;
    private readonly Dictionary<string, byte[]> _reports;

    /// <param name="outboxFolder">Null for a container.</param>
    public FaultPlace(string connection, int reports, IReadOnlyList<string>? archive = null, string? outboxFolder = null)
    {
        Blobs = new BlobPlace(connection);
        OutboxFolder = outboxFolder;
        _reports = Enumerable.Range(0, reports).ToDictionary(number => $"区县/{number:D4}.txt", number => number % 20 == 19
            ? SampleReports.Binary(number)
            : archive is null ? SampleReports.Text($"第{number}县商务局", 2021) : ArchiveReports.Welfare($"第{number}县民政局", 2022, 100 + number));
        Parallel.ForEach(_reports, new ParallelOptions { MaxDegreeOfParallelism = 4 }, report => Blobs.Put(report.Key, report.Value));
        var outbox = outboxFolder is null ? [] : new[] { $"--Outbox:Path={outboxFolder}" };
        _settings = [.. Blobs.QueueSettings.Where(setting => outboxFolder is null || !setting.StartsWith("--Outbox", StringComparison.Ordinal)), .. outbox, "--Queue:MaxAttempts=20", .. archive ?? []];
    }

    /// <summary><c>AUDITOR_FAULTS=full</c>: 100 kills over 2,000 reports, half an hour.</summary>
    public static bool IsFull => Environment.GetEnvironmentVariable("AUDITOR_FAULTS") == "full";

    public BlobPlace Blobs { get; }

    public string? OutboxFolder { get; }

    public int Reports => _reports.Count;

    public WorkerProcess StartWorker(params IEnumerable<string> more)
    {
        var worker = WorkerProcess.Start(Path.GetTempPath(), new Dictionary<string, string>(), [.. _settings, .. more]);
        _workers.Add(worker);
        return worker;
    }

    public IReadOnlyList<string> Settings => _settings;

    /// <summary>Receipts with nothing left to do.</summary>
    public int Done() => Receipts().Count(receipt => receipt is { IsReopened: false, Version.Length: > 0 });

    /// <summary>Receipts of reports that were audited at least once.</summary>
    public int Begun() => Receipts().Count(receipt => receipt.Version.Length > 0);

    /// <summary>Receipts, without a look into them.</summary>
    public int Written() => OutboxFiles().Count(file => file.StartsWith("receipts/", StringComparison.Ordinal));

    /// <summary>Until all is done and has stayed so; then the workers are stopped as an operator stops them.</summary>
    public async Task FinishAsync(TimeSpan patience)
    {
        var waited = System.Diagnostics.Stopwatch.StartNew();
        while (!await IsSettledAsync())
        {
            Assert.True(waited.Elapsed < patience, $"only {Done()} of {Reports} done: {string.Join('\n', _workers.Select(worker => worker.ErrorsSoFar))}");
            await Task.Delay(200, TestContext.Current.CancellationToken);
        }

        foreach (var worker in _workers.Where(worker => !worker.HasExited))
            worker.Terminate();
        foreach (var worker in _workers)
            await worker.WaitAsync();
    }

    /// <summary>Every report has exactly one current outcome, equal to the byte to that of a run that nobody disturbed.</summary>
    public async Task HoldsAsync(string broken, int times, IReadOnlyList<string>? undisturbedArchive = null, IReadOnlyDictionary<string, byte[]>? replaced = null)
    {
        foreach (var (name, content) in _reports)
            _undisturbed.Put(name, replaced?.GetValueOrDefault(name) ?? content);
        await _undisturbed.DrainAsync([.. _undisturbed.FolderSettings, .. undisturbedArchive ?? []]);
        var expected = Pages(_undisturbed.Outcomes().Select(outcome => outcome.Key), _undisturbed.Get);
        var actual = Pages(OutboxFiles(), Read);

        var lost = expected.Keys.Except(actual.Keys, StringComparer.Ordinal).Count();
        var extra = actual.Keys.Except(expected.Keys, StringComparer.Ordinal).Count();
        var equal = expected.Count(page => actual.GetValueOrDefault(page.Key) == page.Value);
        var stale = Receipts().Count(receipt => receipt.Version != Blobs.ETag(receipt.Path));
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{broken}: {times} times; reports {Reports}, pages {expected.Count}, lost {lost}, doubled {extra}, stale {stale}, byte-equal {equal}");
        Assert.Equal((0, 0, 0, expected.Count), (lost, extra, stale, equal));
        Assert.Equal(Reports, Receipts().Count);
    }

    public void Dispose()
    {
        foreach (var worker in _workers)
            worker.Dispose();
        _undisturbed.Dispose();
    }

    private async Task<bool> IsSettledAsync()
    {
        if (Done() < Reports || (await Blobs.Queue.GetPropertiesAsync(TestContext.Current.CancellationToken)).Value.ApproximateMessagesCount > 0)
            return false;
        await Task.Delay(TimeSpan.FromSeconds(2.5), TestContext.Current.CancellationToken); // two sweeps: nothing is reopened, the summary is written
        return Done() == Reports && (await Blobs.Queue.GetPropertiesAsync(TestContext.Current.CancellationToken)).Value.ApproximateMessagesCount == 0;
    }

    private IReadOnlyList<Receipt> Receipts() =>
        [.. OutboxFiles().Where(file => file.StartsWith("receipts/", StringComparison.Ordinal)).AsParallel().WithDegreeOfParallelism(4).Select(file => ReceiptJson.Read(Read(file))!)];

    private static Dictionary<string, string> Pages(IEnumerable<string> files, Func<string, byte[]> read) => files
        .Where(file => !file.StartsWith("receipts/", StringComparison.Ordinal) && !file.StartsWith("holders/", StringComparison.Ordinal) && !file.StartsWith(".tmp/", StringComparison.Ordinal))
        .ToDictionary(file => file, file => Convert.ToHexStringLower(SHA256.HashData(read(file))), StringComparer.Ordinal);

    private IEnumerable<string> OutboxFiles() => OutboxFolder is { } folder
        ? Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file))
        : Blobs.Outbox.Exists(TestContext.Current.CancellationToken) ? Blobs.Outcomes() : [];

    private byte[] Read(string file) => OutboxFolder is { } folder ? File.ReadAllBytes(Path.Combine(folder, file)) : Blobs.Get(file);
}
