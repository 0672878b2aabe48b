namespace Auditor.Reports;

/// <summary>段: one line of prose.</summary>
public sealed record Paragraph(TextSlice Slice, IReadOnlyList<Sentence> Sentences);
