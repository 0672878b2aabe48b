using System.Buffers.Binary;
using System.Text;

namespace Auditor.Reading;

/// <summary>
/// 复合文档 (OLE2, [MS-CFB]): the entries at the root of one, which tell .doc, .xls and .ppt from each other. Those of embedded objects lie
/// deeper and are not looked at. Damage only shortens the list.
/// </summary>
internal sealed class CompoundFile
{
    private const int HeaderBytes = 512;
    private const int EntryBytes = 128;
    private const int AllocationsInHeader = 109;
    private const int MostEntries = 10_000;
    private const int FewestSectorBits = 7;
    private const int MostSectorBits = 16;

    /// <summary>No entry; and the first number that is no sector but a mark.</summary>
    private const uint None = 0xFFFFFFFF;
    private const uint FirstMark = 0xFFFFFFFA;

    /// <summary>Bytes; shorter streams lie elsewhere, and no document is that short.</summary>
    private const uint ShortestStream = 4096;

    private const byte StreamEntry = 2;
    private const byte RootEntry = 5;

    private readonly ReadOnlyMemory<byte> _file;
    private readonly int _sectorBits;

    private CompoundFile(ReadOnlyMemory<byte> file)
    {
        _file = file;
        _sectorBits = BinaryPrimitives.ReadUInt16LittleEndian(file.Span[30..]);
    }

    /// <summary>Names of streams and storages → the first sector of their content; none for storages and short streams.</summary>
    public static IReadOnlyDictionary<string, ReadOnlyMemory<byte>> RootEntries(ReadOnlyMemory<byte> file)
    {
        if (file.Length < HeaderBytes)
            return new Dictionary<string, ReadOnlyMemory<byte>>();
        var container = new CompoundFile(file);
        return container._sectorBits is < FewestSectorBits or > MostSectorBits ? new Dictionary<string, ReadOnlyMemory<byte>>() : container.Read();
    }

    private Dictionary<string, ReadOnlyMemory<byte>> Read()
    {
        var directory = Directory();
        var found = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        if (directory.Count == 0 || directory[0].Span[66] != RootEntry)
            return found;

        var seen = new HashSet<uint>();
        var waiting = new Stack<uint>([Number(directory[0], 76)]);
        while (waiting.TryPop(out var at))
        {
            if (at == None || at >= directory.Count || !seen.Add(at))
                continue;
            var entry = directory[(int)at];
            found[NameOf(entry)] = entry.Span[66] == StreamEntry && Number(entry, 120) >= ShortestStream ? Sector(Number(entry, 116)) : default;
            waiting.Push(Number(entry, 68));
            waiting.Push(Number(entry, 72));
        }

        return found;
    }

    private List<ReadOnlyMemory<byte>> Directory()
    {
        var entries = new List<ReadOnlyMemory<byte>>();
        var seen = new HashSet<uint>();
        for (var sector = Number(_file, 48); sector < FirstMark && entries.Count < MostEntries && seen.Add(sector); sector = Next(sector))
        {
            var content = Sector(sector);
            for (var at = 0; at + EntryBytes <= content.Length; at += EntryBytes)
                entries.Add(content.Slice(at, EntryBytes));
        }

        return entries;
    }

    /// <summary>Larger files list their allocation sectors elsewhere too; the directory is then cut short, and the first entries are enough.</summary>
    private uint Next(uint sector)
    {
        var perSector = (1 << _sectorBits) / sizeof(uint);
        var (table, place) = ((int)(sector / perSector), (int)(sector % perSector));
        if (table >= AllocationsInHeader)
            return None;
        var allocation = Sector(Number(_file, 76 + (table * sizeof(uint))));
        return allocation.Length >= (place + 1) * sizeof(uint) ? Number(allocation, place * sizeof(uint)) : None;
    }

    private ReadOnlyMemory<byte> Sector(uint number)
    {
        var start = ((long)number + 1) << _sectorBits;
        return number >= FirstMark || start >= _file.Length ? default : _file.Slice((int)start, (int)Math.Min(1 << _sectorBits, _file.Length - start));
    }

    private static uint Number(ReadOnlyMemory<byte> bytes, int at) => BinaryPrimitives.ReadUInt32LittleEndian(bytes.Span[at..]);

    private static string NameOf(ReadOnlyMemory<byte> entry)
    {
        var bytes = Math.Clamp(BinaryPrimitives.ReadUInt16LittleEndian(entry.Span[64..]) - sizeof(char), 0, 62);
        return Encoding.Unicode.GetString(entry.Span[..bytes]);
    }
}
