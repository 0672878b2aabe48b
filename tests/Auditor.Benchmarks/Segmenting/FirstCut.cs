using System.Diagnostics;
using JiebaNet.Segmenter;

namespace Auditor.Benchmarks.Segmenting;

/// <summary>The first cut of a process (冷启动): opening the dictionary and compiling the code that cuts are part of it.</summary>
internal static class FirstCut
{
    public static int Print()
    {
        var before = ResidentMegabytes();
        var start = Stopwatch.GetTimestamp();
        var words = new JiebaSegmenter().Cut("政府信息公开工作年度报告");
        var elapsed = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        Console.WriteLine($$"""{"words": {{words.Count}}, "loadMilliseconds": {{elapsed:F1}}, "loadedMegabytes": {{ResidentMegabytes() - before:F1}}}""");
        return 0;
    }

    private static double ResidentMegabytes()
    {
        using var process = Process.GetCurrentProcess();
        return process.WorkingSet64 / 1e6;
    }
}
