using JiebaNet.Segmenter.Cutting;

namespace JiebaNet.Segmenter.PosSeg;

/// <summary>
/// Finds the most probable states of a run of Hanzi (维特比算法), in the order of the sums of the reference; of equal scores
/// the state later in the alphabet wins. It remembers a window of columns only: once all paths have the same beginning,
/// that beginning is written and forgotten.
/// </summary>
internal sealed class PosDecoder
{
    private const int FirstWindow = 4096; // columns; about 100 KB with the ten states that a Hanzi mostly has

    private readonly PosModel _model;
    private readonly double[] _emissions = new double[PosModelFormat.States];
    private double[] _scores = new double[PosModelFormat.States];
    private double[] _next = new double[PosModelFormat.States];
    private PathWindow _window = new();

    public PosDecoder(PosModel model)
    {
        _model = model;
        Array.Fill(_emissions, HiddenMarkovModel.Missing);
    }

    /// <param name="run">Hanzi, at least one.</param>
    /// <param name="path">Takes the state of each.</param>
    public void Decode(ReadOnlySpan<char> run, Span<byte> path)
    {
        var limit = FirstWindow;
        _window.Clear();
        var states = Enter(run[0]);
        for (var index = 1; index < run.Length; index++)
        {
            if (_window.Columns == limit && !_window.TrySettle(states, path))
                limit *= 2;
            states = Advance(run[index], states);
        }
        _window.Trace(_window.Columns - 1, Best(states), path);
        if (_window.IsLarge)
            _window = new PathWindow();
    }

    private StateSet Enter(char han)
    {
        var states = _model.Tried(han);
        _model.SetEmissions(han, _emissions);
        _window.AddColumn();
        for (var state = 0; state < PosModelFormat.States; state++)
        {
            if (!states.Contains(state))
                continue;
            _scores[state] = _model.Start(state) + _emissions[state];
            _window.Add(state, 0);
        }
        _model.ClearEmissions(han, _emissions);
        return states;
    }

    private StateSet Advance(char han, in StateSet last)
    {
        var possible = Possible(last);
        var states = _model.Tried(han);
        states.IntersectWith(possible);
        if (states.IsEmpty)
            states = possible;
        _model.SetEmissions(han, _emissions);
        _window.AddColumn();
        Span<byte> entered = stackalloc byte[PosModelFormat.States];
        Span<byte> left = stackalloc byte[PosModelFormat.States];
        foreach (var state in entered[..states.CopyTo(entered)])
        {
            var forerunners = _model.Forerunners(state);
            forerunners.IntersectWith(last);
            Score(state, left[..forerunners.CopyTo(left)]);
        }
        _model.ClearEmissions(han, _emissions);
        (_scores, _next) = (_next, _scores);
        return states;
    }

    private void Score(int state, ReadOnlySpan<byte> forerunners)
    {
        var best = double.NegativeInfinity;
        var from = 0;
        foreach (var left in forerunners)
        {
            var score = _scores[left] + _model.Transition(left, state) + _emissions[state];
            if (score >= best)
                (best, from) = (score, left);
        }
        _next[state] = best;
        _window.Add(state, from);
    }

    /// <summary>What can follow any of the states.</summary>
    private StateSet Possible(in StateSet last)
    {
        var possible = new StateSet();
        Span<byte> states = stackalloc byte[PosModelFormat.States];
        foreach (var state in states[..last.CopyTo(states)])
            possible.UnionWith(_model.Successors(state));
        return possible;
    }

    private int Best(in StateSet states)
    {
        var best = -1;
        for (var state = 0; state < PosModelFormat.States; state++)
        {
            if (states.Contains(state) && (best < 0 || _scores[state] >= _scores[best]))
                best = state;
        }
        return best;
    }
}
