using Auditor.Reports;

namespace Auditor.Segmenting.Titles;

/// <summary>
/// 机关类别 by the key words of the name. Governments and their offices are told by the end of the name; departments by the
/// first key word behind the place: merged bureaus put their main business first (商务和投资促进局).
/// </summary>
internal static class AgencyKindResolver
{
    private static readonly string[] KindsToldByTheEnd = ["government", "government-office", "town", "street", "development-zone"];
    private static readonly string[] CentralOrgans = ["国家统计局", "国家税务总局", "中华人民共和国"];

    /// <summary>Departments that end like the committee of a zone.</summary>
    private static readonly string[] CommitteesOfDepartments = ["监督管理委员会", "城市管理委员会", "资源管理委员会"];

    private const string PlaceEndings = "省市县区旗州盟镇乡";

    /// <summary>Words in which a place ending ends no place.</summary>
    private static readonly string[] NoPlaces = ["市场", "城市", "城乡", "乡村", "城镇", "区域", "县域", "市政", "都市"];

    public static AgencyKind? Resolve(string name, PlaceChain chain, IReadOnlyList<AgencyKind> kinds) =>
        ByEnd(name, kinds) ?? ByKeyword(name, chain, kinds) ?? ByLastCharacter(name, kinds);

    private static AgencyKind? ByEnd(string name, IReadOnlyList<AgencyKind> kinds) =>
        kinds.Where(kind => KindsToldByTheEnd.Contains(kind.Id, StringComparer.Ordinal))
            .SelectMany(kind => kind.NameKeywords, (kind, keyword) => (kind, keyword))
            .Where(pair => name.EndsWith(pair.keyword, StringComparison.Ordinal) && !(pair.kind.Id == "development-zone" && Array.Exists(CommitteesOfDepartments, ending => name.EndsWith(ending, StringComparison.Ordinal))))
            .OrderByDescending(pair => pair.keyword.Length)
            .Select(pair => pair.kind)
            .FirstOrDefault();

    private static AgencyKind? ByKeyword(string name, PlaceChain chain, IReadOnlyList<AgencyKind> kinds)
    {
        var start = Math.Max(BehindPlace(name), chain.Last is { IsShort: false } ? chain.End : 0);
        var hits = new List<Hit>();
        foreach (var kind in kinds)
        {
            foreach (var keyword in kind.NameKeywords)
            {
                if (name.IndexOf(keyword, start, StringComparison.Ordinal) is >= 0 and var at && !IsCommitteeOnly(keyword))
                    hits.Add(new Hit(kind, at, keyword.Length));
            }
        }

        return hits.Where(hit => !hits.Exists(hit.IsPartOf)).OrderBy(hit => hit.Kind.Id == "government").ThenBy(hit => hit.Start).ThenByDescending(hit => hit.Length).Select(hit => hit.Kind).FirstOrDefault();
    }

    /// <summary>管理委员会 tells a zone only at the end; inside 城市管理委员会 it tells nothing.</summary>
    private static bool IsCommitteeOnly(string keyword) => keyword is "管理委员会" or "管委会";

    /// <summary>Where the name of the place, or of a central organ with a local one behind it, ends.</summary>
    private static int BehindPlace(string name)
    {
        var start = 0;
        foreach (var organ in CentralOrgans)
        {
            if (name.StartsWith(organ, StringComparison.Ordinal) && name.Length > organ.Length)
                start = organ.Length;
        }

        for (var at = Math.Max(1, start); at < name.Length - 2; at++)
        {
            if (PlaceEndings.Contains(name[at]) && !Array.Exists(NoPlaces, word => IsAround(name, at, word)))
                start = at + 1;
        }

        return start;
    }

    private static bool IsAround(string name, int at, string word) =>
        string.CompareOrdinal(name, at, word, 0, word.Length) == 0 || string.CompareOrdinal(name, at - 1, word, 0, word.Length) == 0;

    /// <summary>“清河县2021年…” speaks for the government of the place.</summary>
    private static AgencyKind? ByLastCharacter(string name, IReadOnlyList<AgencyKind> kinds)
    {
        var id = name[^1] switch
        {
            '镇' or '乡' => "town",
            '道' => "street",
            '省' or '市' or '县' or '区' or '旗' or '州' or '盟' => "government",
            _ => name.EndsWith("行政公署", StringComparison.Ordinal) ? "government" : "other",
        };
        return kinds.FirstOrDefault(kind => kind.Id == id);
    }

    private readonly record struct Hit(AgencyKind Kind, int Start, int Length)
    {
        /// <summary>The 人事 of 退役军人事务 is no word of its own.</summary>
        public bool IsPartOf(Hit longer) => longer.Length > Length && longer.Start < Start + Length && Start < longer.Start + longer.Length;
    }
}
