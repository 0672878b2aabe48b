namespace Auditor.Reading;

/// <summary>
/// 原文: what a reader sees, as plain text. One paragraph a line; a table row is one line whose cells are joined by
/// <c> | </c>, blank cells kept, cells swallowed by a merged neighbour left out.
/// </summary>
/// <param name="Text">Source text; all spans of an audit count in it.</param>
/// <param name="MediaType">For example <c>text/plain</c>.</param>
public sealed record SourceDocument(string Text, string MediaType)
{
    /// <summary>What the file shows beside its text, by the names of <see cref="Reports.SourceNoise"/>.</summary>
    public IReadOnlyList<string> Noise { get; init; } = [];
}
