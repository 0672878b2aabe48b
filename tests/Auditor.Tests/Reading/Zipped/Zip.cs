using System.Buffers.Binary;
using System.IO.Compression;
using System.IO.Hashing;
using System.Text;

namespace Auditor.Tests.Reading.Zipped;

/// <summary>Zip files as other programs make them: names in any encoding, with or without saying so, locked members.</summary>
internal sealed class Zip
{
    private readonly List<byte> _file = [];
    private readonly List<byte> _directory = [];
    private int _count;

    public static byte[] Of(params (string Name, byte[] Content)[] members)
    {
        var zip = new Zip();
        foreach (var (name, content) in members)
            zip.Add(Encoding.UTF8.GetBytes(name), content, isMarkedUnicode: true);
        return zip.ToArray();
    }

    public Zip Add(byte[] name, byte[] content, bool isMarkedUnicode = false, string? unicodePath = null, bool isLocked = false)
    {
        var packed = Deflated(content);
        var extra = unicodePath is null ? [] : UnicodePath(name, unicodePath);
        var flags = (isMarkedUnicode ? 1 << 11 : 0) | (isLocked ? 1 : 0);
        var offset = (uint)_file.Count;
        Write(_file, 0x04034B50, [20, (ushort)flags, 8, 0, 0], Crc32.HashToUInt32(content), packed.Length, content.Length, [(ushort)name.Length, 0]);
        _file.AddRange(name);
        _file.AddRange(packed);
        Write(_directory, 0x02014B50, [20, 20, (ushort)flags, 8, 0, 0], Crc32.HashToUInt32(content), packed.Length, content.Length, [(ushort)name.Length, (ushort)extra.Length, 0, 0, 0, 0, 0]);
        _directory.AddRange(UInt32(offset));
        _directory.AddRange(name);
        _directory.AddRange(extra);
        _count++;
        return this;
    }

    public byte[] ToArray()
    {
        var end = new List<byte>();
        Write(end, 0x06054B50, [0, 0, (ushort)_count, (ushort)_count], (uint)_directory.Count, (int)_file.Count, null, [0]);
        return [.. _file, .. _directory, .. end];
    }

    private static void Write(List<byte> stream, uint signature, ushort[] before, uint first, int second, int? third, ushort[] after)
    {
        stream.AddRange(UInt32(signature));
        foreach (var value in before)
            stream.AddRange(UInt16(value));
        stream.AddRange(UInt32(first));
        stream.AddRange(UInt32((uint)second));
        if (third is { } value3)
            stream.AddRange(UInt32((uint)value3));
        foreach (var value in after)
            stream.AddRange(UInt16(value));
    }

    private static byte[] UnicodePath(byte[] name, string path)
    {
        byte[] field = [1, .. UInt32(Crc32.HashToUInt32(name)), .. Encoding.UTF8.GetBytes(path)];
        return [.. UInt16(0x7075), .. UInt16((ushort)field.Length), .. field];
    }

    private static byte[] Deflated(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            deflate.Write(content);
        return packed.ToArray();
    }

    private static byte[] UInt16(ushort value)
    {
        var bytes = new byte[2];
        BinaryPrimitives.WriteUInt16LittleEndian(bytes, value);
        return bytes;
    }

    private static byte[] UInt32(uint value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, value);
        return bytes;
    }
}
