namespace Auditor.Reports;

/// <summary>证据: a passage of the source text.</summary>
/// <param name="Span">Position in the source text.</param>
/// <param name="Line">Line of the source text, from 1.</param>
/// <param name="Quote">The source text at <paramref name="Span"/>.</param>
public sealed record Evidence(TextSpan Span, int Line, string Quote)
{
    public static Evidence Of(TextSlice slice)
    {
        var span = slice.Span;
        var source = slice.Owner.Source;
        return new Evidence(span, source.AsSpan(0, span.Start).Count('\n') + 1, source[span.Start..span.End]);
    }
}
