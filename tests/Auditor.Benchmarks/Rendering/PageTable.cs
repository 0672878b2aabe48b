using System.Diagnostics;
using System.Globalization;
using System.Text;
using Auditor.Reading;
using Auditor.Rendering;

namespace Auditor.Benchmarks.Rendering;

/// <summary>What the audit pages of the samples cost: time on one core and size.</summary>
internal static class PageTable
{
    private const int WarmUp = 60;
    private const int Rounds = 100;

    public static int Print()
    {
        var pipeline = AuditPipeline.Load(RepositoryRoot.PathOf("."));
        var audits = Directory.EnumerateFiles(RepositoryRoot.PathOf("data/samples")).Where(path => !path.EndsWith(".json", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .Select(path => pipeline.Run(SourceFile.FromBytes(Path.GetFileName(path), File.ReadAllBytes(path))))
            .ToList();
        for (var round = 0; round < WarmUp; round++)
            audits.ForEach(audit => AuditPage.Render(audit));

        Console.WriteLine("| report | text, characters | findings | ms | allocated, KB | page, KB |");
        Console.WriteLine("|---|---:|---:|---:|---:|---:|");
        foreach (var audit in audits)
            PrintRow(audit);
        return 0;
    }

    private static void PrintRow(Audit audit)
    {
        var times = new List<double>();
        var (before, page) = (GC.GetAllocatedBytesForCurrentThread(), "");
        for (var round = 0; round < Rounds; round++)
        {
            var start = Stopwatch.GetTimestamp();
            page = AuditPage.Render(audit);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        var allocated = (GC.GetAllocatedBytesForCurrentThread() - before) / Rounds / 1024;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {Path.GetFileNameWithoutExtension(audit.File.Name)} | {audit.Report!.Text.Source.Length} | {audit.Findings.Count} | {times.Order().ElementAt(Rounds / 2):0.00} | {allocated} | {Encoding.UTF8.GetByteCount(page) / 1024.0:0.0} |"));
    }
}
