using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using JiebaNet.Segmenter;
using JiebaNet.Segmenter.PosSeg;

namespace Auditor.Benchmarks.Segmenting;

/// <summary>The first cut of a process (冷启动), ten processes each: opening the dictionary and compiling the code are part of it.</summary>
[SimpleJob(RunStrategy.ColdStart, launchCount: 10, warmupCount: 0, iterationCount: 1, invocationCount: 1)]
public class LoadBenchmarks
{
    private readonly string _text = "政府信息公开工作年度报告";

    [Benchmark]
    public int FirstWords() => new JiebaSegmenter().Cut(_text).Count;

    [Benchmark]
    public int FirstPartsOfSpeech() => new PosSegmenter().Cut(_text).Count;
}
