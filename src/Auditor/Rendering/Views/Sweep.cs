using Auditor.Reports;

namespace Auditor.Rendering.Views;

/// <summary>Tells what covers each stretch while the stretches are asked for from left to right.</summary>
internal sealed class Sweep<T>(IEnumerable<T> items, Func<T, TextSpan> spanOf)
{
    private readonly List<T> _items = items.OrderBy(item => spanOf(item)).ToList();
    private readonly List<T> _open = [];
    private int _next;

    /// <summary>Every place where a stretch has to begin or end.</summary>
    public IEnumerable<int> Borders => _items.SelectMany(item => new[] { spanOf(item).Start, spanOf(item).End });

    /// <param name="start">Not before that of the call before.</param>
    public IReadOnlyList<T> Covering(int start)
    {
        for (var at = _open.Count - 1; at >= 0; at--)
        {
            if (spanOf(_open[at]).End <= start)
                _open.RemoveAt(at);
        }

        while (_next < _items.Count && spanOf(_items[_next]).Start <= start)
        {
            if (spanOf(_items[_next]).End > start)
                _open.Add(_items[_next]);
            _next++;
        }

        return _open;
    }
}
