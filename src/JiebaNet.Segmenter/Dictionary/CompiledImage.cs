using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace JiebaNet.Segmenter.Dictionary;

/// <summary>
/// A compiled file (编译后的词典或模型), read where it lies: one inside the assembly stays mapped as long as the assembly is
/// loaded, one from a file is held in memory by this object. Whoever reads through its pointers keeps it alive.
/// </summary>
internal sealed unsafe class CompiledImage
{
    private readonly string _name;
    private readonly byte[]? _held; // pinned; null where the image is mapped
    private readonly byte* _end;
    private byte* _next;

    private CompiledImage(string name, byte* start, long length, byte[]? held, ulong magic, int version)
    {
        _name = name;
        _held = held;
        if (!BitConverter.IsLittleEndian)
            throw new PlatformNotSupportedException("分词词典只能在小端序的机器上读取。");
        var prefix = (ImagePrefix*)start;
        if (length < sizeof(ImagePrefix))
            throw Broken($"只有 {length} 字节，不足以容纳文件头（{sizeof(ImagePrefix)} 字节）");
        if (prefix->Magic != magic)
            throw Broken("不是本程序编译的文件（文件头不符）");
        if (prefix->Version != version)
            throw Broken($"格式版本为 {prefix->Version}，应为 {version}，请重新编译");
        if (prefix->BodyLength != length - sizeof(ImagePrefix))
            throw Broken($"长度应为 {prefix->BodyLength + sizeof(ImagePrefix)} 字节，实为 {length} 字节，文件不完整");
        _next = start + sizeof(ImagePrefix);
        _end = start + length;
    }

    /// <summary>The image in the assembly; its hash is a test's matter, so that opening costs nothing.</summary>
    public static CompiledImage OfResource(string name, ulong magic, int version)
    {
        var resource = typeof(CompiledImage).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"程序集中没有 {name}。");
        if (resource is UnmanagedMemoryStream mapped)
            return new CompiledImage(name, mapped.PositionPointer, mapped.Length, null, magic, version);
        using (resource)
        {
            var bytes = GC.AllocateUninitializedArray<byte>(checked((int)resource.Length), pinned: true);
            resource.ReadExactly(bytes);
            return OfPinned(name, bytes, magic, version);
        }
    }

    /// <summary>The image in a file, its hash checked.</summary>
    /// <exception cref="InvalidDataException">The file is not what it should be; the message tells its path and why.</exception>
    public static CompiledImage OfFile(string path, ulong magic, int version)
    {
        using var file = File.OpenRead(path);
        if (file.Length > Array.MaxLength)
            throw new InvalidDataException($"{path}：{file.Length} 字节，过大。");
        var bytes = GC.AllocateUninitializedArray<byte>((int)file.Length, pinned: true);
        file.ReadExactly(bytes);
        var image = OfPinned(path, bytes, magic, version);
        var hash = SHA256.HashData(bytes.AsSpan(sizeof(ImagePrefix)));
        if (!hash.AsSpan().SequenceEqual(MemoryMarshal.AsRef<ImagePrefix>(bytes).Sha256()))
            throw image.Broken("内容与文件头中的 SHA-256 不符，文件已损坏");
        return image;
    }

    /// <summary>The next part of the body: an array of figures.</summary>
    public T* Take<T>(long count)
        where T : unmanaged
    {
        var length = count * sizeof(T);
        if (count < 0 || length > _end - _next)
            throw Broken("各部分的长度与文件长度不符");
        var start = (T*)_next;
        _next += length;
        return start;
    }

    /// <summary>Told after the last part: there is nothing more.</summary>
    public void End()
    {
        if (_next != _end)
            throw Broken("各部分的长度与文件长度不符");
    }

    private static CompiledImage OfPinned(string name, byte[] bytes, ulong magic, int version) =>
        new(name, (byte*)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(bytes)), bytes.Length, bytes, magic, version);

    private InvalidDataException Broken(string reason) => new($"{_name}：{reason}。");
}
