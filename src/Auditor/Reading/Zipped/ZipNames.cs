using System.Buffers.Binary;
using System.IO.Hashing;
using System.Text;
using System.Text.Unicode;

namespace Auditor.Reading.Zipped;

/// <summary>
/// 压缩包文件名: names of the members as their sender saw them. Zip files made in China hold GBK without saying so, those made on a Mac
/// UTF-8 without saying so; the library can be told one encoding only.
/// </summary>
internal static class ZipNames
{
    private const int EndRecordBytes = 22;
    private const int LongestComment = ushort.MaxValue;
    private const int HeaderBytes = 46;
    private const ushort UnicodeFlag = 1 << 11;
    private const ushort UnicodePath = 0x7075;
    private const char LastEuropean = '\u07FF'; // of the characters that take two bytes in UTF-8

    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding(54936)!;

    /// <summary>In the order of the central directory; null when there are not as many as expected.</summary>
    public static IReadOnlyList<string>? Of(ReadOnlySpan<byte> zip, int expected)
    {
        var end = zip[Math.Max(0, zip.Length - EndRecordBytes - LongestComment)..].LastIndexOf("PK\u0005\u0006"u8);
        if (end < 0)
            return null;
        end += Math.Max(0, zip.Length - EndRecordBytes - LongestComment);
        if (end + EndRecordBytes > zip.Length)
            return null;

        var names = new List<string>();
        var at = (long)BinaryPrimitives.ReadUInt32LittleEndian(zip[(end + 16)..]);
        while (names.Count < expected && TryReadHeader(zip, ref at, out var name))
            names.Add(name);
        return names.Count == expected ? names : null;
    }

    private static bool TryReadHeader(ReadOnlySpan<byte> zip, ref long at, out string name)
    {
        name = "";
        if (at < 0 || at + HeaderBytes > zip.Length || !zip[(int)at..].StartsWith("PK\u0001\u0002"u8))
            return false;

        var header = zip[(int)at..];
        var flags = BinaryPrimitives.ReadUInt16LittleEndian(header[8..]);
        var nameBytes = BinaryPrimitives.ReadUInt16LittleEndian(header[28..]);
        var extraBytes = BinaryPrimitives.ReadUInt16LittleEndian(header[30..]);
        var commentBytes = BinaryPrimitives.ReadUInt16LittleEndian(header[32..]);
        if (HeaderBytes + nameBytes + extraBytes > header.Length)
            return false;

        var raw = header.Slice(HeaderBytes, nameBytes);
        name = UnicodeNameOf(header.Slice(HeaderBytes + nameBytes, extraBytes), raw) ?? Decode(raw, isUnicode: (flags & UnicodeFlag) != 0);
        at += HeaderBytes + nameBytes + extraBytes + commentBytes;
        return true;
    }

    /// <summary>The field holds for as long as the check sum in it is that of the plain name: programs that know it not rename only the latter.</summary>
    private static string? UnicodeNameOf(ReadOnlySpan<byte> extra, ReadOnlySpan<byte> raw)
    {
        const int Prefix = 5;
        while (extra.Length >= 4)
        {
            var id = BinaryPrimitives.ReadUInt16LittleEndian(extra);
            var length = BinaryPrimitives.ReadUInt16LittleEndian(extra[2..]);
            if (4 + length > extra.Length)
                return null;
            var field = extra.Slice(4, length);
            if (id == UnicodePath && length > Prefix && BinaryPrimitives.ReadUInt32LittleEndian(field[1..]) == Crc32.HashToUInt32(raw) && Utf8.IsValid(field[Prefix..]))
                return Encoding.UTF8.GetString(field[Prefix..]);
            extra = extra[(4 + length)..];
        }

        return null;
    }

    private static string Decode(ReadOnlySpan<byte> raw, bool isUnicode)
    {
        if (!Utf8.IsValid(raw))
            return Gb18030.GetString(raw);
        var name = Encoding.UTF8.GetString(raw);

        // A short name in GBK may happen to be valid UTF-8, but then of letters that no Chinese file name has.
        var isDoubtful = !isUnicode && name.AsSpan().IndexOfAnyInRange('\u0080', LastEuropean) >= 0;
        return isDoubtful ? Gb18030.GetString(raw) : name;
    }
}
