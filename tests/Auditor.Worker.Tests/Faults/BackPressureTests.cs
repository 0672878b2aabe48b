using Auditor.Comparing;
using Auditor.Reading;
using Auditor.Worker.Auditing;
using Auditor.Worker.Outbox;
using Auditor.Worker.Queue;
using Auditor.Worker.Tests.Azure;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Auditor.Worker.Tests.Faults;

/// <summary>A slow outbox holds the work up; it does not fill the memory.</summary>
public sealed class BackPressureTests(AzuriteServer azurite)
{
    private const int Reports = 60;
    private const int Parallelism = 3;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task While_the_outbox_blocks_no_more_is_read_than_is_being_worked_on()
    {
        using var place = new FaultPlace(azurite.RequireConnectionString(), Reports);
        using var work = new Workplace();
        var auditor = new CountingAuditor();
        work.Auditor = auditor;
        var gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        IReadOnlyList<string> settings = [.. place.Settings, $"--Queue:Parallelism={Parallelism}"];
        using var host = work.Build(drain: true, settings, outbox: inner => new BlockingOutbox(inner, gate.Task));
        var queue = host.Services.GetRequiredService<QueueWork>();

        await host.StartAsync(Token);
        await Eventually.HoldsAsync(() => auditor.Read == Parallelism && queue.Held == queue.MostHeld, "all hands are full");
        await Task.Delay(TimeSpan.FromSeconds(2), Token);
        Assert.Equal(Parallelism, auditor.Read);
        Assert.InRange(queue.Held, Parallelism, queue.MostHeld);
        TestContext.Current.TestOutputHelper?.WriteLine($"reports {Reports}, read but not written {auditor.Read} (bound {Parallelism}), messages in hand {queue.Held} (bound {queue.MostHeld})");

        gate.SetResult();
        await host.WaitForShutdownAsync(Token);
        await place.HoldsAsync("outbox blocked", times: 1);
    }

    private sealed class CountingAuditor : IAuditor
    {
        private readonly SharedAuditor _real = new();
        private int _read;

        public int Read => Volatile.Read(ref _read);

        public string Rules => _real.Rules;

        public IReadOnlyDictionary<string, string> Models => _real.Models;

        public Audit Audit(SourceFile file, Action<ArchivedReport> keep)
        {
            Interlocked.Increment(ref _read);
            return _real.Audit(file, keep);
        }
    }

    /// <summary>Writes no outcome until the gate opens.</summary>
    private sealed class BlockingOutbox(IOutbox inner, Task gate) : IOutbox
    {
        public Task OpenAsync(CancellationToken cancellationToken) => inner.OpenAsync(cancellationToken);

        public string Locate(string path) => inner.Locate(path);

        public Task WriteAsync(string path, ReadOnlyMemory<byte> content, string contentType, CancellationToken cancellationToken) =>
            inner.WriteAsync(path, content, contentType, cancellationToken);

        public async Task<string> ReplaceAsync(string path, ReadOnlyMemory<byte> content, string contentType, string? expected, CancellationToken cancellationToken)
        {
            await gate.WaitAsync(cancellationToken);
            return await inner.ReplaceAsync(path, content, contentType, expected, cancellationToken);
        }

        public Task<string?> VersionAsync(string path, CancellationToken cancellationToken) => inner.VersionAsync(path, cancellationToken);

        public Task<byte[]?> ReadAsync(string path, CancellationToken cancellationToken) => inner.ReadAsync(path, cancellationToken);

        public IAsyncEnumerable<OutboxFile> ListAsync(string folder, CancellationToken cancellationToken) => inner.ListAsync(folder, cancellationToken);

        public Task DeleteAsync(string path, CancellationToken cancellationToken) => inner.DeleteAsync(path, cancellationToken);

        public Task RemoveAsync(string path, string? expected, CancellationToken cancellationToken) => inner.RemoveAsync(path, expected, cancellationToken);
    }
}
