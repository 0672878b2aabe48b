namespace Auditor.Reports;

/// <summary>行政机关类别, a row of <c>data/lexicons/agency-kinds.tsv</c>.</summary>
/// <param name="Id">Stable id such as <c>commerce</c>.</param>
/// <param name="NameKeywords">Words in agency names that tell the kind, e.g. 商务.</param>
/// <param name="SystemWords">How a line of departments speaks of itself, e.g. 商务系统.</param>
public sealed record AgencyKind(string Id, string Name, IReadOnlyList<string> NameKeywords, IReadOnlyList<string> SystemWords);
