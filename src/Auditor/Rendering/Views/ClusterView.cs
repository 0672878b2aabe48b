using Auditor.Rendering.Summaries;

namespace Auditor.Rendering.Views;

/// <summary>雷同组, drawn as a ring of numbered agencies with a list of the pairs behind it.</summary>
internal sealed record ClusterView(string Name, IReadOnlyList<ClusterNodeView> Nodes, IReadOnlyList<ClusterLinkView> Links, int Others)
{
    private const int ClustersShown = 20;
    private const int NodesShown = 24;
    private const int LinksShown = 60;
    private const int Middle = 100;
    private const int Radius = 84;
    private const int WidestLine = 5;

    public static List<ClusterView> List(IReadOnlyList<SummaryEntry> entries) => CopyCluster.List(entries).Take(ClustersShown).Select(Of).ToList();

    private static ClusterView Of(CopyCluster cluster, int at)
    {
        var shown = cluster.Agencies.Take(NodesShown).ToList();
        var nodes = shown.Select((agency, place) => Node(agency, place, shown.Count)).ToDictionary(node => node.Agency, StringComparer.Ordinal);
        var links = cluster.Links
            .Where(link => nodes.ContainsKey(link.One) && nodes.ContainsKey(link.Other))
            .Take(LinksShown)
            .Select(link => new ClusterLinkView(nodes[link.One], nodes[link.Other], Wording.Percent(link.Similarity), Math.Max(1, (int)Math.Round(link.Similarity * WidestLine))))
            .ToList();
        return new ClusterView(FormattableString.Invariant($"第 {at + 1} 组，{cluster.Agencies.Count} 个机关"), shown.Select(agency => nodes[agency]).ToList(), links, cluster.Agencies.Count - shown.Count);
    }

    private static ClusterNodeView Node(string agency, int place, int count)
    {
        var (sine, cosine) = Math.SinCos(2 * Math.PI * place / count);
        return new ClusterNodeView(place + 1, agency, Middle + (int)Math.Round(Radius * sine), Middle - (int)Math.Round(Radius * cosine));
    }
}
