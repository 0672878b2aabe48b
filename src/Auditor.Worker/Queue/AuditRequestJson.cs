using System.Text.Encodings.Web;
using System.Text.Json;

namespace Auditor.Worker.Queue;

/// <summary>Our own messages: <c>{"version":1,"name":"区县/a.docx","etag":"0x8D…","again":true}</c>; <c>etag</c> and <c>again</c> may be missing.</summary>
public static class AuditRequestJson
{
    private const int Version = 1;

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingDefault,
    };

    public static string Write(AuditRequest request) => JsonSerializer.Serialize(new Message(Version, request.Path, request.Version, request.IsAgain), Options);

    /// <summary>Null when it is not one, or of a version that is not known.</summary>
    public static AuditRequest? Read(BinaryData json) => json.ToObjectFromJson<Message>(Options) is { Version: Version, Name.Length: > 0 } message
        ? new AuditRequest(message.Name, message.Etag?.Trim('"'), message.Again)
        : null;

    private sealed record Message(int Version, string? Name, string? Etag, bool Again);
}
