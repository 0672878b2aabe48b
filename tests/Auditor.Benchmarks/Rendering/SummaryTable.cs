using System.Diagnostics;
using System.Globalization;
using System.Text;
using Auditor.Archive;
using Auditor.Benchmarks.Comparing;
using Auditor.Comparing;
using Auditor.Rendering;

namespace Auditor.Benchmarks.Rendering;

/// <summary>What the summary of a province costs: the groups of copies of its archive, the page, the JSON.</summary>
internal static class SummaryTable
{
    private const int Batch = 500;

    /// <param name="reports">How many the batch has; a folder of its own holds their archive meanwhile.</param>
    public static int Print(int reports)
    {
        var folder = Directory.CreateTempSubdirectory("auditor-summary");
        try
        {
            using var archive = Filled(Path.Combine(folder.FullName, "archive.db"), reports);
            var entries = ReportBatch.Of(reports);
            Print(reports, archive, entries, "first");
            Print(reports, archive, entries, "again");
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        return 0;
    }

    private static ReportArchive Filled(string file, int reports)
    {
        var (archive, series) = (ReportArchive.Open(file), ReportSeries.Load());
        for (var added = 0; added < reports; added += Batch)
            archive.AddAll(Enumerable.Range(added, Math.Min(Batch, reports - added)).Select(series.Report).ToList());
        return archive;
    }

    private static void Print(int reports, ReportArchive archive, IReadOnlyList<SummaryEntry> entries, string which)
    {
        var (_, reading) = Timed(() => archive.ReadAll().Count());
        var worked = Environment.CpuUsage.TotalTime;
        var (clusters, finding) = Timed(() => CopyClusters.Find(archive.ReadAll(), archive));
        var clustering = (Environment.CpuUsage.TotalTime - worked).TotalSeconds;
        var (page, drawing) = Timed(() => SummaryPage.Render(entries, SummaryBackground.None with { Clusters = clusters }));
        var (json, writing) = Timed(() => SummaryJson.Write(entries));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{reports:N0} reports, {which}: {clusters.Count} groups of copies in {finding:0.0} s ({clustering:0.0} s of processor; reading the archive alone takes {reading:0.0} s), page of {Encoding.UTF8.GetByteCount(page) / 1048576.0:0.00} MB in {drawing:0.00} s, JSON of {json.Length / 1048576.0:0.00} MB in {writing:0.00} s"));
    }

    private static (T Result, double Seconds) Timed<T>(Func<T> work)
    {
        var start = Stopwatch.GetTimestamp();
        var result = work();
        return (result, Stopwatch.GetElapsedTime(start).TotalSeconds);
    }
}
