using Auditor.Reports;

namespace Auditor.Rendering.Views;

/// <summary>The report's own text with evidence marked. Overlapping passages are split at every border, so that marks never nest.</summary>
internal sealed class MarkedText
{
    private const string CellBorders = "|│┃︱";

    private readonly string _source;
    private readonly Sweep<Passage> _passages;
    private readonly Sweep<Tint> _tints;
    private readonly List<int> _cuts;
    private int _nextCut;

    public MarkedText(string source, IEnumerable<Passage> passages, IEnumerable<Tint> tints)
    {
        _source = source;
        _passages = new Sweep<Passage>(passages, passage => passage.Span);
        _tints = new Sweep<Tint>(tints, tint => tint.Span);
        _cuts = _passages.Borders.Concat(_tints.Borders).Distinct().Order().ToList();
    }

    /// <summary>Lines with something on them; the numbers count the blank ones too.</summary>
    /// <param name="headings">Source span of each section heading, in order; empty where a report has none.</param>
    public List<LineView> Lines(IReadOnlyList<TextSpan> headings)
    {
        var lines = new List<LineView>();
        var section = 0;
        for (int start = 0, number = 1; start <= _source.Length; number++)
        {
            var end = LineEnd(start);
            var heading = section < headings.Count && headings[section].Start < end ? headings[section] : (TextSpan?)null;
            var id = heading is null ? null : SectionId(section++);
            if (id is not null || !_source.AsSpan(start, end - start).IsWhiteSpace())
                lines.Add(new LineView(number, id, Css(start, end, heading), Runs(start, end)));
            start = end + 1;
        }

        return lines;
    }

    public static string SectionId(int section) => FormattableString.Invariant($"s{section + 1}");

    private int LineEnd(int start)
    {
        var end = _source.IndexOf('\n', start);
        return end < 0 ? _source.Length : end;
    }

    private string? Css(int start, int end, TextSpan? heading)
    {
        if (heading is { Length: > 0 })
            return "h";
        return _source.AsSpan(start, end - start).IndexOfAny(CellBorders) >= 0 ? "t" : null;
    }

    private List<RunView> Runs(int start, int end)
    {
        var runs = new List<RunView>();
        while (start < end)
        {
            while (_nextCut < _cuts.Count && _cuts[_nextCut] <= start)
                _nextCut++;
            var stop = _nextCut < _cuts.Count ? Math.Min(_cuts[_nextCut], end) : end;
            runs.Add(Run(new TextSpan(start, stop)));
            start = stop;
        }

        return runs;
    }

    private RunView Run(TextSpan span)
    {
        var passages = _passages.Covering(span.Start);
        var tints = _tints.Covering(span.Start);
        var text = _source[span.Start..span.End].Replace("\r", "", StringComparison.Ordinal);
        if (passages.Count == 0 && tints.Count == 0)
            return new RunView(text, IsMark: false, MarkId: null, Css: null, Title: null, []);

        var css = tints.Select(tint => tint.Css);
        var title = tints.Select(tint => tint.Title);
        if (passages.Count > 0)
        {
            css = css.Prepend("e-" + SeverityView.CssOf(passages.Max(passage => passage.Severity)));
            title = passages.OrderBy(passage => passage.Finding).Select(passage => passage.Note).Distinct(StringComparer.Ordinal).Concat(title);
        }

        var isStart = passages.Any(passage => passage.Span.Start == span.Start);
        return new RunView(text, passages.Count > 0, isStart ? Passages.IdAt(span.Start) : null, string.Join(' ', css), string.Join('\n', title), Backs(passages, span.End));
    }

    private static List<BackView> Backs(IReadOnlyList<Passage> passages, int end) => passages
        .Where(passage => passage.Span.End == end)
        .Select(passage => new BackView(passage.Finding, SeverityView.CssOf(passage.Severity)))
        .Distinct()
        .OrderBy(back => back.Finding)
        .ToList();
}
