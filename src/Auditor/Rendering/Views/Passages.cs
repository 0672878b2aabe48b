using System.Globalization;
using Auditor.Reports;

namespace Auditor.Rendering.Views;

/// <summary>All evidence of an audit and where it is anchored in the text: one anchor a starting position.</summary>
internal sealed class Passages
{
    private readonly string _source;
    private readonly List<(TextSpan Evidence, Passage Passage)> _all = [];

    /// <param name="findings">In the order in which the page numbers them.</param>
    public Passages(string source, IReadOnlyList<Finding> findings, PageTexts texts)
    {
        _source = source;
        for (var at = 0; at < findings.Count; at++)
        {
            foreach (var (place, evidence) in findings[at].Evidence.Index())
                _all.Add((evidence.Span, new Passage(Visible(evidence.Span), findings[at].Severity, at + 1, place == 0, Note(findings[at], at + 1, place == 0, texts))));
        }
    }

    public IEnumerable<Passage> All => _all.Select(entry => entry.Passage);

    /// <summary>Id of the element that begins where the evidence begins.</summary>
    public string IdOf(Evidence evidence) => IdAt(Visible(evidence.Span).Start);

    public static string IdAt(int position) => string.Create(CultureInfo.InvariantCulture, $"p{position}");

    /// <summary>The passages that point at a cell: over its figure, or exactly at the place where a blank cell has none.</summary>
    public IReadOnlyList<Passage> At(TextSpan cell)
    {
        List<Passage>? found = null;
        foreach (var (evidence, passage) in _all)
        {
            if (evidence == cell || evidence.Overlaps(cell))
                (found ??= []).Add(passage);
        }

        return found ?? (IReadOnlyList<Passage>)[];
    }

    private static string Note(Finding finding, int number, bool isMain, PageTexts texts) =>
        isMain ? texts.Format("finding-says", number, texts.MessageOf(finding.Check.Id, finding.Message)) : texts.Format("finding", number);

    /// <summary>Without line breaks at its ends; an empty span becomes the character after it, or before it at the end of the text.</summary>
    private TextSpan Visible(TextSpan span)
    {
        var start = Math.Clamp(span.Start, 0, _source.Length);
        var end = Math.Clamp(span.End, start, _source.Length);
        while (start < end && IsBreak(start))
            start++;
        while (end > start && IsBreak(end - 1))
            end--;
        return start < end ? new TextSpan(start, end) : Beside(start);
    }

    private TextSpan Beside(int position)
    {
        var at = position;
        while (at < _source.Length && IsBreak(at))
            at++;
        if (at == _source.Length)
            at--;
        while (at > 0 && IsBreak(at))
            at--;
        return new TextSpan(Math.Max(at, 0), Math.Max(at, 0) + 1);
    }

    private bool IsBreak(int at) => _source[at] is '\n' or '\r';
}
