using Auditor.Reports;

namespace Auditor.Segmenting.Titles;

/// <summary>The places at the beginning of an agency's name, from the largest to the smallest: 江苏省 · 苏州市 · 昆山市.</summary>
/// <param name="Candidates">What the last of them can be, given those in front of it; empty where they contradict each other.</param>
/// <param name="End">Where the rest of the name begins.</param>
internal sealed record PlaceChain(IReadOnlyList<Place> Candidates, PlaceName? Last, int End)
{
    private const int LongestPlace = 6;

    /// <summary>Characters that make a longer proper name of a short one: 南京路, 苏州河, 黄山镇.</summary>
    private const string NoPlaceBehind = "路街镇乡村山江河湖县区道桥湾";

    private static readonly string[] NoAgencies = ["大学", "学院", "公司", "集团"];

    private static readonly string[] OrgansInFront = ["国家税务总局", "国家统计局", "中华人民共和国", "国家金融监督管理总局", "中国人民银行", "中国证券监督管理委员会", "国家外汇管理局", "中共"];

    public static PlaceChain Read(string name, Gazetteer places)
    {
        var organ = Array.Find(OrgansInFront, organ => name.StartsWith(organ, StringComparison.Ordinal) && name.Length > organ.Length);
        var (at, last, candidates) = (organ?.Length ?? 0, (PlaceName?)null, (IReadOnlyList<Place>)[]);
        while (places.NameAt(name, at) is { } next && !(next.IsShort && IsNoPlaceAlone(name, next, places)))
        {
            var within = last is null ? InUseFirst(next.Places) : InUseFirst(next.Places.Where(place => candidates.Any(upper => place.IsWithin(upper) && place != upper)).ToList());
            if (last is not null && within.Count == 0)
                break;

            (candidates, last, at) = (within, next, next.End);
        }

        return new PlaceChain(candidates, last, at);
    }

    /// <summary>A name that was a county's and is a prefecture's today (铜仁市) means the prefecture.</summary>
    private static List<Place> InUseFirst(IReadOnlyList<Place> places)
    {
        var inUse = places.Where(place => !place.IsFormer).ToList();
        return inUse.Count > 0 ? inUse : [.. places];
    }

    /// <summary>中山大学: short names also begin names of schools and firms, and of places that the gazetteer does not have (漯河回族区).</summary>
    private static bool IsNoPlaceAlone(string name, PlaceName shortName, Gazetteer places) =>
        Array.Exists(NoAgencies, ending => name.EndsWith(ending, StringComparison.Ordinal))
        || shortName.End >= name.Length || NoPlaceBehind.Contains(name[shortName.End])
        || places.FullNameAt(name, shortName.End) is null && name.AsSpan(shortName.End, Math.Min(LongestPlace, name.Length - shortName.End)).IndexOfAny('县', '区', '旗') is var at && at >= 0 && !IsZone(name, shortName.End + at);

    /// <summary>苏州工业园区, 云岭经济技术开发区</summary>
    private static bool IsZone(string name, int at) => name[at] == '区' && name[at - 1] is '园' or '发' or '新' or '税' or '胜' or '景' or '假' or '验' or '范';
}
