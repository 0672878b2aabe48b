using JiebaNet.Segmenter.Cutting;

namespace JiebaNet.Segmenter.Dictionary;

/// <summary>A base dictionary (词典) with its prefixes and frequencies; immutable and shared by every segmenter made of it.</summary>
internal sealed unsafe class PrefixDictionary
{
    private static readonly Lazy<PrefixDictionary> Shared = new(() =>
        new PrefixDictionary(CompiledImage.OfResource(DictionaryFormat.ResourceName, DictionaryFormat.Magic, DictionaryFormat.Version)));

    private readonly CompiledImage _image; // keeps the memory that the pointers lead to
    private readonly long* _frequencies;
    private readonly byte* _tagNumbers;
    private readonly Lazy<string[]> _tags;

    private PrefixDictionary(CompiledImage image)
    {
        _image = image;
        var header = image.Take<DictionaryFormat.Header>(1);
        var codes = image.Take<ushort>(DictionaryFormat.CharacterCodes);
        _frequencies = image.Take<long>(header->FrequencyCount);
        Logarithms = image.Take<double>(header->FrequencyCount);
        var emissions = image.Take<double>(header->CodeCount * (long)DictionaryFormat.States);
        Trie = new DoubleArrayTrie(image.Take<ulong>(header->CellCount), codes);
        var names = image.Take<TagName>(header->TagCount);
        _tagNumbers = image.Take<byte>(header->CellCount);
        image.End();
        Model = new HiddenMarkovModel(header->Start, header->Transition, emissions);
        Total = header->Total;
        LogTotal = header->LogTotal;
        _tags = new Lazy<string[]>(() => [.. new ReadOnlySpan<TagName>(names, (int)header->TagCount).ToArray().Select(name => name.ToString())]);
        Words = new Lexicon(this, null, Total, null);
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

    /// <summary>Opens a dictionary that was compiled to a file.</summary>
    /// <exception cref="InvalidDataException">The file is broken or cut short.</exception>
    public static PrefixDictionary Open(string path) =>
        new(CompiledImage.OfFile(path, DictionaryFormat.Magic, DictionaryFormat.Version));

    /// <summary>Whether a word or the beginning of one is known; its frequency is 0 for a mere beginning.</summary>
    public bool TryGetFrequency(ReadOnlySpan<char> word, out long frequency)
    {
        var known = Trie.TryFind(word, out var value);
        frequency = _frequencies[value];
        KeepAlive();
        return known;
    }

    /// <summary>The part of speech (词性) of a word, null where it has none.</summary>
    public string? TagOf(ReadOnlySpan<char> word)
    {
        var number = Trie.TryLocate(word, out var place) ? _tagNumbers[place] : 0;
        var tag = number == 0 ? null : _tags.Value[number - 1];
        KeepAlive();
        return tag;
    }

    /// <summary>Called where the pointers were read last: until then the memory stays.</summary>
    public void KeepAlive() => GC.KeepAlive(_image);
}
