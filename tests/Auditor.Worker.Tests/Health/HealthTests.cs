using System.Net;
using System.Net.Sockets;
using Auditor.Comparing;
using Auditor.Reading;
using Auditor.Worker.Auditing;
using Auditor.Worker.Health;
using Auditor.Worker.Tests.Telemetry;

namespace Auditor.Worker.Tests.Health;

[Collection(MetricsOfThisProcess.Name)]
public sealed class HealthTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Metrics_tell_what_came_and_what_became_of_it()
    {
        using var place = new Workplace();
        place.Put("a.txt", SampleReports.Text("青山县商务局", 2021));
        place.Put("b.docx", SampleReports.Binary(seed: 3));
        await using var server = await RunningWorker.StartAsync(place);
        await Eventually.HoldsAsync(() => place.Has("summary.html"), "audited");

        var metrics = await server.Http.GetStringAsync("metrics", Token);

        Assert.Matches("(?m)^auditor_items_received_total(\\{[^}]*\\})? 2( |$)", metrics);
        Assert.Matches("(?m)^auditor_reports_total\\{[^}]*outcome=\"audited\"[^}]*\\} 1( |$)", metrics);
        Assert.Matches("(?m)^auditor_reports_total\\{[^}]*outcome=\"rejected\"[^}]*\\} 1( |$)", metrics);
        Assert.Matches("(?m)^auditor_stage_duration_seconds_count\\{[^}]*stage=\"classify\"[^}]*\\} [1-9]", metrics);
        Assert.Matches("(?m)^auditor_items_waiting(\\{[^}]*\\})? 0( |$)", metrics);
        Assert.Matches("(?m)^auditor_queue_age_seconds(\\{[^}]*\\})? 0( |$)", metrics);
        Assert.Matches("(?m)^auditor_info\\{[^}]*model_boilerplate=\"sha256:[0-9a-f]{64}\"[^}]*rules=\"", metrics);
    }

    [Fact]
    public async Task Ready_while_inbox_outbox_and_models_are_there()
    {
        using var place = new Workplace();
        var models = new MissingModels();
        place.Auditor = models;
        await using var server = await RunningWorker.StartAsync(place);
        Assert.Equal((HttpStatusCode.OK, "ok\n"), await server.AskAsync("healthz"));
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "模型 year-mention 未启用，原因见启动日志。\n"), await server.AskAsync("readyz"));
        models.AreThere = true;
        server.Pass();
        Assert.Equal((HttpStatusCode.OK, "ready\n"), await server.AskAsync("readyz"));

        Directory.Delete(place.Inbox);
        Directory.Delete(place.Outbox, recursive: true);
        await File.WriteAllTextAsync(place.Outbox, "a file where the folder was", Token);
        server.Pass();
        var (status, told) = await server.AskAsync("readyz");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, status);
        Assert.Contains("收件处：收件文件夹", told, StringComparison.Ordinal);
        Assert.Contains("发件处：发件文件夹", told, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.OK, "ok\n"), await server.AskAsync("healthz"));
        File.Delete(place.Outbox);
    }

    [Fact]
    public async Task Only_this_machine_can_ask_unless_told_otherwise()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "127.0.0.2 is an address of this machine on Linux.");
        using var place = new Workplace();
        await using (var server = await RunningWorker.StartAsync(place))
            await Assert.ThrowsAsync<SocketException>(() => ConnectAsync(server.Port));

        await using var open = await RunningWorker.StartAsync(place, "--Health:Listen=0.0.0.0");
        await ConnectAsync(open.Port);
    }

    [Fact]
    public async Task Without_a_port_nothing_is_opened_and_a_drain_works()
    {
        using var place = new Workplace();
        place.Put("a.txt", SampleReports.Text("青山县商务局", 2021));
        Assert.Equal(0, new HealthOptions().Port);
        Assert.Equal(ExitCodes.Done, (await place.DrainAsync()).ExitCode);
    }

    [Fact]
    public async Task A_port_in_use_stops_the_start_in_words()
    {
        using var taken = new TcpListener(IPAddress.Loopback, port: 0);
        taken.Start();
        using var place = new Workplace();
        using var errors = new StringWriter();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;
        Assert.Equal(ExitCodes.Unusable, await WorkerRun.RunAsync([.. place.FolderSettings, $"--Health:Port={port}", "--drain"], TextWriter.Null, errors));
        Assert.Contains($"端口 {port}", errors.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_probe_of_a_container_asks_by_the_same_settings()
    {
        using var place = new Workplace();
        await using var server = await RunningWorker.StartAsync(place, "--Health:Listen=0.0.0.0");
        Assert.Equal(ExitCodes.Done, await WorkerRun.RunAsync(["--health", $"--Health:Port={server.Port}", "--Health:Listen=0.0.0.0"], TextWriter.Null, TextWriter.Null));
        Assert.Equal(ExitCodes.Fault, await WorkerRun.RunAsync(["--health", $"--Health:Port={FreePort.Find()}"], TextWriter.Null, TextWriter.Null));
        Assert.Equal(ExitCodes.Unusable, await WorkerRun.RunAsync(["--health"], TextWriter.Null, TextWriter.Null));
    }

    private static async Task ConnectAsync(int port)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Parse("127.0.0.2"), port, Token);
    }

    private sealed class MissingModels : IAuditor
    {
        private readonly SharedAuditor _real = new();

        public bool AreThere { get; set; }

        public string Rules => _real.Rules;

        public IReadOnlyDictionary<string, string> Models => AreThere ? _real.Models : _real.Models.Where(model => model.Key != "year-mention").ToDictionary();

        public Audit Audit(SourceFile file, Action<ArchivedReport> keep) => _real.Audit(file, keep);
    }
}
