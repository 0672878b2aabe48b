using System.ComponentModel.DataAnnotations;
using OpenTelemetry.Exporter;

namespace Auditor.Worker.Telemetry;

/// <summary>Section <c>Telemetry:Otlp</c>: whither traces and metrics go. Nothing is sent unless an address is given.</summary>
public sealed class OtlpOptions : IValidatableObject
{
    public const string Section = "Telemetry:Otlp";

    /// <summary>Of the collector, such as <c>http://collector:4317</c>; null for none.</summary>
    public string? Endpoint { get; set; }

    public OtlpExportProtocol Protocol { get; set; } = OtlpExportProtocol.Grpc;

    /// <summary>Null for none, and for one that <see cref="Validate"/> refuses.</summary>
    public Uri? Address => Uri.TryCreate(Endpoint, UriKind.Absolute, out var address) && IsPlain(address) ? address : null;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Endpoint is not null && Address is null)
            yield return new ValidationResult("应为 http 或 https 地址，如 http://采集器:4317，不带口令和参数；请求头请用环境变量 OTEL_EXPORTER_OTLP_HEADERS", [nameof(Endpoint)]);
    }

    private static bool IsPlain(Uri address) =>
        (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps) && address.UserInfo.Length == 0 && address.Query.Length == 0;
}
