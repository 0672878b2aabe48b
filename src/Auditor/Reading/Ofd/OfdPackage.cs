using System.IO.Compression;
using System.Xml;
using Auditor.Reports;

namespace Auditor.Reading.Ofd;

/// <summary>OFD 容器: the parts of the zip container, found by their path inside it. Nothing outside it can be reached.</summary>
internal sealed class OfdPackage : IDisposable
{
    /// <summary>Of all parts; the smallest package has it.</summary>
    public const string EntryPart = "OFD.xml";

    /// <summary>Characters of one part; the largest page of a report has 1 million.</summary>
    private const long LongestPart = 50_000_000;

    private readonly ZipArchive _archive;
    private readonly Dictionary<string, ZipArchiveEntry> _parts = new(StringComparer.OrdinalIgnoreCase);

    /// <exception cref="InvalidDataException">The container is broken.</exception>
    public OfdPackage(ReadOnlyMemory<byte> content)
    {
        _archive = new ZipArchive(MemoryStreams.Over(content), ZipArchiveMode.Read);
        foreach (var entry in _archive.Entries)
        {
            if (OfdPath.Resolve("", entry.FullName) is { } path)
                _parts.TryAdd(path, entry);
        }
    }

    /// <summary>GM/T 0099 puts lists of keys and of locked parts beside <c>OFD.xml</c>.</summary>
    public bool DescribesEncryption => _parts.Keys.Any(path => Path.GetFileName(path).Contains("encrypt", StringComparison.OrdinalIgnoreCase) || path.EndsWith("decryptseed.dat", StringComparison.OrdinalIgnoreCase));

    /// <summary>Null when the container is safe to unpack.</summary>
    /// <exception cref="InvalidDataException">The container is broken.</exception>
    public static Rejection? Refuse(ReadOnlyMemory<byte> content)
    {
        using var archive = new ZipArchive(MemoryStreams.Over(content), ZipArchiveMode.Read);
        return archive.Entries.Any(entry => entry.IsEncrypted) ? Rejections.EncryptedOfd() : PackageInspection.RefuseSizes(archive, content.Length);
    }

    /// <summary>Opens a part as XML; neither a DTD nor anything outside the part is heeded.</summary>
    /// <exception cref="InvalidDataException">There is no such part.</exception>
    public XmlReader Open(string path)
    {
        if (!_parts.TryGetValue(path, out var part))
            throw new InvalidDataException("A part that is named is missing.");
        return XmlReader.Create(new BoundedStream(part.Open(), ReadingLimits.MaxUnpackedBytes), new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            CloseInput = true,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            MaxCharactersInDocument = LongestPart,
        });
    }

    public void Dispose() => _archive.Dispose();
}
