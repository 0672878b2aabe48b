using Auditor.Worker.Outbox;
using Auditor.Worker.Queue;
using Auditor.Worker.Tests.Azure;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;


namespace Auditor.Worker.Tests.Faults;

/// <summary>What breaks nothing outside, but order and time: clocks that jump, messages that come twice, reports that change while they are read.</summary>
public sealed class TimeAndRepetitionTests(AzuriteServer azurite)
{
    private const int Reports = 30;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_clock_jumps_to_and_fro()
    {
        using var work = new Workplace();
        using var place = new FaultPlace(azurite.RequireConnectionString(), Reports, outboxFolder: work.Outbox);
        var clock = new JumpingClock();
        using var host = work.Build(drain: true, place.Settings, clock);
        var outbox = host.Services.GetRequiredService<IOutbox>();

        await host.StartAsync(Token);
        var drained = host.WaitForShutdownAsync(Token);
        var starts = 0;
        for (; !drained.IsCompleted; starts++)
        {
            await outbox.OpenAsync(Token); // as another worker that starts, with the clock of another day, and clears away what was left there
            clock.Jump();
            await Task.Delay(2, Token);
        }

        await drained;
        await place.HoldsAsync("clock jumps by a day", starts);
    }

    [Fact]
    public async Task Every_message_comes_twice()
    {
        using var place = new FaultPlace(azurite.RequireConnectionString(), Reports);
        foreach (var name in Names().Concat(Names()))
            await place.Blobs.SendAsync(AuditRequestJson.Write(new AuditRequest(name, place.Blobs.ETag(name))));
        place.StartWorker();
        place.StartWorker();

        await place.FinishAsync(TimeSpan.FromSeconds(300));
        await place.HoldsAsync("message sent twice", Reports);
    }

    [Fact]
    public async Task Reports_are_replaced_while_they_are_audited()
    {
        using var place = new FaultPlace(azurite.RequireConnectionString(), Reports);
        var replaced = new Dictionary<string, byte[]>();
        place.StartWorker();
        place.StartWorker();
        await Eventually.HoldsAsync(() => place.Done() > 0, "the workers are at work");
        foreach (var version in new[] { 1, 2, 3 })
        {
            foreach (var (name, number) in Names().Select((name, number) => (name, number)).Where(item => item.number % 3 == 0))
            {
                replaced[name] = SampleReports.Text($"第{number}县教育局", 2021 + version);
                place.Blobs.Put(name, replaced[name]);
                await place.Blobs.SendAsync(AuditRequestJson.Write(new AuditRequest(name, place.Blobs.ETag(name))));
            }
        }

        await place.FinishAsync(TimeSpan.FromSeconds(300));
        await place.HoldsAsync("report replaced while it is audited", 3 * replaced.Count, replaced: replaced);
    }

    private static IEnumerable<string> Names() => Enumerable.Range(0, Reports).Select(number => $"区县/{number:D4}.txt");

    /// <summary>A day ahead, a day behind; how long something takes is measured apart from it, as on a real machine.</summary>
    private sealed class JumpingClock : TimeProvider
    {
        private int _jumps;

        public void Jump() => Interlocked.Increment(ref _jumps);

        public override DateTimeOffset GetUtcNow() => System.GetUtcNow().AddDays(Volatile.Read(ref _jumps) % 2 == 0 ? 1 : -1);
    }
}
