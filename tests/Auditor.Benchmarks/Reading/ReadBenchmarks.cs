using Auditor.Reading;
using BenchmarkDotNet.Attributes;

namespace Auditor.Benchmarks.Reading;

/// <summary>Reading one report (读取): bytes → source text.</summary>
[MemoryDiagnoser]
public class ReadBenchmarks
{
    private SourceFile _file = SourceFile.FromBytes("", ReadOnlyMemory<byte>.Empty);

    [Params("txt", "html", "docx", "ofd", "pdf")]
    public string Format { get; set; } = "";

    [GlobalSetup]
    public void Setup() => _file = ReadingFiles.All.First(file => file.Name.EndsWith(Format, StringComparison.Ordinal));

    [Benchmark]
    public int Read() => SourceReader.TryRead(_file, out var document, out _) ? document.Text.Length : throw new InvalidOperationException();
}
