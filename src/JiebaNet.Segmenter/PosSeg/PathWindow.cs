namespace JiebaNet.Segmenter.PosSeg;

/// <summary>The last columns of a search for the best path (路径窗口): for each state of each, the state it was best entered from.</summary>
internal sealed class PathWindow
{
    private const int LargestKept = 1 << 20; // entries, 2 MB

    private readonly List<int> _starts = [];
    private byte[] _states = new byte[1024];
    private byte[] _from = new byte[1024];
    private int _count;
    private int _settled; // how many columns were written and forgotten

    public int Columns => _starts.Count;

    public bool IsLarge => _states.Length > LargestKept;

    public void Clear()
    {
        _starts.Clear();
        _count = _settled = 0;
    }

    public void AddColumn() => _starts.Add(_count);

    /// <summary>Adds a state to the last column; states come in ascending order.</summary>
    public void Add(int state, int from)
    {
        if (_count == _states.Length)
        {
            Array.Resize(ref _states, _count * 2);
            Array.Resize(ref _from, _count * 2);
        }
        _states[_count] = (byte)state;
        _from[_count++] = (byte)from;
    }

    /// <summary>Writes the path that leads to a state of a column.</summary>
    public void Trace(int column, int state, Span<byte> path)
    {
        for (; column >= 0; column--)
        {
            path[_settled + column] = (byte)state;
            state = _from[_starts[column] + Column(column).IndexOf((byte)state)];
        }
    }

    /// <summary>Writes the beginning that all paths share and forgets it; false where they share none.</summary>
    public bool TrySettle(StateSet last, Span<byte> path)
    {
        for (var column = Columns - 1; column > 0; column--)
        {
            last = Forerunners(column, last);
            if (last.Count > 1)
                continue;
            Span<byte> shared = stackalloc byte[PosModelFormat.States];
            last.CopyTo(shared);
            Trace(column - 1, shared[0], path);
            Forget(column);
            return true;
        }
        return false;
    }

    private StateSet Forerunners(int column, in StateSet states)
    {
        var forerunners = new StateSet();
        for (var entry = _starts[column]; entry < End(column); entry++)
        {
            if (states.Contains(_states[entry]))
                forerunners.Add(_from[entry]);
        }
        return forerunners;
    }

    private void Forget(int columns)
    {
        var entries = _starts[columns];
        _states.AsSpan(entries.._count).CopyTo(_states);
        _from.AsSpan(entries.._count).CopyTo(_from);
        _starts.RemoveRange(0, columns);
        for (var column = 0; column < _starts.Count; column++)
            _starts[column] -= entries;
        _count -= entries;
        _settled += columns;
    }

    private ReadOnlySpan<byte> Column(int column) => _states.AsSpan(_starts[column]..End(column));

    private int End(int column) => column + 1 < Columns ? _starts[column + 1] : _count;
}
