using System.Runtime.InteropServices;
using System.Security.Cryptography;
using JiebaNet.Segmenter.Dictionary;

namespace JiebaNet.Segmenter.Compilation;

/// <summary>Gathers the parts of a compiled file (编译后的词典或模型), then writes them behind their prefix.</summary>
internal sealed class ImageBody : IDisposable
{
    private readonly MemoryStream _body = new();

    public void Add<T>(ReadOnlySpan<T> part)
        where T : unmanaged => _body.Write(MemoryMarshal.AsBytes(part));

    public void WriteTo(Stream output, ulong magic, int version)
    {
        var body = _body.GetBuffer().AsSpan(0, (int)_body.Length);
        var prefix = new ImagePrefix { Magic = magic, Version = version, BodyLength = body.Length };
        SHA256.HashData(body, prefix.Sha256());
        output.Write(MemoryMarshal.AsBytes(new ReadOnlySpan<ImagePrefix>(in prefix)));
        output.Write(body);
    }

    public void Dispose() => _body.Dispose();
}
