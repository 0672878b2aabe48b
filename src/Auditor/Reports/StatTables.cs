namespace Auditor.Reports;

/// <summary>统计表: the statutory tables two, three and four; null where the text shows none.</summary>
public sealed record StatTables(DisclosureTable? Disclosure, RequestsTable? Requests, RemediesTable? Remedies)
{
    public static StatTables None { get; } = new(null, null, null);
}
