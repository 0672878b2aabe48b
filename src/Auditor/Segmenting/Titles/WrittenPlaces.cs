using System.Text.RegularExpressions;

namespace Auditor.Segmenting.Titles;

/// <summary>The places in front of an agency's name by their endings alone, whether or not the gazetteer has them: 禾州市, 南埠区 of 禾州市南埠区柳浪街道办事处.</summary>
internal static partial class WrittenPlaces
{
    /// <summary>What a name and its short form share: 石坎乡 of 石坎乡人民政府.</summary>
    private static readonly string[] Endings = ["人民政府", "办事处"];

    /// <summary>From the name; where it begins with no place, from what the file name has in front of it.</summary>
    public static IReadOnlyList<string> Of(string agency, string fileName)
    {
        var own = In(agency);
        if (own.Count > 0)
            return own;

        var stem = Endings.Aggregate(agency, (name, ending) => name.EndsWith(ending, StringComparison.Ordinal) && name.Length > ending.Length + 1 ? name[..^ending.Length] : name);
        var file = fileName[(fileName.LastIndexOfAny(['/', '\\']) + 1)..];
        return file.IndexOf(stem, StringComparison.Ordinal) is > 0 and var at ? In(file[..at]) : [];
    }

    private static List<string> In(string name) => Place().Matches(name).Select(match => match.Value).ToList();

    // 禾州市 · 南埠区 · 青山自治州; not 市场, 社区, 开发区
    [GeneratedRegex(@"\G[\u4e00-\u9fff]{2,8}?(?:自治[州县旗]|地区|省|市(?![场政容])|(?<!自治)县(?!域)|(?<![社小园发景新库校矿务牧自治])区(?!域|块)|旗|盟)", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Place();
}
