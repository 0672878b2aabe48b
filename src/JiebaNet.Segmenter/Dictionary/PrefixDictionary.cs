using System.Runtime.InteropServices;

namespace JiebaNet.Segmenter;

/// <summary>The base dictionary (词典) with its prefixes and frequencies; immutable and shared by every segmenter.</summary>
internal sealed unsafe class PrefixDictionary
{
    private static readonly Lazy<PrefixDictionary> Shared = new(Open);

    private readonly long* _frequencies;

    private PrefixDictionary(byte* image, long length)
    {
        var header = (DictionaryFormat.Header*)image;
        if (!BitConverter.IsLittleEndian)
            throw new PlatformNotSupportedException("分词词典只能在小端序的机器上读取。");
        if (length < sizeof(DictionaryFormat.Header) || header->Magic != DictionaryFormat.Magic)
            throw new InvalidDataException("分词词典不是 jieba.bin 格式。");
        if (header->Version != DictionaryFormat.Version || header->ImageLength != length)
            throw new InvalidDataException($"分词词典的格式版本或长度不符（版本 {header->Version}，{length} 字节）。");

        var codes = (ushort*)(header + 1);
        _frequencies = (long*)(codes + DictionaryFormat.CharacterCodes);
        Logarithms = (double*)(_frequencies + header->FrequencyCount);
        var emissions = Logarithms + header->FrequencyCount;
        Trie = new DoubleArrayTrie((ulong*)(emissions + header->CodeCount * DictionaryFormat.States), codes);
        Model = new HiddenMarkovModel(header->Start, header->Transition, emissions);
        Total = header->Total;
        LogTotal = header->LogTotal;
        Words = new Lexicon(this, null, Total);
    }

    /// <summary>The dictionary inside this assembly; opened at the first use.</summary>
    public static PrefixDictionary Default => Shared.Value;

    public DoubleArrayTrie Trie { get; }

    public HiddenMarkovModel Model { get; }

    /// <summary>The sum of all frequencies.</summary>
    public long Total { get; }

    /// <summary>The natural logarithm of <see cref="Total"/>.</summary>
    public double LogTotal { get; }

    /// <summary>The natural logarithm of each numbered frequency; negative infinity for number 0, which is no word's.</summary>
    public double* Logarithms { get; }

    /// <summary>The dictionary without any user words.</summary>
    public Lexicon Words { get; }

    /// <summary>Whether a word or the beginning of one is known; its frequency is 0 for a mere beginning.</summary>
    public bool TryGetFrequency(ReadOnlySpan<char> word, out long frequency)
    {
        var known = Trie.TryFind(word, out var value);
        frequency = _frequencies[value];
        return known;
    }

    private static PrefixDictionary Open()
    {
        var resource = typeof(PrefixDictionary).Assembly.GetManifestResourceStream(DictionaryFormat.ResourceName)
            ?? throw new InvalidOperationException("程序集中没有分词词典 jieba.bin。");
        // The image stays mapped as long as the assembly is loaded, so it is read where it lies.
        if (resource is UnmanagedMemoryStream mapped)
            return new PrefixDictionary(mapped.PositionPointer, mapped.Length);
        var length = checked((int)resource.Length);
        var copy = (byte*)NativeMemory.Alloc((nuint)length);
        resource.ReadExactly(new Span<byte>(copy, length));
        return new PrefixDictionary(copy, length);
    }
}
