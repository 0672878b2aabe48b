using System.Buffers;
using System.IO.Compression;
using Auditor.Reports;

namespace Auditor.Reading;

/// <summary>
/// 容器检查: unpacks every part of a zip container once, keeping nothing, before a library opens it. After that the true sizes are known
/// to be small; those declared in the headers are not believed.
/// </summary>
internal static class PackageInspection
{
    private const int BufferBytes = 81920;

    /// <summary>Parts of one package; a report with a hundred pictures has two hundred.</summary>
    private const int MaxParts = 5000;

    /// <summary>Small parts of blanks may pack well without any harm.</summary>
    private const long SmallPartBytes = 1024 * 1024;

    private const string ContentTypes = "[Content_Types].xml";

    private static readonly (string Part, string Content)[] OtherPackages =
    [
        ("xl/workbook.xml", "Excel 工作簿"),
        ("ppt/presentation.xml", "PowerPoint 演示文稿"),
        ("OFD.xml", "OFD 版式文件"),
        ("mimetype", "OpenDocument 文档"),
    ];

    /// <summary>Null when the container is a Word document that is safe to open.</summary>
    /// <exception cref="InvalidDataException">The container is broken.</exception>
    public static Rejection? Refuse(ReadOnlyMemory<byte> content)
    {
        using var archive = new ZipArchive(MemoryStreams.Over(content), ZipArchiveMode.Read);
        if (archive.GetEntry(ContentTypes) is null || !archive.Entries.Any(IsWordPart))
            return Rejections.NotWordPackage(ContentOf(archive));
        return archive.Entries.Any(entry => entry.IsEncrypted) ? Rejections.Encrypted() : RefuseSizes(archive, content.Length);
    }

    /// <summary>Whether the container is one document (Word, OFD …), and not a bundle of files.</summary>
    public static bool IsDocument(ReadOnlyMemory<byte> content) =>
        Holds(content, ContentTypes) || OtherPackages.Any(package => Holds(content, package.Part));

    /// <summary>Whether the container has that part; false also when it cannot be opened.</summary>
    public static bool Holds(ReadOnlyMemory<byte> content, string part)
    {
        try
        {
            using var archive = new ZipArchive(MemoryStreams.Over(content), ZipArchiveMode.Read);
            return archive.Entries.Any(entry => string.Equals(entry.FullName.TrimStart('/'), part, StringComparison.OrdinalIgnoreCase));
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    /// <summary>Null when an OpenDocument container is safe to hand on.</summary>
    /// <exception cref="InvalidDataException">The container is broken.</exception>
    public static Rejection? RefuseOpenDocument(ReadOnlyMemory<byte> content)
    {
        using var archive = new ZipArchive(MemoryStreams.Over(content), ZipArchiveMode.Read);
        if (archive.Entries.Count > MaxParts)
            return Rejections.UnpacksTooLarge();
        return RefuseSizes(archive, content.Length) ?? (IsEncryptedOpenDocument(archive) ? Rejections.Encrypted() : null);
    }

    /// <summary>Parts with a password are named with the way they were encrypted.</summary>
    private static bool IsEncryptedOpenDocument(ZipArchive archive)
    {
        if (archive.GetEntry("META-INF/manifest.xml") is not { } manifest)
            return false;
        using var text = new StreamReader(manifest.Open());
        return text.ReadToEnd().Contains("encryption-data", StringComparison.Ordinal);
    }

    /// <summary>The main part is <c>word/document.xml</c>, or numbered (<c>document2.xml</c>) when it comes from Office on the web.</summary>
    private static bool IsWordPart(ZipArchiveEntry entry) =>
        entry.FullName.StartsWith("word/document", StringComparison.OrdinalIgnoreCase) && IsMarkup(entry);

    private static bool IsMarkup(ZipArchiveEntry entry) =>
        entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);

    private static string ContentOf(ZipArchive archive) =>
        Array.Find(OtherPackages, package => archive.GetEntry(package.Part) is not null).Content ?? "压缩包";

    /// <summary>Null when all parts together are small enough to unpack.</summary>
    public static Rejection? RefuseSizes(ZipArchive archive, long fileBytes)
    {
        if (archive.Entries.Count > MaxParts)
            return Rejections.UnpacksTooLarge();

        var total = 0L;
        foreach (var entry in archive.Entries)
        {
            var unpacked = UnpackedBytes(entry, LimitOf(entry, fileBytes, ReadingLimits.MaxUnpackedBytes - total));
            if (unpacked is null)
                return Rejections.UnpacksTooLarge();
            total += unpacked.Value;
        }

        return null;
    }

    /// <summary>Only markup is held to the ratio: a blank picture packs better, and no picture is ever unpacked again.</summary>
    private static long LimitOf(ZipArchiveEntry entry, long fileBytes, long left)
    {
        var packed = Math.Clamp(entry.CompressedLength, 0, fileBytes);
        return IsMarkup(entry) ? Math.Min(left, Math.Max(SmallPartBytes, packed * ReadingLimits.MaxCompressionRatio)) : left;
    }

    /// <summary>Null when there are more than the limit.</summary>
    public static long? UnpackedBytes(ZipArchiveEntry entry, long limit)
    {
        using var stream = entry.Open();
        var buffer = ArrayPool<byte>.Shared.Rent(BufferBytes);
        var unpacked = 0L;
        for (int read; unpacked <= limit && (read = stream.Read(buffer, 0, BufferBytes)) > 0;)
            unpacked += read;
        ArrayPool<byte>.Shared.Return(buffer);
        return unpacked <= limit ? unpacked : null;
    }
}
