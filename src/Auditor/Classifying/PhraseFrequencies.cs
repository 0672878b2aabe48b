using System.Globalization;
using Auditor.Reports;

namespace Auditor.Classifying;

/// <summary>
/// 短语频次: in how many real reports a run of four masked words stands, after the boilerplate measure of Lang and
/// Stice-Lawrence (Journal of Accounting and Economics 60, 2015). Phrases are compared as characters, so that it does not matter
/// how they were cut into words.
/// </summary>
public sealed class PhraseFrequencies
{
    public const string FileName = "phrase-frequencies.tsv";

    private readonly PhraseTable<KeyValuePair<string, float>> _phrases;

    /// <param name="reports">Number of reports counted.</param>
    /// <param name="counts">Phrase with its figures masked as 0 → reports that hold it.</param>
    public PhraseFrequencies(int reports, IReadOnlyDictionary<string, int> counts)
    {
        Reports = reports;
        Counts = counts;
        _phrases = new PhraseTable<KeyValuePair<string, float>>(
            counts.Where(phrase => phrase.Key.Length >= 2).OrderByDescending(phrase => phrase.Key.Length).Select(phrase => KeyValuePair.Create(phrase.Key, (float)phrase.Value / reports)),
            phrase => phrase.Key);
    }

    public int Reports { get; }

    public IReadOnlyDictionary<string, int> Counts { get; }

    /// <summary>Reads a table of two columns, phrase and reports, the first row being the number of all reports.</summary>
    public static PhraseFrequencies Load(string path)
    {
        var rows = LexiconFile.Rows(path, columns: 2).Select(row => (Phrase: row[0], Count: Count(path, row[1]))).ToList();
        return rows is [var (_, reports), ..] && reports > 0
            ? new PhraseFrequencies(reports, rows.Skip(1).ToDictionary(row => row.Phrase, row => row.Count, StringComparer.Ordinal))
            : throw new InvalidDataException($"短语频次表 {path} 第一行应写明报告总份数。");
    }

    /// <summary>Writes the table that <see cref="Load"/> reads, the most frequent first.</summary>
    /// <param name="remark">What was counted, and whence.</param>
    public void Save(string path, string remark) => File.WriteAllLines(path,
    [
        $"# {remark}",
        "phrase\treports",
        string.Create(CultureInfo.InvariantCulture, $"全部报告\t{Reports}"),
        .. Counts.OrderByDescending(phrase => phrase.Value).ThenBy(phrase => phrase.Key, StringComparer.Ordinal).Select(phrase => string.Create(CultureInfo.InvariantCulture, $"{phrase.Key}\t{phrase.Value}")),
    ]);

    /// <summary>How far a sentence is made of phrases that other reports have too.</summary>
    /// <param name="masked">The sentence, a run of digits written as 0.</param>
    public PhraseCover Cover(ReadOnlySpan<char> masked)
    {
        var (covered, until, highest) = (0, 0, 0f);
        foreach (var (start, (phrase, share)) in _phrases.In(masked))
        {
            highest = Math.Max(highest, share);
            covered += Math.Max(0, start + phrase.Length - Math.Max(start, until));
            until = Math.Max(until, start + phrase.Length);
        }

        return new PhraseCover(masked.Length == 0 ? 0 : (float)covered / masked.Length, highest);
    }

    private static int Count(string path, string field) => int.TryParse(field, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
        ? count
        : throw new InvalidDataException($"短语频次表 {path} 中的份数“{field}”不是整数。");
}
