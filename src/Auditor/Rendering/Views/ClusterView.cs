using Auditor.Comparing;

namespace Auditor.Rendering.Views;

/// <summary>雷同组, drawn as a ring of numbered agencies beside their names and what they share.</summary>
/// <param name="Links">Pairs that the audits of the batch found alike.</param>
/// <param name="Remark">That the wording seems to be a template; null otherwise.</param>
/// <param name="Origin">The report that seems to be the earliest; null when nothing tells.</param>
/// <param name="Others">Reports that are not drawn.</param>
internal sealed record ClusterView(
    string Name,
    IReadOnlyList<ClusterNodeView> Nodes,
    IReadOnlyList<ClusterLinkView> Links,
    string? Remark,
    string? Origin,
    IReadOnlyList<SharedPassage> Passages,
    int Others)
{
    private const int ClustersShown = 20;
    private const int NodesShown = 24;
    private const int PassagesShown = 3;
    private const int Middle = 100;
    private const int Radius = 84;
    private const int WidestLine = 5;

    public static List<ClusterView> List(IReadOnlyList<CopyCluster> clusters, IReadOnlyList<SummaryEntry> entries, PageTexts texts)
    {
        var shared = entries.Where(entry => entry.Agency is not null).ToLookup(entry => entry.Agency!, StringComparer.Ordinal);
        return clusters.Take(ClustersShown).Select((cluster, at) => Of(cluster, at + 1, shared, texts)).ToList();
    }

    private static ClusterView Of(CopyCluster cluster, int number, ILookup<string, SummaryEntry> entries, PageTexts texts)
    {
        var shown = cluster.Members.Take(NodesShown).ToList();
        var nodes = shown.Select((member, place) => Node(member, place, shown.Count)).ToList();
        return new ClusterView(
            texts.Format("cluster", number, cluster.Members.Count),
            nodes,
            LinksOf(nodes, entries),
            cluster.IsTemplate ? texts["cluster-template"] : null,
            cluster is { IsTemplate: false, LikelyOrigin: { } origin } ? NameOf(origin) : null,
            cluster.Passages.OrderByDescending(passage => passage.Members).Take(PassagesShown).ToList(),
            cluster.Members.Count - shown.Count);
    }

    private static ClusterNodeView Node(CopyClusterMember member, int place, int count)
    {
        var (sine, cosine) = Math.SinCos(2 * Math.PI * place / count);
        return new ClusterNodeView(place + 1, NameOf(member), member.Year, Middle + (int)Math.Round(Radius * sine), Middle - (int)Math.Round(Radius * cosine));
    }

    private static List<ClusterLinkView> LinksOf(List<ClusterNodeView> nodes, ILookup<string, SummaryEntry> entries) => nodes
        .SelectMany(node => entries[node.Agency].SelectMany(entry => entry.Shared), (node, shared) => (From: node, To: nodes.Find(other => other.Agency == shared.Agency), shared.Similarity))
        .Where(link => link.To is not null && link.To != link.From)
        .Select(link => link.From.Number < link.To!.Number ? (One: link.From, Other: link.To, link.Similarity) : (One: link.To, Other: link.From, link.Similarity))
        .GroupBy(link => (link.One.Number, link.Other.Number))
        .OrderBy(pair => pair.Key)
        .Select(pair => new ClusterLinkView(pair.First().One, pair.First().Other, Math.Max(1, (int)Math.Round(pair.Max(link => link.Similarity) * WidestLine))))
        .ToList();

    private static string NameOf(CopyClusterMember member) => member.Agency ?? member.ReportName;
}
