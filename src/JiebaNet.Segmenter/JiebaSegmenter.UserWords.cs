using System.Diagnostics.CodeAnalysis;
using JiebaNet.Segmenter.UserWords;

namespace JiebaNet.Segmenter;

public sealed partial class JiebaSegmenter
{
    /// <summary>Adds a user word (用户词) to this segmenter.</summary>
    /// <param name="word">The word.</param>
    /// <param name="freq">Its frequency (词频, occurrences); 0 for one that is just high enough to have the word cut out.</param>
    /// <param name="tag">Its part of speech (词性), if any.</param>
    public void AddWord(string word, int freq = 0, string? tag = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(word);
        ArgumentOutOfRangeException.ThrowIfNegative(freq);
        _words.Add(new UserWord(word, freq == 0 ? null : freq, tag));
    }

    /// <summary>Deletes a word from this segmenter; the model does not join its characters to this word either.</summary>
    /// <param name="word">A word of the user or of the dictionary.</param>
    public void DeleteWord(string word)
    {
        ArgumentException.ThrowIfNullOrEmpty(word);
        _words.Add(new UserWord(word, 0, null));
    }

    /// <summary>Adds the words of a user dictionary (用户词典): a UTF-8 text with a word, its frequency and its part of speech in each line.</summary>
    /// <param name="path">The file. Frequency and part of speech may be left out; each follows one space.</param>
    /// <exception cref="FormatException">A line is broken; then no word is added.</exception>
    public void LoadUserDict(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        _words.AddAll(UserDictionaryReader.Read(path));
    }

    /// <summary>Adds the words of a user dictionary (用户词典).</summary>
    /// <param name="reader">Lines as in <see cref="LoadUserDict(string)"/>.</param>
    /// <exception cref="FormatException">A line is broken; then no word is added.</exception>
    public void LoadUserDict(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        _words.AddAll(UserDictionaryReader.Read(reader));
    }

    /// <summary>Suggests a frequency (词频, occurrences) with which a word is cut out as one.</summary>
    /// <param name="word">The word.</param>
    /// <param name="tune">Whether to set the frequency too.</param>
    public int SuggestFreq(string word, bool tune = false)
    {
        ArgumentException.ThrowIfNullOrEmpty(word);
        return _words.SuggestJoined(word, tune);
    }

    /// <summary>Suggests a frequency (词频, occurrences) with which a word is cut into the given parts.</summary>
    /// <param name="segments">The parts, which join to the word.</param>
    /// <param name="tune">Whether to set the frequency too.</param>
    public int SuggestFreq(IEnumerable<string> segments, bool tune = false)
    {
        ArgumentNullException.ThrowIfNull(segments);
        string[] parts = [.. segments];
        if (parts.All(string.IsNullOrEmpty))
            throw new ArgumentException("拆分的各段不能全为空。", nameof(segments));
        return _words.SuggestSplit(parts, tune);
    }

    /// <summary>The part of speech (词性) that a user word was added with.</summary>
    /// <param name="word">The word.</param>
    /// <param name="tag">The part of speech.</param>
    /// <returns>False where the word was added without one or not at all.</returns>
    public bool TryGetTag(string word, [NotNullWhen(true)] out string? tag)
    {
        ArgumentNullException.ThrowIfNull(word);
        return _words.TryGetTag(word, out tag);
    }
}
