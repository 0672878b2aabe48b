using Auditor.Reports;

namespace Auditor.Segmenting.Titles;

/// <summary>行政层级 by the smallest administrative division that the name carries. The gazetteer knows that 昆山市 is a county; of a city that it does not have, the ending is all there is.</summary>
internal static class AgencyLevelResolver
{
    private static readonly string[] Municipalities = ["北京市", "天津市", "上海市", "重庆市"];
    private static readonly string[] TownshipWords = ["镇人民政府", "乡人民政府", "街道", "镇政府", "乡政府"];

    private static readonly string[] CentralBeginnings = ["国家", "国务院", "中华人民共和国", "全国"];

    /// <summary>Areas whose name ends in 区 without being a county-level district.</summary>
    private static readonly string[] NotDistricts = ["自治区", "开发区", "高新区", "示范区", "产业园区", "保税区", "园区", "度假区", "管理区", "社区", "林区", "名胜区", "景区", "保护区", "实验区", "试验区", "库区", "灌区", "地区", "辖区", "集中区"];

    public static AgencyLevel Resolve(string name, PlaceChain chain)
    {
        if (TownshipWords.Any(word => name.Contains(word, StringComparison.Ordinal)) || name[^1] is '镇' or '乡')
            return AgencyLevel.Township;

        if (name.EndsWith("分局", StringComparison.Ordinal))
            return AgencyLevel.Unknown;

        if (OfPlace(name, chain) is { } level)
            return level;

        var isRegional = name.Contains("地区", StringComparison.Ordinal) && name.AsSpan().IndexOfAny('县', '旗') < 0;
        var rest = NotDistricts.Aggregate(name, (text, word) => text.Replace(word, "", StringComparison.Ordinal));
        if (rest.AsSpan(1..).IndexOfAny('县', '区', '旗') >= 0)
            return AgencyLevel.County;

        var isMunicipal = Municipalities.Any(city => name.StartsWith(city, StringComparison.Ordinal));
        if (isRegional)
            return AgencyLevel.Prefecture;

        if (!isMunicipal && rest.AsSpan(1..).IndexOfAny('市', '州', '盟') >= 0 && !IsMarketOnly(rest))
            return AgencyLevel.Prefecture;

        if (isMunicipal || name.Contains('省', StringComparison.Ordinal) || name.Contains("自治区", StringComparison.Ordinal))
            return AgencyLevel.Province;

        return IsCentral(name) ? AgencyLevel.National : AgencyLevel.Unknown;
    }

    /// <summary>The level of the place in front, where no smaller place follows that the gazetteer does not have.</summary>
    private static AgencyLevel? OfPlace(string name, PlaceChain chain)
    {
        if (chain.Last is not { IsShort: false })
            return null;

        var levels = chain.Candidates.Select(place => place.Level).Distinct().ToList();
        var rest = NotDistricts.Aggregate(name[chain.End..], (text, word) => text.Replace(word, "", StringComparison.Ordinal));
        return levels.Count == 1 && rest.AsSpan().IndexOfAny('县', '区', '旗') <= 0 ? levels[0] : null;
    }

    /// <summary>A central organ itself; “国家统计局清河调查队” and “中华人民共和国云岭海关” are local.</summary>
    private static bool IsCentral(string name)
    {
        if (!Array.Exists(CentralBeginnings, word => name.StartsWith(word, StringComparison.Ordinal)))
            return false;

        var organ = name.AsSpan("国家".Length).IndexOfAny("局部委署") + "国家".Length;
        return organ >= name.Length - "委员会".Length;
    }

    /// <summary>The 市 of 市场监督管理局 or 城市管理局 names no city.</summary>
    private static bool IsMarketOnly(string name)
    {
        var rest = name.Replace("市场", "", StringComparison.Ordinal).Replace("城市", "", StringComparison.Ordinal);
        return rest.Length < 2 || rest.AsSpan(1..).IndexOfAny('市', '州', '盟') < 0;
    }
}
