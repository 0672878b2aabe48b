using System.Globalization;
using Auditor.Comparing;

namespace Auditor.Benchmarks.Comparing;

/// <summary>
/// As many reports as are asked for, always the same for a number, two of an agency: sentences of its own out of common clauses, sentences
/// that many share, figures. One in twenty is a copy of an earlier one with other figures.
/// </summary>
internal sealed class ReportSeries
{
    private const int CopiedOneIn = 20;
    private const int OwnSentences = 22;
    private const int SharedSentences = 14;

    private readonly IReadOnlyList<string> _words;
    private readonly IReadOnlyList<string> _shared;

    private ReportSeries(IReadOnlyList<string> words, IReadOnlyList<string> shared) => (_words, _shared) = (words, shared);

    public static ReportSeries Load()
    {
        var written = WrittenReports.Load();
        var words = written.SelectMany(report => report.Sentences).SelectMany(sentence => sentence.Text.Split('，', '。', '、', '；')).Where(clause => clause.Length is >= 3 and <= 12).Distinct(StringComparer.Ordinal).ToList();
        var shared = written.SelectMany(report => report.Sentences).Select(sentence => sentence.Text).Where(text => text.Length > 15).Take(600).ToList();
        return new ReportSeries(words, shared);
    }

    public static bool IsCopy(int number) => number >= CopiedOneIn && number % CopiedOneIn == 0;

    public static int OriginalOf(int copy) => copy / 2 % CopiedOneIn == 0 ? copy / 2 + 1 : copy / 2;

    public ArchivedReport Report(int number)
    {
        var text = new Random(IsCopy(number) ? OriginalOf(number) : number);
        var figures = new Random(number + 1_000_000_000);
        var sentences = Enumerable.Range(0, OwnSentences + SharedSentences).Select(at => at < OwnSentences
            ? string.Concat(Enumerable.Range(0, 5).Select(_ => _words[text.Next(_words.Count)])) + figures.Next(10, 999).ToString(CultureInfo.InvariantCulture) + "件。"
            : _shared[text.Next(_shared.Count)]).ToList();
        return WrittenReports.Report(FormattableString.Invariant($"{number}.txt"), "water", number / 2, sentences) with { Year = 2022 + number % 2 };
    }
}
