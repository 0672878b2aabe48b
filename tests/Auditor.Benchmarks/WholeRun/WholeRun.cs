using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Auditor.Archive;
using Auditor.Comparing;
using Auditor.Reading;
using Auditor.Rendering;

namespace Auditor.Benchmarks.WholeRun;

/// <summary>A folder of reports through the whole pipeline (全流程): read from disk, audited, JSON and page written to disk; with an archive every report is in it before the first is compared.</summary>
internal static class WholeRun
{
    private const int Batch = 500;

    /// <summary>Reports audited before the clock starts: code is compiled on its first calls.</summary>
    private const int WarmingUp = 2000;

    private const int FilesOfAFolder = 1000;

    /// <param name="cores">As many threads, on as many processors.</param>
    public static int Measure(string folder, int cores, bool withArchive)
    {
        using var process = Process.GetCurrentProcess();
        if (OperatingSystem.IsLinux() || OperatingSystem.IsWindows())
            process.ProcessorAffinity = (1 << cores) - 1;
        var work = Directory.CreateTempSubdirectory("whole-run-").FullName;
        try
        {
            using var archive = withArchive ? ReportArchive.Open(Path.Combine(work, "archive.db")) : null;
            var pipeline = AuditPipeline.Load(RepositoryRoot.PathOf(""));
            var files = ReportFolder.Files(folder);
            Audit(files.Take(WarmingUp).ToList(), pipeline, Path.Combine(work, "warming"), cores);

            var (start, processor, allocated) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes(precise: true));
            if (archive is not null)
                Archive(files, pipeline, archive, cores);
            Audit(files, archive is null ? pipeline : pipeline.With(archive), work, cores);
            var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
            process.Refresh();
            Console.WriteLine(JsonSerializer.Serialize(new WholeRunFigures(
                files.Count,
                Math.Round(seconds, 2),
                Math.Round(files.Count / seconds, 1),
                Math.Round((Environment.CpuUsage.TotalTime - processor).TotalMilliseconds / files.Count, 3),
                Math.Round((GC.GetTotalAllocatedBytes(precise: true) - allocated) / 1e6 / files.Count, 3),
                Math.Round(process.PeakWorkingSet64 / 1e6))));
            return 0;
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }

    private static void Archive(IReadOnlyList<string> files, AuditPipeline pipeline, ReportArchive archive, int cores)
    {
        foreach (var batch in files.Chunk(Batch))
        {
            var reports = new ArchivedReport?[batch.Length];
            Parallel.For(0, batch.Length, new ParallelOptions { MaxDegreeOfParallelism = cores }, at => reports[at] = pipeline.Archive(Read(batch[at])));
            archive.AddAll(reports.OfType<ArchivedReport>().ToList());
        }
    }

    private static void Audit(IReadOnlyList<string> files, AuditPipeline pipeline, string work, int cores)
    {
        for (var folder = 0; folder <= files.Count / FilesOfAFolder; folder++)
            Directory.CreateDirectory(Path.Combine(work, folder.ToString("000", CultureInfo.InvariantCulture)));
        Parallel.For(0, files.Count, new ParallelOptions { MaxDegreeOfParallelism = cores }, at =>
        {
            var audit = pipeline.Run(Read(files[at]));
            var path = Path.Combine(work, (at / FilesOfAFolder).ToString("000", CultureInfo.InvariantCulture), at.ToString("000000", CultureInfo.InvariantCulture));
            Write(path + ".json", AuditJson.Write(audit));
            Write(path + ".html", AuditPage.Write(audit));
        });
    }

    /// <summary>A file of its own, as <c>auditor check</c> writes it.</summary>
    public static void Write(string path, byte[] content)
    {
        File.Delete(path);
        using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
        file.Write(content);
    }

    public static SourceFile Read(string path) => SourceFile.FromBytes(Path.GetFileName(path), File.ReadAllBytes(path));
}
