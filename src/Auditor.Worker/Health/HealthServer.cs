using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;
using OpenTelemetry.Metrics;

namespace Auditor.Worker.Health;

/// <summary>
/// 健康检查: <c>/healthz</c> (the process lives), <c>/readyz</c> (it can work) and <c>/metrics</c> (Prometheus), where a port is given.
/// It only tells; nothing can be changed through it.
/// </summary>
public sealed class HealthServer(IOptions<HealthOptions> options, Readiness readiness, IServiceProvider services) : IHostedService
{
    private const string PlainText = "text/plain; charset=utf-8";
    private const long LargestRequest = 0;

    private WebApplication? _server;

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (options.Value.Port == 0)
            return;

        _server = Build(options.Value);
        try
        {
            await _server.StartAsync(cancellationToken);
        }
        catch (IOException error)
        {
            throw new IOException($"不能监听 {options.Value.Listen} 的端口 {options.Value.Port}，可能已被占用。请改 Health:Port 或 Health:Listen。", error);
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => _server?.StopAsync(cancellationToken) ?? Task.CompletedTask;

    private WebApplication Build(HealthOptions health)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration.Sources.Clear(); // addresses come from our options alone
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestRequest;
            kestrel.Listen(IPAddress.Parse(health.Listen), health.Port, listen => listen.Protocols = HttpProtocols.Http1);
        });
        var server = builder.Build();
        server.MapGet("/healthz", () => Results.Text("ok\n", PlainText));
        server.MapGet("/readyz", TellReadinessAsync);
        if (services.GetService<MeterProvider>() is { } metrics)
            server.UseOpenTelemetryPrometheusScrapingEndpoint(metrics, predicate: null, path: "/metrics", configureBranchedPipeline: null, optionsName: null);
        return server;
    }

    private async Task<IResult> TellReadinessAsync(CancellationToken cancellationToken)
    {
        var problems = await readiness.FindProblemsAsync(cancellationToken);
        return problems.Count == 0
            ? Results.Text("ready\n", PlainText)
            : Results.Text(string.Join('\n', problems) + "\n", PlainText, statusCode: StatusCodes.Status503ServiceUnavailable);
    }
}
