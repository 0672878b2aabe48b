namespace Auditor.Comparing;

/// <summary>Which reports have a run, of a whole archive in memory: two arrays, so that a country's ten million runs fit.</summary>
internal sealed class RunTable
{
    private readonly IReadOnlyList<Fingerprint> _fingerprints;
    private readonly long[] _hashes;
    private readonly int[] _reports;

    public RunTable(IReadOnlyList<Fingerprint> fingerprints)
    {
        _fingerprints = fingerprints;
        _hashes = fingerprints.SelectMany(fingerprint => fingerprint.Hashes).ToArray();
        _reports = fingerprints.SelectMany((fingerprint, at) => Enumerable.Repeat(at, fingerprint.Hashes.Count)).ToArray();
        Array.Sort(_hashes, _reports);
        for (int start = 0, end; start < _hashes.Length; start = end)
        {
            end = EndOf(start);
            Array.Sort(_reports, start, end - start);
        }
    }

    public Fingerprint this[int report] => _fingerprints[report];

    /// <summary>Reports that share runs with one, best first: by the sum over shared runs of 1 / number of reports looked at.</summary>
    /// <param name="most">Looked at of a run, and returned.</param>
    /// <param name="atLeast">Runs to be shared.</param>
    public IEnumerable<int> Sharing(int report, int most, double atLeast)
    {
        var found = new Dictionary<int, (int Runs, double Weight)>();
        foreach (var hash in _fingerprints[report].Hashes)
        {
            var start = StartOf(hash);
            var end = EndOf(start, most);
            for (var at = start; at < end; at++)
            {
                var sofar = found.GetValueOrDefault(_reports[at]);
                found[_reports[at]] = (sofar.Runs + 1, sofar.Weight + 1.0 / (end - start));
            }
        }

        found.Remove(report);
        return found.OrderByDescending(other => other.Value.Weight).ThenBy(other => other.Key).Take(most).Where(other => other.Value.Runs >= atLeast).Select(other => other.Key);
    }

    private int StartOf(long hash)
    {
        var (low, high) = (0, _hashes.Length);
        while (low < high)
        {
            var middle = low + (high - low) / 2;
            (low, high) = _hashes[middle] < hash ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private int EndOf(int start, int most = int.MaxValue)
    {
        var end = start;
        while (end < _hashes.Length && end - start < most && _hashes[end] == _hashes[start])
            end++;
        return end;
    }
}
