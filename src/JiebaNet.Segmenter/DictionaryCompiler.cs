using JiebaNet.Segmenter.Compilation;
using JiebaNet.Segmenter.Cutting;
using JiebaNet.Segmenter.Dictionary;

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
        using var lines = new HashedLines(dictionary);
        using var figures = new HashedLines(model);
        var words = DictionarySource.Read(lines);
        var source = ModelSource.Read(figures);
        var frequencies = Frequencies(words.Words);
        var codes = CharacterCodes.Assign(words.Words, source.Emissions.Keys);
        var (cells, places) = DoubleArrayBuilder.Build(words.Words, codes, frequencies);
        var header = Header(source, words);
        (header.FrequencyCount, header.CodeCount, header.CellCount) = (frequencies.Length, codes.Max() + 1, cells.Length);
        unsafe
        {
            lines.Sha256(new Span<byte>(header.DictionarySha256, ImagePrefix.HashLength));
            figures.Sha256(new Span<byte>(header.ModelSha256, ImagePrefix.HashLength));
        }

        using var body = new ImageBody();
        body.Add(new ReadOnlySpan<DictionaryFormat.Header>(in header));
        body.Add<ushort>(CharacterCodes.WithClasses(codes));
        body.Add<long>(frequencies);
        body.Add<double>(Array.ConvertAll(frequencies, frequency => Math.Log(frequency)));
        body.Add<double>(EmissionRows(source, codes));
        body.Add<ulong>(cells);
        body.Add<TagName>(words.Tags);
        body.Add<byte>(TagsOfCells(words, places, cells.Length));
        body.WriteTo(output, DictionaryFormat.Magic, DictionaryFormat.Version);
    }

    /// <summary>The distinct frequencies from 0 up; a cell of the trie holds the number of one.</summary>
    private static long[] Frequencies(HashTrie trie)
    {
        var distinct = new SortedSet<long> { 0 };
        for (var node = HashTrie.Root + 1; node < trie.NodeCount; node++)
            distinct.Add(trie.Frequency(node));
        return distinct.Count <= ushort.MaxValue ? [.. distinct] : throw new FormatException("词典中不同的词频过多。");
    }

    private static unsafe DictionaryFormat.Header Header(ModelSource source, DictionarySource words)
    {
        var header = new DictionaryFormat.Header { Total = words.Total, LogTotal = Math.Log(words.Total), TagCount = words.Tags.Length };
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

    private static byte[] TagsOfCells(DictionarySource words, int[] places, int cellCount)
    {
        var tags = new byte[cellCount];
        for (var node = HashTrie.Root + 1; node < words.Words.NodeCount; node++)
            tags[places[node]] = words.TagOf(node);
        return tags;
    }
}
