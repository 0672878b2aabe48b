using System.Buffers;
using System.Security.Cryptography;

namespace Auditor.Reading;

/// <summary>送审文件: a file as submitted. Content is empty when the file is longer than <see cref="ReadingLimits.MaxFileBytes"/>.</summary>
/// <param name="Name">File name without any folder.</param>
/// <param name="Length">Length in bytes.</param>
/// <param name="Sha256">Lower-case hexadecimal SHA-256 of all bytes.</param>
/// <param name="Content">All bytes, or none when there are too many.</param>
public sealed record SourceFile(string Name, long Length, string Sha256, ReadOnlyMemory<byte> Content)
{
    private const int BufferBytes = 81920;

    /// <summary>Where it lies below what was submitted, folders and zip file included, with /; the name where nothing more is known.</summary>
    public string Path { get; init; } = Name;

    /// <summary>Reads a stream to its end: hashes all of it, keeps no more than the limit.</summary>
    public static SourceFile FromStream(string name, Stream stream)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using var kept = new MemoryStream();
        var buffer = ArrayPool<byte>.Shared.Rent(BufferBytes);
        var length = 0L;
        for (int read; (read = stream.Read(buffer, 0, BufferBytes)) > 0;)
        {
            hash.AppendData(buffer, 0, read);
            length += read;
            if (length <= ReadingLimits.MaxFileBytes)
                kept.Write(buffer, 0, read);
        }

        ArrayPool<byte>.Shared.Return(buffer);
        var content = length <= ReadingLimits.MaxFileBytes ? kept.ToArray() : [];
        return new SourceFile(LastSegment(name), length, Convert.ToHexStringLower(hash.GetHashAndReset()), content) { Path = name };
    }

    public static SourceFile FromFile(string name, string path)
    {
        using var stream = ReportFiles.OpenRead(path);
        return FromStream(name, stream);
    }

    public static SourceFile FromBytes(string name, ReadOnlyMemory<byte> content) =>
        new(LastSegment(name), content.Length, Convert.ToHexStringLower(SHA256.HashData(content.Span)), content) { Path = name };

    private static string LastSegment(string name) => name[(name.LastIndexOfAny(['/', '\\']) + 1)..];
}
