using System.IO.Compression;
using System.Xml;

namespace Auditor.Reading;

/// <summary>
/// Word 附属部件: the parts beside the main one, found by its relationships. Read from the container itself, because the library gives
/// up on all of them when a single one, a lost picture say, is not there.
/// </summary>
internal sealed class DocxSideParts : IDisposable
{
    private readonly ZipArchive _archive;

    /// <summary>Last segment of the relationship type → path in the container.</summary>
    private readonly Dictionary<string, string> _paths = new(StringComparer.Ordinal);

    /// <param name="mainPart">Path of the main part, with a leading slash.</param>
    /// <exception cref="XmlException">The relationships are not well-formed.</exception>
    public DocxSideParts(ReadOnlyMemory<byte> content, string mainPart)
    {
        _archive = new ZipArchive(MemoryStreams.Over(content), ZipArchiveMode.Read);
        var folder = mainPart[..(mainPart.LastIndexOf('/') + 1)];
        using var relationships = Find($"{folder}_rels/{mainPart[folder.Length..]}.rels");
        if (relationships is not null)
            ReadRelationships(relationships, folder);
    }

    /// <summary>Null when the document has no such part.</summary>
    /// <param name="kind"><c>styles</c>, <c>numbering</c>, <c>footnotes</c> …</param>
    public Stream? Open(string kind) => _paths.TryGetValue(kind, out var path) ? Find(path) : null;

    public void Dispose() => _archive.Dispose();

    private void ReadRelationships(Stream relationships, string folder)
    {
        using var xml = DocxNames.OpenXml(relationships);
        while (xml.Read())
        {
            if (xml.LocalName is not "Relationship" || xml.GetAttribute("TargetMode") is "External")
                continue;
            var (type, target) = (xml.GetAttribute("Type") ?? "", xml.GetAttribute("Target") ?? "");
            _paths.TryAdd(type[(type.LastIndexOf('/') + 1)..], target.StartsWith('/') ? target : folder + target);
        }
    }

    /// <summary>Names of parts do not distinguish case.</summary>
    private BoundedStream? Find(string path) =>
        _archive.Entries.FirstOrDefault(entry => entry.FullName.AsSpan().Equals(path.AsSpan().TrimStart('/'), StringComparison.OrdinalIgnoreCase)) is { } entry
            ? new BoundedStream(entry.Open(), ReadingLimits.MaxUnpackedBytes)
            : null;
}
