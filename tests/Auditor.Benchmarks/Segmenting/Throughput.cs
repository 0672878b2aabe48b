using System.Diagnostics;
using System.Text;
using System.Text.Json;
using JiebaNet.Segmenter;

namespace Auditor.Benchmarks.Segmenting;

/// <summary>Megabytes of UTF-8 a second (吞吐量) on the text that the other runtimes cut too: the best of some rounds.</summary>
internal static class Throughput
{
    private const int ThreadRounds = 6; // times the rounds: two cores are seldom free at the same moment

    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(2);

    public static int Print(string path, int rounds)
    {
        var text = File.ReadAllText(path);
        var lines = text.Split('\n');
        var megabytes = Encoding.UTF8.GetByteCount(text) / 1e6;
        var segmenter = new JiebaSegmenter();
        var buffer = new TokenBuffer();
        var resident = ResidentMegabytes();
        var spans = Measure(megabytes, rounds, () => CutSpans(segmenter, lines, buffer));
        var residentAfterSpans = ResidentMegabytes();
        var strings = Measure(megabytes, rounds, () => CutStrings(segmenter, lines));
        var whole = Measure(megabytes, rounds, () => segmenter.Cut(text).Count);
        var threads = OnThreads(segmenter, lines, megabytes, rounds);
        var result = new
        {
            megabytes,
            tokens = CutSpans(segmenter, lines, buffer),
            span = spans.MegabytesPerSecond,
            strings = strings.MegabytesPerSecond,
            stringsWhole = whole.MegabytesPerSecond,
            oneThread = threads.One,
            twoThreads = threads.Two,
            bytesPerTokenSpan = spans.BytesPerToken,
            bytesPerTokenString = strings.BytesPerToken,
            loadedMegabytes = Math.Round(residentAfterSpans - resident, 1),
        };
        Console.WriteLine(JsonSerializer.Serialize(result));
        return 0;
    }

    private static int CutSpans(JiebaSegmenter segmenter, string[] lines, TokenBuffer buffer)
    {
        var tokens = 0;
        foreach (var line in lines)
        {
            segmenter.Cut(line, buffer);
            tokens += buffer.Count;
        }
        return tokens;
    }

    private static int CutStrings(JiebaSegmenter segmenter, string[] lines)
    {
        var tokens = 0;
        foreach (var line in lines)
            tokens += segmenter.Cut(line).Count;
        return tokens;
    }

    private static (double MegabytesPerSecond, double BytesPerToken) Measure(double megabytes, int rounds, Func<int> cut)
    {
        for (var start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start) < WarmUp;)
            cut();
        var best = double.MaxValue;
        var tokens = 0L;
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        for (var round = 0; round < rounds; round++)
        {
            var start = Stopwatch.GetTimestamp();
            tokens += cut();
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalSeconds);
        }
        var bytes = GC.GetAllocatedBytesForCurrentThread() - allocated;
        return (Math.Round(megabytes / best, 1), Math.Round(bytes / (double)tokens, 3));
    }

    /// <summary>One thread and two in turns, each cutting the whole text with a buffer of its own; what they cut a second together.</summary>
    private static (double One, double Two) OnThreads(JiebaSegmenter segmenter, string[] lines, double megabytes, int rounds)
    {
        var (one, two) = (0.0, 0.0);
        for (var round = 0; round < ThreadRounds * rounds; round++)
        {
            one = Math.Max(one, megabytes / SecondsOn(1, segmenter, lines));
            two = Math.Max(two, 2 * megabytes / SecondsOn(2, segmenter, lines));
        }
        return (Math.Round(one, 1), Math.Round(two, 1));
    }

    /// <summary>From the first thread's start to the last one's end; the threads look at the clock themselves.</summary>
    private static double SecondsOn(int count, JiebaSegmenter segmenter, string[] lines)
    {
        using var ready = new Barrier(count);
        var times = new (long Start, long End)[count];
        var threads = Enumerable.Range(0, count).Select(index => new Thread(() =>
        {
            var buffer = new TokenBuffer();
            CutSpans(segmenter, lines, buffer);
            ready.SignalAndWait();
            times[index].Start = Stopwatch.GetTimestamp();
            CutSpans(segmenter, lines, buffer);
            times[index].End = Stopwatch.GetTimestamp();
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        return Stopwatch.GetElapsedTime(times.Min(time => time.Start), times.Max(time => time.End)).TotalSeconds;
    }

    private static double ResidentMegabytes()
    {
        using var process = Process.GetCurrentProcess();
        return process.WorkingSet64 / 1e6;
    }
}
