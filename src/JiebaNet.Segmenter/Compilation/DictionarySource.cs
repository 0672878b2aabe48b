using System.Globalization;

namespace JiebaNet.Segmenter;

/// <summary>The text source of the dictionary (词典): in each line a word, its frequency and more that is not needed here.</summary>
internal static class DictionarySource
{
    /// <summary>The words with their frequencies, and the sum of the frequencies of all lines.</summary>
    public static (HashTrie Words, long Total) Read(HashedLines lines)
    {
        var words = new HashTrie();
        var total = 0L;
        while (lines.Next() is { } line)
        {
            var fields = line.Trim().Split(' ');
            if (fields.Length < 2 || fields[0].Length == 0
                || !long.TryParse(fields[1], NumberStyles.None, CultureInfo.InvariantCulture, out var frequency))
            {
                throw lines.Broken("词典", line);
            }
            words.Set(fields[0], frequency);
            total += frequency;
        }
        return (words, total);
    }
}
