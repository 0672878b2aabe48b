using System.Text;
using System.Text.Json;
using Azure.Messaging;
using Azure.Messaging.EventGrid;

namespace Auditor.Worker.Queue;

/// <summary>
/// Understands our own messages and those that Event Grid sends for a new blob, in its own schema and as CloudEvents 1.0; in Base64, as
/// Event Grid and most tools write them, or as plain text.
/// </summary>
/// <param name="container">Of the inbox.</param>
/// <param name="prefix">Of the inbox; empty, or with a / at its end.</param>
public sealed class AuditRequestReader(string container, string prefix)
{
    private const string BlobCreated = "Microsoft.Storage.BlobCreated";

    /// <summary>False when the message makes no sense; true without a request when it is none of ours: of another place, or not of a new blob.</summary>
    public bool TryRead(BinaryData body, out AuditRequest? request)
    {
        request = null;
        try
        {
            var json = Decode(body.ToString().Trim());
            using var document = JsonDocument.Parse(json);
            if (document.RootElement.ValueKind != JsonValueKind.Object)
                return false;
            if (document.RootElement.TryGetProperty("specversion", out _))
                return CloudEvent.Parse(json) is { } cloud && TryRead(cloud.Type, cloud.Subject, cloud.Data, out request);
            if (document.RootElement.TryGetProperty("eventType", out _))
                return EventGridEvent.Parse(json) is var grid && TryRead(grid.EventType, grid.Subject, grid.Data, out request);

            request = AuditRequestJson.Read(json);
            return request is not null;
        }
        catch (Exception error) when (error is JsonException or ArgumentException or InvalidOperationException or FormatException)
        {
            return false;
        }
    }

    private static BinaryData Decode(string text)
    {
        var bytes = new byte[text.Length];
        return !text.StartsWith('{') && Convert.TryFromBase64String(text, bytes, out var length)
            ? BinaryData.FromString(Encoding.UTF8.GetString(bytes, 0, length))
            : BinaryData.FromString(text);
    }

    /// <summary>The subject is <c>/blobServices/default/containers/收件/blobs/区县/a.docx</c>, the name as it is.</summary>
    private bool TryRead(string type, string? subject, BinaryData? data, out AuditRequest? request)
    {
        request = null;
        if (type != BlobCreated)
            return true;
        if (subject is null || data is null || !subject.StartsWith("/blobServices/", StringComparison.Ordinal))
            return false;

        var start = $"/blobServices/default/containers/{container}/blobs/{prefix}";
        if (subject.StartsWith(start, StringComparison.Ordinal) && subject.Length > start.Length)
            request = new AuditRequest(subject[start.Length..], ETagIn(data));
        return true;
    }

    private static string? ETagIn(BinaryData data)
    {
        using var document = JsonDocument.Parse(data);
        return document.RootElement.TryGetProperty("eTag", out var tag) ? tag.GetString()?.Trim('"') : null;
    }
}
