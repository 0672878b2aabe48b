using OpenTelemetry.Metrics;

namespace Auditor.Worker.Telemetry;

/// <summary>Sends the last figures while what they are read from is still there: a drain may be over before the first are due.</summary>
public sealed class LastMetrics(MeterProvider metrics) : IHostedService
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken)
    {
        metrics.ForceFlush((int)Patience.TotalMilliseconds);
        return Task.CompletedTask;
    }
}
