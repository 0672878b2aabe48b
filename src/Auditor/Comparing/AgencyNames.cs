using System.Text.RegularExpressions;

namespace Auditor.Comparing;

/// <summary>The names under which an agency speaks of itself and its place: the whole name and its parts.</summary>
internal static partial class AgencyNames
{
    private const int ShortestName = 2;

    /// <summary>Longest first; empty for an unknown agency.</summary>
    public static IReadOnlyList<string> Of(string? agency)
    {
        if (string.IsNullOrEmpty(agency))
            return [];

        var names = new HashSet<string>(StringComparer.Ordinal) { agency };
        var place = Place().Match(agency);
        foreach (var part in place.Groups["place"].Captures.Select(capture => capture.Value))
        {
            names.Add(part);
            if (part.Length > ShortestName)
                names.Add(part[..^1]);
        }

        names.Add(place.Groups["office"].Value);
        return names.Where(name => name.Length >= ShortestName).OrderByDescending(name => name.Length).ThenBy(name => name, StringComparer.Ordinal).ToList();
    }

    /// <summary>岚州市清河县水利局 → 岚州市, 清河县</summary>
    public static IReadOnlyList<string> PlacesOf(string? agency) =>
        agency is null ? [] : Place().Match(agency).Groups["place"].Captures.Select(capture => capture.Value).ToList();

    /// <summary>清河县人民政府 → 清河县; null when the name holds no place.</summary>
    public static string? PlaceOf(string agency) => PlacesOf(agency) is [.., var last] ? last : null;

    /// <example>岚州市清河县水利局 → 岚州市, 清河县, 水利局</example>
    [GeneratedRegex("^(?<place>[^省市县区旗盟镇乡]{1,7}?(?:自治[区州县旗]|[省市县区旗盟镇乡]|州(?![省市县区旗盟镇乡])|街道)){0,4}(?<office>.*)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Place();
}
