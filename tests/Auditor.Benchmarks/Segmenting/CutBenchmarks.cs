using BenchmarkDotNet.Attributes;
using JiebaNet.Segmenter;
using JiebaNet.Segmenter.PosSeg;

namespace Auditor.Benchmarks.Segmenting;

/// <summary>Cutting 2.5 MB of varied text (分词), a line a call, with the model of unknown words.</summary>
[MemoryDiagnoser]
public class CutBenchmarks
{
    private readonly JiebaSegmenter _segmenter = new();
    private readonly PosSegmenter _tagger = new();
    private readonly TokenBuffer _buffer = new();
    private string[] _lines = [];

    [GlobalSetup]
    public void Setup() => _lines = SegmentingText.Lines();

    [Benchmark(Baseline = true)]
    public int Spans()
    {
        var tokens = 0;
        foreach (var line in _lines)
        {
            _segmenter.Cut(line, _buffer);
            tokens += _buffer.Count;
        }
        return tokens;
    }

    [Benchmark]
    public int Strings() => _lines.Sum(line => _segmenter.Cut(line).Count);

    [Benchmark]
    public int SearchSpans()
    {
        var tokens = 0;
        foreach (var line in _lines)
        {
            _segmenter.CutForSearch(line, _buffer);
            tokens += _buffer.Count;
        }
        return tokens;
    }

    [Benchmark]
    public int FullMode() => _lines.Sum(line => _segmenter.CutAll(line).Count);

    [Benchmark]
    public int PartsOfSpeech() => _lines.Sum(line => _tagger.Cut(line).Count);
}
