using Auditor.Reports;

namespace Auditor.Comparing;

/// <summary>A sentence of an archived report, as written.</summary>
public sealed record ArchivedSentence(SectionKind Section, string Text);
