namespace Auditor.Reports;

/// <summary>部分: heading and prose; table lines are not among its paragraphs.</summary>
/// <param name="Heading">The heading line as written.</param>
/// <param name="Body">From the heading to the next one, tables included.</param>
public sealed record Section(SectionKind Kind, TextSlice Heading, TextSlice Body, IReadOnlyList<Paragraph> Paragraphs)
{
    public IReadOnlyList<Sentence> Sentences { get; } = [.. Paragraphs.SelectMany(paragraph => paragraph.Sentences)];
}
