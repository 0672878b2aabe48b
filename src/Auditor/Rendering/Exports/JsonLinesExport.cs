using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Auditor.Rendering.Exports;

/// <summary>JSONL: one audit a line, each the audit JSON without its line breaks.</summary>
public static class JsonLinesExport
{
    private static readonly JsonWriterOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="audit">Audit JSON.</param>
    /// <returns>The line with its line break.</returns>
    public static byte[] Line(ReadOnlyMemory<byte> audit)
    {
        var line = new ArrayBufferWriter<byte>(audit.Length);
        using var document = JsonDocument.Parse(audit);
        using (var writer = new Utf8JsonWriter(line, OneLine))
            document.RootElement.WriteTo(writer);
        line.Write("\n"u8);
        return line.WrittenSpan.ToArray();
    }
}
