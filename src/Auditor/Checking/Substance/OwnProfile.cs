using Auditor.Reports;
using Auditor.Segmenting.Titles;

namespace Auditor.Checking.Substance;

/// <summary>报告机关: what the reporting agency is, against which names in its report are held.</summary>
/// <param name="Tail">The name behind the places that the gazetteer knows: 商务局.</param>
internal sealed record OwnProfile(Agency Agency, string Name, string Tail, AgencyBody Body, Gazetteer Places)
{
    /// <summary>Lines whose districts are not those of the administration.</summary>
    private static readonly string[] OwnDistricts = ["customs", "maritime", "quarantine", "corps", "survey-team", "other"];

    /// <summary>城乡, 乡村: words in which 乡 is no township.</summary>
    private static readonly string[] NoBodies = ["城乡", "乡村", "市场", "城市", "市政"];

    private static readonly (string Ending, AgencyBody Body)[] Endings =
    [
        ("镇人民政府", AgencyBody.Town), ("镇政府", AgencyBody.Town), ("镇", AgencyBody.Town),
        ("乡人民政府", AgencyBody.Township), ("乡政府", AgencyBody.Township), ("乡", AgencyBody.Township), ("苏木人民政府", AgencyBody.Township),
        ("街道办事处", AgencyBody.Street), ("街道办", AgencyBody.Street), ("街道", AgencyBody.Street),
        ("管理委员会", AgencyBody.Zone), ("管委会", AgencyBody.Zone),
        ("政府", AgencyBody.Government), ("政府办公室", AgencyBody.Government), ("政府办公厅", AgencyBody.Government), ("政府办", AgencyBody.Government), ("公署", AgencyBody.Government),
        ("监督管理委员会", AgencyBody.Committee), ("城市管理委员会", AgencyBody.Committee), ("委员会", AgencyBody.Committee), ("委", AgencyBody.Committee),
        ("局", AgencyBody.Bureau), ("厅", AgencyBody.Department), ("办公室", AgencyBody.Office), ("办", AgencyBody.Office),
        ("大学", AgencyBody.School), ("学院", AgencyBody.School), ("学校", AgencyBody.School), ("中学", AgencyBody.School), ("小学", AgencyBody.School),
        ("医院", AgencyBody.Hospital), ("卫生院", AgencyBody.Hospital),
    ];

    /// <summary>Null when the report states no agency.</summary>
    public static OwnProfile? Of(Agency agency, Gazetteer places)
    {
        if (agency.Name is not { } slice)
            return null;

        var name = slice.Text;
        var chain = PlaceChain.Read(name, places);
        return new OwnProfile(agency, name, chain.Last is { IsShort: false } ? name[chain.End..] : name, BodyOf(name), places);
    }

    /// <summary>县, 区, 市 or 旗 of the county that a county or township agency belongs to, or of the prefecture of a prefecture's agency; null when unknown.</summary>
    public Place? Home =>
        IsBranch || KeepsOwnDistricts ? null
        : Agency.Level is AgencyLevel.County or AgencyLevel.Township ? Agency.Region?.County
        : Agency.Level == AgencyLevel.Prefecture ? Agency.Region?.Place is { Level: AgencyLevel.Prefecture } prefecture ? prefecture : null
        : null;

    public bool KeepsOwnDistricts => Agency.Kind is null || OwnDistricts.Contains(Agency.Kind.Id, StringComparer.Ordinal);

    /// <summary>市局清河分局 works for a place that its name only hints at.</summary>
    public bool IsBranch => Name.Contains("分局", StringComparison.Ordinal) || Name.Contains("支队", StringComparison.Ordinal) || Name.Contains("管理处", StringComparison.Ordinal);

    public bool IsOfTownship => Body is AgencyBody.Town or AgencyBody.Township or AgencyBody.Street;

    /// <summary>Whether the name carries the word: 青石镇（青石街道）, 发展和改革委员会（粮食局）.</summary>
    public bool Carries(string word) => NoBodies.Aggregate(Name, (name, other) => name.Replace(other, "", StringComparison.Ordinal)).Contains(word, StringComparison.Ordinal);

    /// <summary>Every place of that name lies elsewhere: neither above nor below nor the place itself.</summary>
    public bool IsElsewhere(IReadOnlyList<Place> named) =>
        Agency.Region is { } region && !KeepsOwnDistricts && named.All(place => region.Candidates.All(own => !place.IsRelatedTo(own)));

    /// <summary>Also a former county whose successor this is: in the years around the change both are said.</summary>
    public bool HasBeen(char sort) =>
        Home is { } home && Places.All.Any(place => place.IsFormer && place.Sort == sort && place.ShortName.TrimEnd('县') == home.ShortName.TrimEnd('县') && place.Code[..2] == home.Code[..2]);

    /// <summary>As the report calls it, with the kind where the name does not say it: “清河县人民防空办公室”, “清河县能源局（发展和改革）”. Where it lies, only the gazetteer knows.</summary>
    public string Described => Agency.Kind is { Id: not "other" } kind && !Name.Contains(kind.Name, StringComparison.Ordinal) ? $"{Name}（{kind.Name}）" : Name;

    private static AgencyBody BodyOf(string name)
    {
        var bare = name.IndexOf('（') is > 2 and var bracket ? name[..bracket] : name;
        var best = Endings.Where(pair => bare.EndsWith(pair.Ending, StringComparison.Ordinal)).OrderByDescending(pair => pair.Ending.Length).FirstOrDefault();
        return best.Ending is not null ? best.Body : bare[^1] is '省' or '市' or '县' or '区' or '旗' or '州' or '盟' ? AgencyBody.Government : AgencyBody.Other;
    }
}
