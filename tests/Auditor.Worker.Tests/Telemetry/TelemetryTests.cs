using Auditor.Worker.Auditing;
using Auditor.Worker.Telemetry;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace Auditor.Worker.Tests.Telemetry;

[Collection(MetricsOfThisProcess.Name)]
public sealed class TelemetryTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void Nobody_listens_unless_it_is_asked_for()
    {
        using var place = new Workplace();
        using var host = place.Build(drain: true, place.FolderSettings);
        Assert.Null(host.Services.GetService<MeterProvider>());
        Assert.Null(host.Services.GetService<TracerProvider>());
    }

    [Fact]
    public async Task A_collector_gets_the_stages_of_every_report_and_the_counts()
    {
        using var collector = new Collector();
        using var place = new Workplace();
        place.Put("a.txt", SampleReports.Text("青山县商务局", 2021));
        place.Put("b.docx", SampleReports.Binary(seed: 3));

        await place.DrainAsync([.. place.FolderSettings, $"--Telemetry:Otlp:Endpoint={collector.Address}", "--Telemetry:Otlp:Protocol=HttpProtobuf"]);

        var (traces, metrics) = (collector.Sent("/v1/traces"), collector.Sent("/v1/metrics"));
        Assert.All(["audit", "read", "normalise", "segment", "classify", "compare", "check", "score"], stage => Assert.Contains(stage, traces, StringComparison.Ordinal));
        string[] names = ["auditor.items.received", "auditor.items.waiting", "auditor.queue.age", "auditor.reports", "auditor.stage.duration", "auditor.item.duration", "auditor.info", "audited", "rejected", new SharedAuditor().Rules];
        Assert.All(names, name => Assert.Contains(name, metrics, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("--Telemetry:Otlp:Endpoint=collector:4317", "Telemetry:Otlp:Endpoint")]
    [InlineData("--Telemetry:Otlp:Endpoint=http://user:geheim@collector", "Telemetry:Otlp:Endpoint")]
    [InlineData("--Telemetry:Otlp:Adress=http://collector", "Telemetry:Otlp:Adress")]
    [InlineData("--Telemetry:Prometheus=true", "Telemetry:Prometheus")]
    [InlineData("--Health:Port=70000", "Health:Port")]
    [InlineData("--Health:Listen=localhost", "Health:Listen")]
    public async Task Bad_settings_stop_the_start(string setting, string named)
    {
        using var place = new Workplace();
        using var errors = new StringWriter();
        Assert.Equal(ExitCodes.Unusable, await WorkerRun.RunAsync([.. place.FolderSettings, setting, "--drain"], TextWriter.Null, errors));
        Assert.Contains(named, errors.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", errors.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_fails_goes_on_waiting_and_grows_old()
    {
        var clock = new FakeTimeProvider();
        var waiting = new WaitingItems(clock);
        Assert.Equal((0, TimeSpan.Zero), (waiting.Count, waiting.OldestAge));
        Assert.True(waiting.Add("a"));
        clock.Advance(TimeSpan.FromMinutes(3));
        Assert.False(waiting.Add("a"));
        waiting.Add("b");
        Assert.Equal((2, TimeSpan.FromMinutes(3)), (waiting.Count, waiting.OldestAge));
        waiting.See(new HashSet<string> { "b" });
        Assert.Equal((1, TimeSpan.Zero), (waiting.Count, waiting.OldestAge));
    }

    [Fact]
    public async Task Failures_are_counted_and_leave_the_item_waiting()
    {
        using var place = new Workplace { Auditor = new BreakingAuditor("a.txt", "x") };
        place.Put("a.txt", SampleReports.Text("青山县商务局", 2021));
        using var host = place.Build(drain: true, place.FolderSettings);
        await host.Services.GetRequiredService<AuditRound>().RunAsync(Token);
        Assert.Equal(1, host.Services.GetRequiredService<WaitingItems>().Count);
    }
}
