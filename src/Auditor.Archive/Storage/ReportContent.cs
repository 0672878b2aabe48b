using System.Buffers.Binary;
using System.IO.Compression;
using System.Text.Json;
using Auditor.Comparing;

namespace Auditor.Archive.Storage;

/// <summary>
/// Sentences and cells of a report as one document: nothing asks for a single cell of many reports, and a country's cells as rows would be
/// sixty million. A sign, the length of the wording, the wording as it is, the cells compressed; before step 3 all of it compressed JSON.
/// </summary>
internal static class ReportContent
{
    /// <summary>The one beginning that no Brotli stream has (RFC 7932, 9.1), and so none of the earlier documents.</summary>
    private const byte Sign = 0x11;

    private const int Head = sizeof(byte) + sizeof(int);

    public static byte[] Pack(ArchivedReport report)
    {
        var wording = PackedWording.Pack(report.Sentences);
        using var packed = new MemoryStream();
        packed.WriteByte(Sign);
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, wording.Length);
        packed.Write(length);
        packed.Write(wording);
        using (var brotli = new BrotliStream(packed, CompressionLevel.Fastest))
            JsonSerializer.Serialize(brotli, report.Cells);
        return packed.ToArray();
    }

    public static ArchivedReport Unpack(ReportRow row)
    {
        var (sentences, cells) = row.Content[0] == Sign ? Unpacked(row.Content) : UnpackedJson(row.Content);
        return new ArchivedReport(
            row.SourceName,
            row.Sha256,
            row.Agency,
            row.AgencyKind,
            (Reports.AgencyLevel)row.Level,
            row.Region,
            row.Year,
            (Reports.FormatVersion)row.Format,
            row.SignedOn,
            sentences,
            cells);
    }

    private static (IReadOnlyList<ArchivedSentence> Sentences, IReadOnlyList<ArchivedCell> Cells) Unpacked(byte[] packed)
    {
        var length = BinaryPrimitives.ReadInt32LittleEndian(packed.AsSpan(sizeof(byte)));
        return (PackedWording.Unpack(packed.AsSpan(Head, length)), new UnpackedCells(() => Decompressed<List<ArchivedCell>>(packed.AsMemory(Head + length))));
    }

    private static (IReadOnlyList<ArchivedSentence> Sentences, IReadOnlyList<ArchivedCell> Cells) UnpackedJson(byte[] packed)
    {
        var content = Decompressed<Content>(packed);
        return (content.Sentences, content.Cells);
    }

    private static T Decompressed<T>(ReadOnlyMemory<byte> packed)
    {
        using var brotli = new BrotliStream(new MemoryStream(packed.ToArray()), CompressionMode.Decompress);
        return JsonSerializer.Deserialize<T>(brotli) ?? throw new InvalidDataException("empty content");
    }

    private sealed record Content(IReadOnlyList<ArchivedSentence> Sentences, IReadOnlyList<ArchivedCell> Cells);
}
