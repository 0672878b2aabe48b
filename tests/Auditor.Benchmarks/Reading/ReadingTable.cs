using System.Globalization;
using Auditor.Reading;

namespace Auditor.Benchmarks.Reading;

/// <summary>Time and memory of reading, as the table of the README: processor time, which other work on the machine hardly changes, of one report at a time.</summary>
internal static class ReadingTable
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Measured = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan BetweenSamples = TimeSpan.FromMilliseconds(10);

    public static int Print()
    {
        Console.WriteLine("| format | file, KB | text, characters | time, ms | allocated, MB |\n|---|---:|---:|---:|---:|");
        foreach (var file in ReadingFiles.All)
        {
            var (milliseconds, megabytes, characters) = Measure(file);
            Console.WriteLine(Invariant($"| {Path.GetExtension(file.Name)[1..]} | {file.Length / 1024.0:0} | {characters} | {milliseconds:0.00} | {megabytes:0.00} |"));
        }

        Console.WriteLine("\n| format | unpacked, MB | most memory alive, MB | times the input |\n|---|---:|---:|---:|");
        foreach (var (file, megabytes) in ReadingFiles.Large())
        {
            var most = MostAlive(file);
            Console.WriteLine(Invariant($"| {Path.GetExtension(file.Name)[1..]} | {megabytes:0.0} | {most:0.0} | {most / megabytes:0.0} |"));
        }

        return 0;
    }

    private static (double Milliseconds, double Megabytes, int Characters) Measure(SourceFile file)
    {
        var characters = 0;
        for (var until = ProcessorTime() + WarmUp; ProcessorTime() < until;)
            characters = Read(file);
        var (rounds, start, allocated) = (0, ProcessorTime(), GC.GetTotalAllocatedBytes(precise: true));
        for (; ProcessorTime() < start + Measured; rounds++)
            Read(file);
        return ((ProcessorTime() - start).TotalMilliseconds / rounds, (GC.GetTotalAllocatedBytes(precise: true) - allocated) / 1e6 / rounds, characters);
    }

    /// <summary>Of all threads: the PDF reader has one of its own, and the collector too.</summary>
    private static TimeSpan ProcessorTime() => Environment.CpuUsage.TotalTime;

    /// <summary>What cannot be collected while the file is read, above what was there before; a sample collects everything first.</summary>
    private static double MostAlive(SourceFile file)
    {
        Read(file);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var most = before;
        var reading = new Thread(() => Read(file));
        reading.Start();
        while (!reading.Join(BetweenSamples))
            most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true));
        return (most - before) / 1e6;
    }

    private static int Read(SourceFile file) => SourceReader.TryRead(file, out var document, out var rejection) ? document.Text.Length : throw new InvalidOperationException(rejection.Reason);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
