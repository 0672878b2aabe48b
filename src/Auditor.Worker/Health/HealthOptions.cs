using System.ComponentModel.DataAnnotations;
using System.Net;

namespace Auditor.Worker.Health;

/// <summary>Section <c>Health</c>: where <c>/healthz</c>, <c>/readyz</c> and <c>/metrics</c> are answered.</summary>
public sealed class HealthOptions : IValidatableObject
{
    public const string Section = "Health";

    /// <summary>0: nowhere.</summary>
    [Range(0, 65535, ErrorMessage = "应为 0 至 65535 的整数，0 表示不开放")]
    public int Port { get; set; }

    /// <summary>Address of this machine on which to listen; nobody else can reach the default.</summary>
    public string Listen { get; set; } = "127.0.0.1";

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!IPAddress.TryParse(Listen, out _))
            yield return new ValidationResult("应为 IP 地址，如 127.0.0.1；0.0.0.0 表示本机所有地址", [nameof(Listen)]);
    }
}
