namespace JiebaNet.Segmenter.Dictionary;

/// <summary>The words of one segmenter at one moment: the base dictionary (词典) and, over it, the user words (用户词).</summary>
internal sealed class Lexicon(PrefixDictionary dictionary, HashTrie? userWords, long total, IReadOnlyDictionary<string, string>? userTags)
{
    public PrefixDictionary Dictionary => dictionary;

    public HashTrie? UserWords => userWords;

    /// <summary>The sum of all frequencies; every word added raises it.</summary>
    public long Total => total;

    /// <summary>The natural logarithm of <see cref="Total"/>.</summary>
    public double LogTotal { get; } = total == dictionary.Total ? dictionary.LogTotal : Math.Log(total);

    /// <summary>Whether a word or the beginning of one is known; its frequency is 0 for a mere beginning and for a deleted word.</summary>
    public bool TryGetFrequency(ReadOnlySpan<char> word, out long frequency)
    {
        var known = dictionary.TryGetFrequency(word, out frequency);
        if (userWords is null || !userWords.TryFind(word, out var node))
            return known;
        if (userWords.HasFrequency(node))
            frequency = userWords.Frequency(node);
        return true;
    }

    public bool IsWord(ReadOnlySpan<char> word)
    {
        if (userWords is not null)
            return TryGetFrequency(word, out var frequency) && frequency > 0;
        return dictionary.Trie.TryFind(word, out var value) && value != 0;
    }

    /// <summary>The part of speech (词性): what the user says of it, else the dictionary; null where neither does.</summary>
    public string? TagOf(string word) =>
        userTags is not null && userTags.TryGetValue(word, out var tag) ? tag : dictionary.TagOf(word);

    /// <summary>Whether a word that the model finds is to be split into its characters (强制拆分).</summary>
    public bool IsForceSplit(ReadOnlySpan<char> word) =>
        userWords is not null && userWords.TryFind(word, out var node) && userWords.IsForceSplit(node);
}
