using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Auditor.Rendering.Receipts;

/// <summary>Receipts as files: JSON, one key a line.</summary>
public static class ReceiptJson
{
    private static readonly JsonSerializerOptions Layout = new(JsonSerializerDefaults.Web)
    {
        AllowDuplicateProperties = false,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
        NewLine = "\n",
        PropertyNameCaseInsensitive = false,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        NumberHandling = JsonNumberHandling.Strict,
        WriteIndented = true,
    };

    public static byte[] Write(AuditReceipt receipt) => [.. JsonSerializer.SerializeToUtf8Bytes(receipt, Layout), (byte)'\n'];

    /// <exception cref="InvalidDataException">Not a receipt, or one that something was added to or taken from.</exception>
    public static AuditReceipt Read(ReadOnlySpan<byte> json)
    {
        try
        {
            var receipt = JsonSerializer.Deserialize<AuditReceipt>(json.StartsWith("\uFEFF"u8) ? json[3..] : json, Layout);
            if (receipt?.Schema == AuditReceipt.SchemaId)
                return receipt;
        }
        catch (JsonException error)
        {
            throw Refusal(error);
        }

        throw Refusal(null);
    }

    private static InvalidDataException Refusal(Exception? error) =>
        new("回执不完整或被改动过：它应当是 auditor check … --receipt 写出的文件。请向填报单位索取原件，或重新审核。", error);
}
