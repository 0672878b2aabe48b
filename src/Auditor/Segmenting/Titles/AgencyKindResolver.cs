using Auditor.Reports;

namespace Auditor.Segmenting.Titles;

/// <summary>机关类别 by the key word that stands closest before the first 局, 委, 厅 … of the name; the longer word wins.</summary>
internal static class AgencyKindResolver
{
    private static readonly string[] UnitEndings = ["局", "厅", "委", "办", "署", "队", "部", "社", "院", "馆", "中心"];

    public static AgencyKind? Resolve(string name, IReadOnlyList<AgencyKind> kinds)
    {
        var best = kinds
            .SelectMany(kind => kind.NameKeywords, (kind, keyword) => (kind, keyword, at: name.IndexOf(keyword, StringComparison.Ordinal)))
            .Where(hit => hit.at >= 0)
            .OrderBy(hit => Distance(name, hit.at + hit.keyword.Length))
            .ThenByDescending(hit => hit.keyword.Length)
            .ThenBy(hit => hit.at)
            .Select(hit => hit.kind)
            .FirstOrDefault();
        return best ?? ByEnding(name, kinds);
    }

    private static int Distance(string name, int end)
    {
        var nearest = name.Length - end;
        foreach (var ending in UnitEndings)
        {
            var at = name.IndexOf(ending, end, StringComparison.Ordinal);
            if (at >= 0)
                nearest = Math.Min(nearest, at - end);
        }

        return nearest;
    }

    /// <summary>“清河县2021年…” speaks for the government of the place.</summary>
    private static AgencyKind? ByEnding(string name, IReadOnlyList<AgencyKind> kinds)
    {
        var id = name[^1] switch
        {
            '镇' or '乡' => "town",
            '道' => "street",
            '省' or '市' or '县' or '区' or '旗' or '州' or '盟' => "government",
            _ => "other",
        };
        return kinds.FirstOrDefault(kind => kind.Id == id);
    }
}
