namespace Auditor.Reports;

/// <summary>成文日期 as written below (or right below the title of) a report.</summary>
/// <param name="Date">Null when there is no such day.</param>
public sealed record StatedDate(TextSlice Slice, DateOnly? Date);
