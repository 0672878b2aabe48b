namespace Auditor.Rendering.Summaries;

/// <summary>雷同组: agencies joined by wording alike.</summary>
/// <param name="Agencies">In order of their names.</param>
internal sealed record CopyCluster(IReadOnlyList<string> Agencies, IReadOnlyList<(string One, string Other, double Similarity)> Links)
{
    /// <summary>As the check of copied reports asks: below this two reports have some passages in common, not their wording.</summary>
    private const double Alike = 0.3;

    /// <summary>Largest first.</summary>
    public static List<CopyCluster> List(IReadOnlyList<SummaryEntry> entries)
    {
        var links = entries.Where(entry => entry.Agency is not null)
            .SelectMany(entry => entry.Shared, (entry, shared) => Link(entry.Agency!, shared))
            .Where(link => link.Similarity >= Alike && link.One != link.Other)
            .GroupBy(link => (link.One, link.Other))
            .Select(group => (group.Key.One, group.Key.Other, Similarity: group.Max(link => link.Similarity)))
            .ToList();
        var leaders = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var link in links)
            leaders[Leader(leaders, link.One)] = Leader(leaders, link.Other);
        return links
            .GroupBy(link => Leader(leaders, link.One), StringComparer.Ordinal)
            .Select(group => new CopyCluster(
                group.SelectMany(link => new[] { link.One, link.Other }).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList(),
                group.OrderByDescending(link => link.Similarity).ThenBy(link => link.One, StringComparer.Ordinal).ThenBy(link => link.Other, StringComparer.Ordinal).ToList()))
            .OrderByDescending(cluster => cluster.Agencies.Count)
            .ThenBy(cluster => cluster.Agencies[0], StringComparer.Ordinal)
            .ToList();
    }

    private static (string One, string Other, double Similarity) Link(string agency, SharedWording shared) =>
        string.CompareOrdinal(agency, shared.Agency) < 0 ? (agency, shared.Agency, shared.Similarity) : (shared.Agency, agency, shared.Similarity);

    private static string Leader(Dictionary<string, string> leaders, string agency)
    {
        while (leaders.TryGetValue(agency, out var leader) && leader != agency)
            agency = leader;
        return agency;
    }
}
