using System.Globalization;
using System.Text;
using System.Text.Json;
using JiebaNet.Segmenter;

namespace Auditor.Benchmarks.Segmenting;

/// <summary>
/// The text that is cut (基准文本): all sentences of data/training and data/gold, the plain samples and the golden sentences,
/// each once as it stands, then with other words and figures until the text has its size. No line is there twice.
/// </summary>
internal static class SegmentingText
{
    private const int Bytes = 2_500_000;
    private const int Seed = 20190515; // fixed, so that every machine cuts the same text
    private const int ReplacedPerMille = 300; // of the words of two to four characters in a variation
    private const int CommonWord = 100; // occurrences in dict.txt; rarer words are hardly met in a report
    private const int LongestReplaced = 4;

    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    /// <summary>The lines, the same at each call.</summary>
    public static string[] Lines()
    {
        var lines = new DistinctLines();
        foreach (var line in LabelledSentences().Concat(SampleLines()).Concat(GoldenSentences()))
            lines.Add(line);
        var random = new Random(Seed);
        var segmenter = new JiebaSegmenter();
        var words = WordsByLength();
        for (var index = 0; lines.Bytes < Bytes; index++)
            lines.Add(Variation(segmenter.Cut(lines[index]), words, random));
        return lines.ToArray();
    }

    public static int Write(string path)
    {
        File.WriteAllText(path, string.Join('\n', Lines()), new UTF8Encoding(false));
        return 0;
    }

    private static IEnumerable<string> LabelledSentences() =>
        from folder in new[] { "data/training", "data/gold" }
        from file in Directory.EnumerateFiles(RepositoryRoot.PathOf(folder), "*.tsv", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        from line in File.ReadLines(file)
        where !line.StartsWith('#')
        select line[(line.LastIndexOf('\t') + 1)..].Replace("[[", "", StringComparison.Ordinal).Replace("]]", "", StringComparison.Ordinal);

    private static IEnumerable<string> SampleLines() =>
        Directory.EnumerateFiles(RepositoryRoot.PathOf("data/samples"), "*.txt").Order(StringComparer.Ordinal).SelectMany(Utf8Lines);

    /// <summary>The lines of a file in UTF-8; none of one in another encoding.</summary>
    private static string[] Utf8Lines(string file)
    {
        try
        {
            return StrictUtf8.GetString(File.ReadAllBytes(file)).TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n');
        }
        catch (DecoderFallbackException)
        {
            return [];
        }
    }

    private static IEnumerable<string> GoldenSentences() =>
        File.ReadLines(RepositoryRoot.PathOf("tests/JiebaNet.Segmenter.Tests/Golden/sentences.jsonl"))
            .Select(line => JsonSerializer.Deserialize<string>(line)!.ReplaceLineEndings(" "));

    /// <summary>The common words of the dictionary; the index is their length.</summary>
    private static string[][] WordsByLength()
    {
        var words = File.ReadLines(RepositoryRoot.PathOf("src/JiebaNet.Segmenter/Resources/dict.txt"))
            .Select(line => line.Split(' '))
            .Where(fields => int.Parse(fields[1], CultureInfo.InvariantCulture) >= CommonWord)
            .ToLookup(fields => fields[0].Length, fields => fields[0]);
        return [.. Enumerable.Range(0, LongestReplaced + 1).Select(length => words[length].ToArray())];
    }

    private static string Variation(IEnumerable<string> line, string[][] words, Random random)
    {
        var text = new StringBuilder();
        foreach (var word in line)
        {
            var replaced = word.Length is > 1 and <= LongestReplaced && word[0] >= '\u4E00' && random.Next(1000) < ReplacedPerMille;
            text.Append(replaced ? words[word.Length][random.Next(words[word.Length].Length)] : word);
        }
        for (var index = 0; index < text.Length; index++)
        {
            if (char.IsAsciiDigit(text[index]))
                text[index] = (char)('0' + random.Next(10));
        }
        return text.ToString();
    }
}
