using System.Text.Encodings.Web;
using System.Text.Json;
using Auditor.Archive;
using Auditor.Comparing;
using Auditor.Rendering;

namespace Auditor.Cli.Archiving;

/// <summary>What <c>auditor archive clusters</c> does.</summary>
internal sealed class ClustersRun(TextWriter output)
{
    private const int PassagesShown = 3;

    private static readonly JsonSerializerOptions Plain = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
    };

    public int Run(string location, bool isJson, CancellationToken cancellationToken)
    {
        using var archive = ReportArchive.Open(location);
        var clusters = CopyClusters.Find(archive.ReadAll(), archive, cancellationToken);
        if (isJson)
            output.WriteLine(JsonSerializer.Serialize(clusters, Plain));
        else
            Print(clusters);
        return ExitCode.Clean;
    }

    private void Print(IReadOnlyList<CopyCluster> clusters)
    {
        output.WriteLine(clusters.Count == 0 ? "档案中没有发现雷同组。" : FormattableString.Invariant($"雷同组 {clusters.Count} 个："));
        foreach (var (number, cluster) in clusters.Index())
        {
            output.WriteLine();
            output.WriteLine(Printable.Line(FormattableString.Invariant($"{number + 1}. 报告 {cluster.Members.Count} 份，共有段落 {cluster.Passages.Count} 处{OriginOf(cluster)}。")));
            foreach (var member in cluster.Members)
                output.WriteLine(Printable.Line($"   {NameOf(member)}　{member.Region}　{member.ReportName}"));
            foreach (var passage in cluster.Passages.OrderByDescending(passage => passage.Members).Take(PassagesShown))
                output.WriteLine(Printable.Line(FormattableString.Invariant($"   “{passage.Quote}”（{passage.Members} 份）")));
        }
    }

    private static string OriginOf(CopyCluster cluster) => cluster switch
    {
        { IsTemplate: true } => "；同一县区多数单位相同，更像是统一下发的模板",
        { LikelyOrigin: { } origin } => $"；最早的是 {NameOf(origin)}",
        _ => "",
    };

    private static string NameOf(CopyClusterMember member) => $"{member.Agency ?? "（未读到机关名称）"}　{(member.Year is { } year ? FormattableString.Invariant($"{year} 年度") : "（未读到年度）")}";
}
