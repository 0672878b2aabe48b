using Auditor.Reports;

namespace Auditor.Rendering.Summaries;

/// <summary>Verdicts of the reports of one level or folder.</summary>
/// <param name="Name">Null where the reports do not tell.</param>
internal sealed record GroupFigures(string? Name, IReadOnlyList<SummaryEntry> Entries)
{
    public static List<GroupFigures> ByLevel(IReadOnlyList<SummaryEntry> entries, PageTexts texts) => entries
        .GroupBy(entry => entry.Level)
        .OrderBy(group => group.Key)
        .Select(group => new GroupFigures(texts.Name(group.Key), group.ToList()))
        .ToList();

    public static List<GroupFigures> ByKind(IReadOnlyList<SummaryEntry> entries) => By(entries, entry => entry.AgencyKindName);

    public static List<GroupFigures> ByRegion(IReadOnlyList<SummaryEntry> entries) => By(entries, entry => entry.Region);

    private static List<GroupFigures> By(IReadOnlyList<SummaryEntry> entries, Func<SummaryEntry, string?> name) => entries
        .GroupBy(name, StringComparer.Ordinal)
        .OrderByDescending(group => group.Count())
        .ThenBy(group => group.Key is null)
        .ThenBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => new GroupFigures(group.Key, group.ToList()))
        .ToList();

    /// <summary>By the first folder below the inbox, which is as a rule the region.</summary>
    public static List<GroupFigures> ByFolder(IReadOnlyList<SummaryEntry> entries) => entries
        .GroupBy(entry => entry.Path.Contains('/', StringComparison.Ordinal) ? entry.Path[..entry.Path.IndexOf('/', StringComparison.Ordinal)] : "", StringComparer.Ordinal)
        .OrderBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => new GroupFigures(group.Key.Length == 0 ? null : group.Key, group.ToList()))
        .ToList();

    public int Count(Verdict verdict) => Entries.Count(entry => entry.Verdict == verdict);

    public ScoreFigures Scores => new(Entries);
}
