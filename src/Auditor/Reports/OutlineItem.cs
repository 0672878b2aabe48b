namespace Auditor.Reports;

/// <summary>编号项: a numbered heading or list item.</summary>
/// <param name="Slice">Its line, or the first words of it where the item stands within a line.</param>
/// <param name="Mark">The number alone, e.g. “（二）”.</param>
/// <param name="Part">The statutory part whose official wording it bears, if any.</param>
/// <param name="IsPartHeading">It heads a section of the report.</param>
public sealed record OutlineItem(TextSlice Slice, TextSlice Mark, NumberingStyle Style, int Number, SectionKind? Part, bool IsPartHeading);
