using System.Reflection;
using Auditor.Worker.Configuration;
using Auditor.Worker.Health;
using Microsoft.Extensions.Options;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Auditor.Worker.Telemetry;

/// <summary>Metrics for Prometheus where the health port is open, metrics and traces for a collector where one is named; else nobody listens.</summary>
public static class TelemetryServices
{
    /// <summary>From a plain text to a scan of a hundred pages, in seconds.</summary>
    private static readonly double[] Buckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120];

    public static IServiceCollection AddTelemetry(this IServiceCollection services, IConfiguration configuration)
    {
        services
            .AddSection<OtlpOptions>(OtlpOptions.Section)
            .AddSingleton<IValidateOptions<OtlpOptions>, OnlyOtlpIsKnown>()
            .AddSingleton<WaitingItems>()
            .AddSingleton<WorkerMetrics>();
        var otlp = SectionBinder.TryBind<OtlpOptions>(configuration.GetSection(OtlpOptions.Section));
        var isScraped = SectionBinder.TryBind<HealthOptions>(configuration.GetSection(HealthOptions.Section))?.Port > 0;
        if (otlp?.Address is null && !isScraped)
            return services;

        var telemetry = services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("auditor-worker", serviceVersion: Version))
            .WithMetrics(metrics => AddExporters(AddMeters(metrics), otlp, isScraped));
        services.AddHostedService<LastMetrics>();
        if (otlp?.Address is not null)
            telemetry.WithTracing(traces => traces.AddSource(WorkerMetrics.SourceName, AuditStage.SourceName).AddOtlpExporter(exporter => Address(exporter, otlp, "v1/traces")));
        return services;
    }

    private static string Version => typeof(TelemetryServices).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";

    private static MeterProviderBuilder AddMeters(MeterProviderBuilder metrics) => metrics
        .AddMeter(WorkerMetrics.SourceName, AuditStage.SourceName)
        .AddView(AuditStage.Duration, new ExplicitBucketHistogramConfiguration { Boundaries = Buckets })
        .AddView(WorkerMetrics.ItemDuration, new ExplicitBucketHistogramConfiguration { Boundaries = Buckets });

    private static void AddExporters(MeterProviderBuilder metrics, OtlpOptions? otlp, bool isScraped)
    {
        if (otlp?.Address is not null)
            metrics.AddOtlpExporter(exporter => Address(exporter, otlp, "v1/metrics"));
        if (isScraped)
            metrics.AddPrometheusExporter();
    }

    /// <summary>Over HTTP each kind of signal has a path of its own, which the exporter adds only to addresses from the environment.</summary>
    private static void Address(OtlpExporterOptions exporter, OtlpOptions otlp, string path)
    {
        exporter.Protocol = otlp.Protocol;
        exporter.Endpoint = otlp.Protocol == OtlpExportProtocol.HttpProtobuf ? new Uri(otlp.Address!.AbsoluteUri.TrimEnd('/') + "/" + path) : otlp.Address!;
    }

    /// <summary>A misspelt key beside <c>Telemetry:Otlp</c> would leave telemetry off without a word.</summary>
    private sealed class OnlyOtlpIsKnown(IConfiguration configuration) : IValidateOptions<OtlpOptions>
    {
        public ValidateOptionsResult Validate(string? name, OtlpOptions options) =>
            configuration.GetSection("Telemetry").GetChildren().FirstOrDefault(child => !child.Path.Equals(OtlpOptions.Section, StringComparison.OrdinalIgnoreCase)) is { } unknown
                ? ValidateOptionsResult.Fail($"{unknown.Path} 不是已知的键。可用的键：{OtlpOptions.Section}:{nameof(OtlpOptions.Endpoint)}、{OtlpOptions.Section}:{nameof(OtlpOptions.Protocol)}。")
                : ValidateOptionsResult.Success;
    }
}
