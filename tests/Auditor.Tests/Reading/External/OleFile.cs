using System.Buffers.Binary;
using System.Text;

namespace Auditor.Tests.Reading.External;

/// <summary>Smallest OLE2 containers: one stream at the root.</summary>
internal static class OleFile
{
    private const int Sector = 512;
    private const uint EndOfChain = 0xFFFFFFFE;

    /// <param name="content">At least 4,096 bytes.</param>
    public static byte[] With(string name, byte[] content)
    {
        var sectors = (content.Length + Sector - 1) / Sector;
        var file = new byte[Sector * (3 + sectors)];
        ((byte[])[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]).CopyTo(file, 0);
        Number(file, 26, 3);
        file[28] = 0xFE;
        file[29] = 0xFF;
        file[30] = 9;
        file[32] = 6;
        Number(file, 44, 1);
        Number(file, 48, 1);
        Number(file, 56, 4096);
        Number(file, 60, EndOfChain);
        Number(file, 68, EndOfChain);
        file.AsSpan(76, 436).Fill(0xFF);
        Number(file, 76, 0);

        file.AsSpan(Sector, Sector).Fill(0xFF);
        Number(file, Sector, 0xFFFFFFFD);
        Number(file, Sector + 4, EndOfChain);
        for (var at = 0; at < sectors; at++)
            Number(file, Sector + 8 + (4 * at), at == sectors - 1 ? EndOfChain : (uint)(at + 3));
        Entry(file.AsSpan(2 * Sector), "Root Entry", type: 5, child: 1, start: EndOfChain, size: 0);
        Entry(file.AsSpan((2 * Sector) + 128), name, type: 2, child: 0xFFFFFFFF, start: 2, size: (uint)content.Length);
        content.CopyTo(file, 3 * Sector);
        return file;
    }

    private static void Entry(Span<byte> entry, string name, byte type, uint child, uint start, uint size)
    {
        Encoding.Unicode.GetBytes(name).CopyTo(entry);
        BinaryPrimitives.WriteUInt16LittleEndian(entry[64..], (ushort)((name.Length + 1) * 2));
        entry[66] = type;
        entry[67] = 1;
        entry[68..80].Fill(0xFF);
        BinaryPrimitives.WriteUInt32LittleEndian(entry[76..], child);
        BinaryPrimitives.WriteUInt32LittleEndian(entry[116..], start);
        BinaryPrimitives.WriteUInt32LittleEndian(entry[120..], size);
    }

    private static void Number(byte[] file, int at, uint value) => BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(at), value);
}
