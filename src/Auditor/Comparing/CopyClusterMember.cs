namespace Auditor.Comparing;

/// <summary>A report in a group of copies.</summary>
/// <param name="Key">See <see cref="ArchivedReport.Key"/>.</param>
/// <param name="Region">Where the agency belongs, as far as its name or its report tells: 岚州市清河县.</param>
/// <param name="ReportName">File name under which it came, with folders.</param>
public sealed record CopyClusterMember(string Key, string? Agency, int? Year, string? Region, string ReportName, DateOnly? SignedOn);
