using System.IO.Compression;
using System.Text.Json;
using Auditor.Comparing;

namespace Auditor.Archive.Storage;

/// <summary>
/// Sentences and cells of a report as one compressed document: nothing asks for a single cell of many reports, and a country's cells as
/// rows would be sixty million.
/// </summary>
internal static class ReportContent
{
    public static byte[] Pack(ArchivedReport report)
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Fastest))
            JsonSerializer.Serialize(brotli, new Content(report.Sentences, report.Cells));
        return packed.ToArray();
    }

    public static ArchivedReport Unpack(ReportRow row)
    {
        var content = Unpacked(row.Content);
        var wording = JsonSerializer.Deserialize<Wording>(content) ?? throw new InvalidDataException("empty content");
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
            wording.Sentences,
            new UnpackedCells(() => JsonSerializer.Deserialize<Figures>(content)!.Cells));
    }

    private static byte[] Unpacked(byte[] packed)
    {
        using var unpacked = new MemoryStream();
        using (var brotli = new BrotliStream(new MemoryStream(packed), CompressionMode.Decompress))
            brotli.CopyTo(unpacked);
        return unpacked.ToArray();
    }

    private sealed record Content(IReadOnlyList<ArchivedSentence> Sentences, IReadOnlyList<ArchivedCell> Cells);

    private sealed record Wording(IReadOnlyList<ArchivedSentence> Sentences);

    private sealed record Figures(IReadOnlyList<ArchivedCell> Cells);
}
