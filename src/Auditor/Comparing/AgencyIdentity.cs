using Auditor.Reports;

namespace Auditor.Comparing;

/// <summary>
/// 同一机关: reports of two years belong together by the agency's name. “洪泽区人民政府” is “淮安市洪泽区人民政府”; but a “城关镇人民政府”
/// stands in a hundred counties, and a name that holds no county is one agency only as long as nobody else bears it.
/// </summary>
public static class AgencyIdentity
{
    private static readonly string[] CountiesAndAbove = ["省", "市", "县", "区", "州", "旗", "盟"];

    /// <summary>The name holds a place of county level or above.</summary>
    public static bool IsSpecific(string agency) => AgencyNames.PlacesOf(agency).Any(place => CountiesAndAbove.Any(place.EndsWith));

    /// <summary>岚州市清河县青石镇 → 清河县; null when it holds none.</summary>
    internal static string? CountyOf(string region) => AgencyNames.PlacesOf(region).LastOrDefault(place => CountiesAndAbove.Any(place.EndsWith));

    /// <summary>“某省某市某县”; null when nothing tells, or several places bear the name.</summary>
    public static string? RegionOf(AnnualReport report) =>
        report.Agency.Region is { Place: not null } region ? $"{region.Province?.Name}{region.Prefecture?.Name}{region.County?.Name}" : null;

    /// <summary>Under which a report and its corrected versions are one.</summary>
    public static string KeyOf(string? agency, string? region, string sourceName, int? year)
    {
        if (agency is null)
            return FormattableString.Invariant($"{sourceName}\n{year}");
        var name = IsSpecific(agency) ? agency : region is not null ? region + agency : $"{agency} {sourceName}";
        return FormattableString.Invariant($"{name}\n{year}");
    }

    /// <summary>The name from its lowest place on: all names of one agency have it in common.</summary>
    public static string ShortName(string agency) => AgencyNames.PlaceOf(agency) is { } place ? agency[agency.LastIndexOf(place, StringComparison.Ordinal)..] : agency;

    public static bool IsSame(string left, string right) =>
        left == right || (left.Length > right.Length ? left.EndsWith(right, StringComparison.Ordinal) && IsSpecific(right) : right.EndsWith(left, StringComparison.Ordinal) && IsSpecific(left));

    /// <summary>The one agency that a name means among those with the same short name; null when it may mean several.</summary>
    public static T? Choose<T>(string agency, IReadOnlyList<T> candidates, Func<T, string> nameOf)
        where T : class
    {
        if (candidates.Where(candidate => nameOf(candidate) == agency).ToList() is [var exact])
            return exact;
        return candidates.Where(candidate => IsSame(agency, nameOf(candidate))).ToList() is [var only] ? only : null;
    }
}
