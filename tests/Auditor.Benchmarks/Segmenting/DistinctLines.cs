using System.Text;

namespace Auditor.Benchmarks.Segmenting;

/// <summary>Lines in the order in which they came, each once, with their size in UTF-8.</summary>
internal sealed class DistinctLines
{
    private readonly List<string> _lines = [];
    private readonly HashSet<string> _known = [];

    /// <summary>Bytes in UTF-8, one for the end of each line.</summary>
    public int Bytes { get; private set; }

    public string this[int index] => _lines[index];

    public void Add(string line)
    {
        if (string.IsNullOrWhiteSpace(line) || !_known.Add(line))
            return;
        _lines.Add(line);
        Bytes += Encoding.UTF8.GetByteCount(line) + 1;
    }

    public string[] ToArray() => [.. _lines];
}
