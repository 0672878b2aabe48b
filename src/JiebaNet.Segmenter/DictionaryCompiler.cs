using System.Runtime.InteropServices;

namespace JiebaNet.Segmenter;

/// <summary>Compiles the text sources of the dictionary (词典) and of the model (隐马尔可夫模型) to the image that the segmenter reads.</summary>
public static class DictionaryCompiler
{
    /// <summary>Writes the image; the same sources give the same bytes.</summary>
    /// <param name="dictionary">Lines of a word (词), its frequency (词频, occurrences) and its part of speech (词性), as in jieba's dict.txt.</param>
    /// <param name="model">The figures of the model, as in Resources/hmm.txt.</param>
    /// <param name="output">Takes the image.</param>
    /// <exception cref="FormatException">A line is broken.</exception>
    public static void Compile(TextReader dictionary, TextReader model, Stream output)
    {
        ArgumentNullException.ThrowIfNull(dictionary);
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(output);
        using var words = new HashedLines(dictionary);
        using var figures = new HashedLines(model);
        var (trie, total) = DictionarySource.Read(words);
        var source = ModelSource.Read(figures);
        var frequencies = Frequencies(trie);
        var codes = CharacterCodes.Assign(trie, source.Emissions.Keys);
        var cells = DoubleArrayBuilder.Build(trie, codes, frequencies);
        var header = Header(source, total);
        (header.FrequencyCount, header.CodeCount, header.CellCount) = (frequencies.Length, codes.Max() + 1, cells.Length);
        unsafe
        {
            words.Sha256(new Span<byte>(header.DictionarySha256, DictionaryFormat.HashLength));
            figures.Sha256(new Span<byte>(header.ModelSha256, DictionaryFormat.HashLength));
        }

        output.Write(MemoryMarshal.AsBytes(new ReadOnlySpan<DictionaryFormat.Header>(in header)));
        output.Write(MemoryMarshal.AsBytes<ushort>(CharacterCodes.WithClasses(codes)));
        output.Write(MemoryMarshal.AsBytes<long>(frequencies));
        output.Write(MemoryMarshal.AsBytes<double>(Array.ConvertAll(frequencies, frequency => Math.Log(frequency))));
        output.Write(MemoryMarshal.AsBytes<double>(EmissionRows(source, codes)));
        output.Write(MemoryMarshal.AsBytes<ulong>(cells));
    }

    /// <summary>The distinct frequencies from 0 up; a cell of the trie holds the number of one.</summary>
    private static long[] Frequencies(HashTrie trie)
    {
        var distinct = new SortedSet<long> { 0 };
        for (var node = HashTrie.Root + 1; node < trie.NodeCount; node++)
            distinct.Add(trie.Frequency(node));
        return distinct.Count <= ushort.MaxValue ? [.. distinct] : throw new FormatException("词典中不同的词频过多。");
    }

    private static unsafe DictionaryFormat.Header Header(ModelSource source, long total)
    {
        var header = new DictionaryFormat.Header
        {
            Magic = DictionaryFormat.Magic,
            Version = DictionaryFormat.Version,
            Total = total,
            LogTotal = Math.Log(total),
        };
        source.Start.CopyTo(new Span<double>(header.Start, DictionaryFormat.States));
        source.Transition.CopyTo(new Span<double>(header.Transition, DictionaryFormat.States * DictionaryFormat.States));
        return header;
    }

    private static double[] EmissionRows(ModelSource source, ushort[] codes)
    {
        var rows = new double[(codes.Max() + 1) * DictionaryFormat.States];
        Array.Fill(rows, HiddenMarkovModel.Missing);
        foreach (var (character, row) in source.Emissions)
            row.CopyTo(rows, codes[character] * DictionaryFormat.States);
        return rows;
    }
}
