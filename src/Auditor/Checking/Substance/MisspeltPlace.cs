using System.Text.RegularExpressions;
using Auditor.Reports;
using Auditor.Segmenting.Titles;

namespace Auditor.Checking.Substance;

/// <summary>
/// A place in the agency's name that there is not, one character away from one that there is. Asked only where the
/// gazetteer is sure to be complete: places named after a nationality, and districts of a prefecture that the name gives.
/// </summary>
internal static partial class MisspeltPlace
{
    private const int ShortestWithParent = 3;

    /// <summary>A name near to more real ones than that is near to none.</summary>
    private const int MostNear = 2;

    /// <summary>Zones that are called 区 and stand in no list of districts.</summary>
    private static readonly string[] Zones = ["高新", "经开", "开发", "新", "城", "园", "景", "林", "矿", "港", "郊", "新城", "管理", "示范", "保税", "度假", "临港", "滨海", "临空", "空港", "保护", "合作", "实验", "试验", "名胜", "工业"];

    public static (TextSlice Where, string Wrong, string Right)? In(OwnProfile own)
    {
        if (own.Agency.Name is not { } slice)
            return null;

        var chain = PlaceChain.Read(own.Name, own.Places);
        var (start, rest) = (chain.End, own.Name[chain.End..]);
        if (own.Places.FullNameAt(rest, 0) is not null)
            return null;

        var match = NamedAfterNationality().Match(rest) is { Success: true } named ? named
            : chain.Candidates is [{ Level: AgencyLevel.Prefecture }] ? ChildOfPrefecture().Match(rest)
            : System.Text.RegularExpressions.Match.Empty;
        if (!match.Success || Array.Exists(Zones, zone => match.Value[..^1] == zone))
            return null;

        var near = own.Places.All.Where(place => !place.IsFormer && IsOneCharacterApart(place.Name, match.Value) && chain.Candidates.All(upper => place.IsWithin(upper))).Select(place => $"“{place.Name}”").ToList();
        return near.Count is > 0 and <= MostNear ? (slice.Part(start, match.Length), match.Value, string.Concat(near)) : null;
    }

    private static bool IsOneCharacterApart(string name, string written)
    {
        if (name.Length != written.Length || name.Length < ShortestWithParent || name[^1] != written[^1])
            return false;

        var apart = 0;
        for (var at = 0; at < name.Length; at++)
            apart += name[at] == written[at] ? 0 : 1;
        return apart == 1;
    }

    // 漯河回族区 · 孟村回族自治县
    [GeneratedRegex(@"^[一-鿿]{2,12}族(?:区|自治县|自治州|自治旗)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex NamedAfterNationality();

    // 金木区 behind 郑州市
    [GeneratedRegex(@"^[一-鿿]{2}[区县]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex ChildOfPrefecture();
}
