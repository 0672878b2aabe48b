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

    private const int MostSampled = 2000;
    private const int Warming = 400;

    /// <summary>From this likeness on the check speaks of a copy.</summary>
    private const double Alike = 0.5;

    public static int Print(int reports, string location)
    {
        var series = ReportSeries.Load();
        var lexicons = Lexicons.Load(RepositoryRoot.PathOf("data/lexicons"));
        var (comparer, segmenter) = (new ReportComparer(lexicons), WrittenReports.Segmenter(lexicons));
        using var archive = ReportArchive.Open(location);

        Console.WriteLine("| reports | add ms | ask ms | size MB | most memory MB |");
        Console.WriteLine("|---|---|---|---|---|");
        Ask(Warming, series, segmenter, comparer, archive); // code is compiled on its first calls
        var steps = new[] { 1_000, 10_000, 30_000, 100_000, 200_000, 300_000 }.Where(step => step < reports).Append(reports).ToList();
        var added = 0;
        foreach (var step in steps)
        {
            var (count, elapsed) = (step - added, Stopwatch.StartNew());
            var generating = TimeSpan.Zero;
            for (; added < step; added += Batch)
            {
                var making = Stopwatch.StartNew();
                var batch = Enumerable.Range(added, Math.Min(Batch, step - added)).Select(number => series.Report(number)).ToList();
                generating += making.Elapsed;
                archive.AddAll(batch);
            }

            added = step;
            var adding = (elapsed.Elapsed - generating).TotalMilliseconds / count;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {step:N0} | {adding:0.00} | {Ask(step, series, segmenter, comparer, archive):0.00} | {archive.Statistics().Bytes / 1048576.0:0} | {MostMemory() / 1048576.0:0} |"));
        }

        PrintPlanted(reports, series, segmenter, comparer, archive);
        return 0;
    }

    private static double Ask(int reports, ReportSeries series, ReportSegmenter segmenter, ReportComparer comparer, ReportArchive archive)
    {
        var asked = Enumerable.Range(0, Asked).Select(at => WrittenReports.Segment(segmenter, series.Report((int)((long)at * reports / Asked)))).ToList();
        var elapsed = Stopwatch.StartNew();
        foreach (var report in asked)
            comparer.Compare(report, "", archive);
        return elapsed.Elapsed.TotalMilliseconds / Asked;
    }

    /// <summary>Copies and as many others, spread over the archive: whom they are found to be like, against whom they were made like.</summary>
    private static void PrintPlanted(int reports, ReportSeries series, ReportSegmenter segmenter, ReportComparer comparer, ReportArchive archive)
    {
        var copies = Enumerable.Range(0, reports).Where(ReportSeries.IsCopy).ToList();
        var sample = copies.Where((_, at) => at % Math.Max(1, copies.Count / MostSampled) == 0).ToList();
        var (found, wrong) = (0, 0);
        foreach (var number in sample.SelectMany(copy => new[] { copy, copy + 7 }).Where(number => number < reports))
        {
            var partner = PartnerOf(number, reports) is { } other ? series.Report(other).Key : null;
            var alike = comparer.Compare(WrittenReports.Segment(segmenter, series.Report(number)), "", archive).Peers.Where(peer => peer.Similarity >= Alike).ToList();
            found += ReportSeries.IsCopy(number) && alike.Exists(peer => peer.Other.Key == partner) ? 1 : 0;
            wrong += alike.Count(peer => peer.Other.Key != partner);
        }

        Console.WriteLine(FormattableString.Invariant($"planted copies: {copies.Count}, of which {sample.Count} asked for, {found} found; taken for alike without being: {wrong} in {2 * sample.Count} asked"));
    }

    /// <summary>The report that one was copied from or by.</summary>
    private static int? PartnerOf(int number, int reports)
    {
        if (ReportSeries.IsCopy(number))
            return ReportSeries.OriginalOf(number);
        foreach (var copy in new[] { 2 * number, 2 * (number - 1) })
        {
            if (copy < reports && ReportSeries.IsCopy(copy) && ReportSeries.OriginalOf(copy) == number)
                return copy;
        }

        return null;
    }

    private static long MostMemory()
    {
        using var process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64;
    }
}
