using System.Security.Cryptography;
using System.Text;

namespace JiebaNet.Segmenter.Compilation;

/// <summary>Reads lines, counts them and takes their SHA-256 as of a UTF-8 file whose lines all end in LF.</summary>
internal sealed class HashedLines(TextReader reader) : IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    /// <summary>The number of the line read last, from 1.</summary>
    public int Number { get; private set; }

    public string? Next()
    {
        var line = reader.ReadLine();
        if (line is null)
            return null;
        Number++;
        _hash.AppendData(Encoding.UTF8.GetBytes(line));
        _hash.AppendData("\n"u8);
        return line;
    }

    public void Sha256(Span<byte> hash) => _hash.GetHashAndReset(hash);

    public FormatException Broken(string source, string line) => new($"{source}第 {Number} 行有误：“{line}”。");

    public void Dispose() => _hash.Dispose();
}
