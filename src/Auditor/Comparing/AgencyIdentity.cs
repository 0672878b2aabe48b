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

    /// <summary>Under which a report and its corrected versions are one.</summary>
    public static string KeyOf(string? agency, string? region, string sourceName, int? year)
    {
        if (agency is null)
            return FormattableString.Invariant($"{sourceName}\n{year}");
        return IsSpecific(agency) || region is not null ? FormattableString.Invariant($"{region}{agency}\n{year}") : FormattableString.Invariant($"{agency} {sourceName}\n{year}");
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
