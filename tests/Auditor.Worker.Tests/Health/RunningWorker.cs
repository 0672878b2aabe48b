using System.Net;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;

namespace Auditor.Worker.Tests.Health;

/// <summary>The service on the folders of a test, with its health port open.</summary>
internal sealed class RunningWorker : IAsyncDisposable
{
    private readonly IHost _host;
    private readonly FakeTimeProvider _clock;

    private RunningWorker(IHost host, FakeTimeProvider clock, int port)
    {
        (_host, _clock, Port) = (host, clock, port);
        Http = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}/") };
    }

    public int Port { get; }

    public HttpClient Http { get; }

    public static async Task<RunningWorker> StartAsync(Workplace place, params IEnumerable<string> settings)
    {
        var port = FreePort.Find();
        var clock = new FakeTimeProvider(TimeProvider.System.GetUtcNow().AddMinutes(1)); // no file is still being written
        var host = place.Build(drain: false, [.. place.FolderSettings, $"--Health:Port={port}", .. settings], clock);
        await host.StartAsync(TestContext.Current.CancellationToken);
        return new RunningWorker(host, clock, port);
    }

    public async Task<(HttpStatusCode Status, string Told)> AskAsync(string path)
    {
        using var answer = await Http.GetAsync(path, TestContext.Current.CancellationToken);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    /// <summary>Time enough for the next look at the storages.</summary>
    public void Pass() => _clock.Advance(TimeSpan.FromSeconds(10));

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _host.StopAsync(CancellationToken.None);
        _host.Dispose();
    }
}
