using System.Globalization;
using JiebaNet.Segmenter.Dictionary;

namespace JiebaNet.Segmenter.Compilation;

/// <summary>The text source of the dictionary (词典): in each line a word, its frequency and, if it has one, its part of speech.</summary>
internal sealed class DictionarySource
{
    private readonly TagNumbers _tags = new();
    private readonly Dictionary<int, byte> _tagOfNode = [];

    public HashTrie Words { get; } = new();

    /// <summary>The sum of the frequencies of all lines.</summary>
    public long Total { get; private set; }

    public TagName[] Tags => _tags.ToArray();

    public static DictionarySource Read(HashedLines lines)
    {
        var source = new DictionarySource();
        while (lines.Next() is { } line)
        {
            if (!source.TryEnter(line.Trim().Split(' ')))
                throw lines.Broken("词典", line);
        }
        return source;
    }

    /// <summary>The number of the part of speech of a word, 0 for none.</summary>
    public byte TagOf(int node) => _tagOfNode.GetValueOrDefault(node);

    private bool TryEnter(string[] fields)
    {
        if (fields.Length < 2 || fields[0].Length == 0
            || !long.TryParse(fields[1], NumberStyles.None, CultureInfo.InvariantCulture, out var frequency))
        {
            return false;
        }
        var tag = (byte)0;
        if (fields.Length > 2 && !_tags.TryNumber(fields[2], out tag))
            return false;
        var node = Words.Set(fields[0], frequency);
        _tagOfNode[node] = tag;
        Total += frequency;
        return true;
    }
}
