using System.Text.RegularExpressions;

namespace Auditor.Benchmarks.WholeRun;

/// <summary>Sentences of the training corpora by what they are about (语料), and sentences put together from their clauses, so that no two reports are alike.</summary>
internal sealed partial class Wording
{
    private const int Shortest = 15;
    private const int Longest = 130;
    private const int FewestClauses = 3;

    private readonly Dictionary<string, List<string>> _sentences;
    private readonly Dictionary<string, List<string>> _clauses;

    private Wording(Dictionary<string, List<string>> sentences)
    {
        _sentences = sentences;
        _clauses = sentences.ToDictionary(
            topic => topic.Key,
            topic => topic.Value.SelectMany(sentence => sentence.TrimEnd('。').Split('，', '；')).Where(clause => clause.Length is >= 5 and <= 30).Distinct(StringComparer.Ordinal).ToList(),
            StringComparer.Ordinal);
    }

    public static Wording Load() => new(Directory.GetFiles(RepositoryRoot.PathOf("data/training/sentences"), "*.tsv").Order(StringComparer.Ordinal)
        .SelectMany(path => File.ReadLines(path).Skip(1))
        .Select(line => line.Split('\t'))
        .Where(fields => fields.Length == 8 && fields[7].EndsWith('。') && fields[7].Length is >= Shortest and <= Longest && !AnyYear().IsMatch(fields[7]))
        .GroupBy(fields => fields[5], StringComparer.Ordinal)
        .ToDictionary(topic => topic.Key, topic => topic.Select(fields => fields[7]).ToList(), StringComparer.Ordinal));

    /// <summary>Half of them as they stand, half out of clauses, each with its figures drawn anew.</summary>
    public string Sentence(string topic, Random random)
    {
        var (sentences, clauses) = (_sentences[topic], _clauses[topic]);
        var text = random.Next(2) == 0
            ? sentences[random.Next(sentences.Count)]
            : string.Join('，', Enumerable.Range(0, random.Next(FewestClauses, FewestClauses + 3)).Select(_ => clauses[random.Next(clauses.Count)])) + "。";
        return Count().Replace(text, _ => random.Next(2, 400).ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [GeneratedRegex(@"\d{4}年|去年|今年", RegexOptions.NonBacktracking)] // 2021年
    private static partial Regex AnyYear();

    [GeneratedRegex(@"(?<![\d.])\d{2,3}(?=[条件篇次期份个])", RegexOptions.None, matchTimeoutMilliseconds: 1000)] // 213条
    private static partial Regex Count();
}
