using System.Buffers;
using Auditor.Reports;

namespace Auditor.Segmenting.Titles;

/// <summary>所在地区 of an agency: from its name; where the name tells no place or a place that is there several times, from what the text says of the government over it; then from the file name.</summary>
internal static class RegionFinder
{
    private const int LongestUnknownPlace = 6;

    private static readonly SearchValues<char> PlaceEndings = SearchValues.Create("县市区旗州盟省");

    /// <summary>清河县人民政府门户网站, 清河县政务公开网: what stands behind the place that the report speaks for.</summary>
    private static readonly string[] GovernmentWords = ["人民政府", "政府门户", "政府网", "政务", "委、", "委办公室"];

    public static Region? Find(string agency, AgencyLevel level, PlaceChain chain, string text, string fileName, Gazetteer places)
    {
        if (chain.Last is not null)
        {
            var (candidates, from) = (chain.Candidates, RegionDerivation.AgencyName);
            if (candidates.Count > 1 && MadeOutBy(candidates, text, fileName, places) is { } one)
                (candidates, from) = ([one.Place], one.From);
            return ToRegion(candidates, from, places);
        }

        // An upper place is all that the text can tell about 云岭市水利局, if the gazetteer has no 云岭市.
        var lowest = BeginsWithUnknownPlace(agency) ? level : AgencyLevel.Township;
        return lowest == AgencyLevel.Unknown ? null
            : OnlyLowest(InText(text, agency, places), lowest) is { Count: > 0 } inText ? ToRegion(inText, RegionDerivation.Text, places)
            : OnlyLowest(InFileName(fileName, places), lowest) is { Count: > 0 } inName ? ToRegion(inName, RegionDerivation.FileName, places)
            : null;
    }

    private static Region? ToRegion(IReadOnlyList<Place> candidates, RegionDerivation from, Gazetteer places)
    {
        if (candidates.Count == 0)
            return null;

        var province = Common(candidates, places.ProvinceOf);
        var prefecture = Common(candidates, places.PrefectureOf);
        var county = candidates.Count == 1 && candidates[0].Level == AgencyLevel.County ? candidates[0] : null;
        return new Region(province, prefecture, county, from, candidates);
    }

    private static Place? Common(IReadOnlyList<Place> candidates, Func<Place, Place?> upperOf)
    {
        var upper = upperOf(candidates[0]);
        return upper is not null && candidates.All(place => upperOf(place) == upper) ? upper : null;
    }

    /// <summary>Of several 鼓楼区 the one whose prefecture, or else province, the text or the file name speaks of.</summary>
    private static (Place Place, RegionDerivation From)? MadeOutBy(IReadOnlyList<Place> candidates, string text, string fileName, Gazetteer places)
    {
        foreach (var (where, from) in new[] { (text, RegionDerivation.Text), (fileName, RegionDerivation.FileName) })
        {
            foreach (var upperOf in new[] { places.PrefectureOf, (Func<Place, Place?>)places.ProvinceOf })
            {
                var named = candidates.Where(place => upperOf(place) is { } upper && upper != place && where.Contains(upper.Name, StringComparison.Ordinal)).ToList();
                if (named.Count == 1)
                    return (named[0], from);
            }
        }

        return null;
    }

    private static List<Place> InText(string text, string agency, Gazetteer places)
    {
        var found = new List<Place>();
        foreach (var name in places.FullNamesIn(text))
        {
            var behind = text.AsSpan(name.End);
            if (name.Places.Count == 1 && (behind.StartsWith(agency, StringComparison.Ordinal) || StartsWithAny(behind, GovernmentWords)))
                found.Add(name.Places[0]);
        }

        return found;
    }

    private static List<Place> InFileName(string fileName, Gazetteer places) =>
        fileName.Split('/', '\\')
            .Select(part => PlaceChain.Read(part, places))
            .Where(chain => chain.Last is { IsShort: false } && chain.Candidates.Count == 1)
            .Select(chain => chain.Candidates[0])
            .ToList();

    /// <summary>The lowest place of all named, if it is one and the others lie above it.</summary>
    private static List<Place> OnlyLowest(List<Place> found, AgencyLevel above)
    {
        var lowest = found.Where(place => place.Level < above).OrderByDescending(place => place.Level).FirstOrDefault();
        return lowest is not null && found.TrueForAll(place => place.Level >= above || lowest.IsWithin(place)) ? [lowest] : [];
    }

    private static bool BeginsWithUnknownPlace(string agency) =>
        agency.AsSpan(1, Math.Min(LongestUnknownPlace, agency.Length - 1)).IndexOfAny(PlaceEndings) is >= 0 and var at
        && !(at + 2 < agency.Length && agency.AsSpan(at + 1, 2) is "市场" or "市政");

    private static bool StartsWithAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.StartsWith(word, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
