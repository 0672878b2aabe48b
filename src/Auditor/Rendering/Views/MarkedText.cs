using Auditor.Rendering.Pages;
using Auditor.Reports;

namespace Auditor.Rendering.Views;

/// <summary>The report's own text with evidence marked. Overlapping passages are split at every border, so that marks never nest.</summary>
internal sealed class MarkedText
{
    private const string CellBorders = "|│┃︱";

    private readonly string _source;
    private readonly PageTexts _texts;
    private readonly MarkupBuilder _html = new();
    private readonly Sweep<Passage> _passages;
    private readonly Sweep<Tint> _tints;
    private readonly List<int> _cuts;
    private int _nextCut;

    public MarkedText(string source, IEnumerable<Passage> passages, IEnumerable<Tint> tints, PageTexts texts)
    {
        (_source, _texts) = (source, texts);
        _passages = new Sweep<Passage>(passages, passage => passage.Span);
        _tints = new Sweep<Tint>(tints, tint => tint.Span);
        _cuts = _passages.Borders.Concat(_tints.Borders).Distinct().Order().ToList();
    }

    /// <summary>Lines with something on them; the numbers, by which evidence is told, count the blank ones too.</summary>
    /// <param name="headings">Source span of each section heading, in order; empty where a report has none.</param>
    public Markup Lines(IReadOnlyList<TextSpan> headings)
    {
        var section = 0;
        for (int start = 0, number = 1; start <= _source.Length; number++)
        {
            var end = LineEnd(start);
            var heading = section < headings.Count && headings[section].Start < end ? headings[section] : (TextSpan?)null;
            var anchor = heading is null ? null : SectionId(section++);
            if (anchor is not null || !_source.AsSpan(start, end - start).IsWhiteSpace())
                AddLine(number, anchor, Css(start, end, heading), start, end);
            start = end + 1;
        }

        return _html.Build();
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

    private void AddLine(int number, string? anchor, string? css, int start, int end)
    {
        _html.Add($"<div id=\"l{number}\" data-n=\"{number}\"");
        if (css is not null)
            _html.Add($" class=\"{css}\"");
        _html.Add($">");
        if (anchor is not null)
            _html.Add($"<span id=\"{anchor}\"></span>");
        while (start < end)
        {
            while (_nextCut < _cuts.Count && _cuts[_nextCut] <= start)
                _nextCut++;
            var stop = _nextCut < _cuts.Count ? Math.Min(_cuts[_nextCut], end) : end;
            AddRun(new TextSpan(start, stop));
            start = stop;
        }

        _html.Add($"</div>\n");
    }

    /// <summary>A stretch of one line with the same style throughout.</summary>
    private void AddRun(TextSpan span)
    {
        var passages = _passages.Covering(span.Start);
        var tints = _tints.Covering(span.Start);
        var text = _source[span.Start..span.End].Replace("\r", "", StringComparison.Ordinal);
        if (passages.Count > 0)
            AddMark(span, text, passages, tints);
        else if (tints.Count > 0)
            _html.Add($"<span class=\"{string.Join(' ', tints.Select(tint => tint.Css))}\" title=\"{string.Join('\n', tints.Select(tint => tint.Title))}\">{text}</span>");
        else
            _html.Add($"{text}");
    }

    private void AddMark(TextSpan span, string text, IReadOnlyList<Passage> passages, IReadOnlyList<Tint> tints)
    {
        var css = tints.Select(tint => tint.Css).Prepend("e-" + SeverityView.CssOf(passages.Max(passage => passage.Severity)));
        var title = passages.OrderBy(passage => passage.Finding).Select(passage => passage.Note).Distinct(StringComparer.Ordinal).Concat(tints.Select(tint => tint.Title));
        _html.Add($"<mark");
        if (passages.Any(passage => passage.Span.Start == span.Start))
            _html.Add($" id=\"{Passages.IdAt(span.Start)}\"");
        _html.Add($" class=\"{string.Join(' ', css)}\" title=\"{string.Join('\n', title)}\">{text}</mark>");
        foreach (var (finding, severity) in passages.Where(passage => passage.Span.End == span.End).Select(passage => (passage.Finding, passage.Severity)).Distinct().OrderBy(back => back.Finding))
            _html.Add($"<button type=\"button\" class=\"back c-{SeverityView.CssOf(severity)}\" popovertarget=\"n{finding}\" lang=\"{_texts.InTemplate("lang")}\" aria-label=\"{_texts.Format("card-of", finding)}\">{finding}</button>");
    }
}
