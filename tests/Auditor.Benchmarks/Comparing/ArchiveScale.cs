using System.Diagnostics;
using System.Globalization;
using Auditor.Archive;
using Auditor.Comparing;
using Auditor.Reports;
using Auditor.Segmenting;

namespace Auditor.Benchmarks.Comparing;

/// <summary>A country's reports in one archive: time a report, size and memory as it grows, and whether the planted copies are found.</summary>
internal static class ArchiveScale
{
    private const int Batch = 500;
    private const int Asked = 400;

    /// <summary>One report in twenty is a copy of an earlier one, with its figures changed.</summary>
    private const int CopiedOneIn = 20;

    private const int MostSampled = 2000;
    private const int Warming = 400;

    /// <summary>From this likeness on the check speaks of a copy.</summary>
    private const double Alike = 0.5;

    private const int OwnSentences = 22;
    private const int SharedSentences = 14;

    public static int Print(int reports, string location)
    {
        var written = WrittenReports.Load();
        var words = written.SelectMany(report => report.Sentences).SelectMany(sentence => sentence.Text.Split('，', '。', '、', '；')).Where(clause => clause.Length is >= 3 and <= 12).Distinct(StringComparer.Ordinal).ToList();
        var shared = written.SelectMany(report => report.Sentences).Select(sentence => sentence.Text).Where(text => text.Length > 15).Take(600).ToList();
        var lexicons = Lexicons.Load(RepositoryRoot.PathOf("data/lexicons"));
        var (comparer, segmenter) = (new ReportComparer(lexicons), WrittenReports.Segmenter(lexicons));
        using var archive = ReportArchive.Open(location);

        Console.WriteLine("| reports | add ms | ask ms | size MB | most memory MB |");
        Console.WriteLine("|---|---|---|---|---|");
        Ask(Warming, words, shared, segmenter, comparer, archive); // code is compiled on its first calls
        var steps = new[] { 1_000, 10_000, 30_000, 100_000, 200_000, 300_000 }.Where(step => step < reports).Append(reports).ToList();
        var added = 0;
        foreach (var step in steps)
        {
            var (count, elapsed) = (step - added, Stopwatch.StartNew());
            var generating = TimeSpan.Zero;
            for (; added < step; added += Batch)
            {
                var making = Stopwatch.StartNew();
                var batch = Enumerable.Range(added, Math.Min(Batch, step - added)).Select(number => Report(number, words, shared)).ToList();
                generating += making.Elapsed;
                archive.AddAll(batch);
            }

            added = step;
            var adding = (elapsed.Elapsed - generating).TotalMilliseconds / count;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {step:N0} | {adding:0.00} | {Ask(step, words, shared, segmenter, comparer, archive):0.00} | {archive.Statistics().Bytes / 1048576.0:0} | {MostMemory() / 1048576.0:0} |"));
        }

        PrintPlanted(reports, words, shared, segmenter, comparer, archive);
        return 0;
    }

    private static double Ask(int reports, IReadOnlyList<string> words, IReadOnlyList<string> shared, ReportSegmenter segmenter, ReportComparer comparer, ReportArchive archive)
    {
        var asked = Enumerable.Range(0, Asked).Select(at => WrittenReports.Segment(segmenter, Report((int)((long)at * reports / Asked), words, shared))).ToList();
        var elapsed = Stopwatch.StartNew();
        foreach (var report in asked)
            comparer.Compare(report, "", archive);
        return elapsed.Elapsed.TotalMilliseconds / Asked;
    }

    /// <summary>Copies and as many others, spread over the archive: whom they are found to be like, against whom they were made like.</summary>
    private static void PrintPlanted(int reports, IReadOnlyList<string> words, IReadOnlyList<string> shared, ReportSegmenter segmenter, ReportComparer comparer, ReportArchive archive)
    {
        var copies = Enumerable.Range(0, reports).Where(IsCopy).ToList();
        var sample = copies.Where((_, at) => at % Math.Max(1, copies.Count / MostSampled) == 0).ToList();
        var (found, wrong) = (0, 0);
        foreach (var number in sample.SelectMany(copy => new[] { copy, copy + 7 }).Where(number => number < reports))
        {
            var partner = PartnerOf(number, reports) is { } other ? Report(other, words, shared).Key : null;
            var alike = comparer.Compare(WrittenReports.Segment(segmenter, Report(number, words, shared)), "", archive).Peers.Where(peer => peer.Similarity >= Alike).ToList();
            found += IsCopy(number) && alike.Exists(peer => peer.Other.Key == partner) ? 1 : 0;
            wrong += alike.Count(peer => peer.Other.Key != partner);
        }

        Console.WriteLine(FormattableString.Invariant($"planted copies: {copies.Count}, of which {sample.Count} asked for, {found} found; taken for alike without being: {wrong} in {2 * sample.Count} asked"));
    }

    /// <summary>The report that one was copied from or by.</summary>
    private static int? PartnerOf(int number, int reports)
    {
        if (IsCopy(number))
            return OriginalOf(number);
        foreach (var copy in new[] { 2 * number, 2 * (number - 1) })
        {
            if (copy < reports && IsCopy(copy) && OriginalOf(copy) == number)
                return copy;
        }

        return null;
    }

    private static long MostMemory()
    {
        using var process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64;
    }

    private static bool IsCopy(int number) => number >= CopiedOneIn && number % CopiedOneIn == 0;

    private static int OriginalOf(int copy) => copy / 2 % CopiedOneIn == 0 ? copy / 2 + 1 : copy / 2;

    /// <summary>Always the same report for a number, two of an agency: sentences of its own out of common clauses, sentences that many share, figures.</summary>
    private static ArchivedReport Report(int number, IReadOnlyList<string> words, IReadOnlyList<string> shared)
    {
        var text = new Random(IsCopy(number) ? OriginalOf(number) : number);
        var figures = new Random(number + 1_000_000_000);
        var sentences = Enumerable.Range(0, OwnSentences + SharedSentences).Select(at => at < OwnSentences
            ? string.Concat(Enumerable.Range(0, 5).Select(_ => words[text.Next(words.Count)])) + figures.Next(10, 999).ToString(CultureInfo.InvariantCulture) + "件。"
            : shared[text.Next(shared.Count)]).ToList();
        return WrittenReports.Report(FormattableString.Invariant($"{number}.txt"), "water", number / 2, sentences) with { Year = 2022 + number % 2 };
    }
}
