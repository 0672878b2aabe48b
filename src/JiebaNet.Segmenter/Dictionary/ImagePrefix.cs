using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace JiebaNet.Segmenter.Dictionary;

/// <summary>What every compiled file (编译后的词典与模型) starts with; the body follows it. Little-endian.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 8)]
internal unsafe struct ImagePrefix
{
    public const int HashLength = 32;

    /// <summary>Which kind of file it is.</summary>
    public ulong Magic;

    /// <summary>The version of the body's layout.</summary>
    public long Version;

    /// <summary>Bytes of the body.</summary>
    public long BodyLength;

    /// <summary>The SHA-256 of the body.</summary>
    public fixed byte BodySha256[HashLength];

    public Span<byte> Sha256() => new(Unsafe.AsPointer(ref BodySha256[0]), HashLength);
}
