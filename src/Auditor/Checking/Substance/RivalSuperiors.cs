using System.Text.RegularExpressions;
using Auditor.Reports;

namespace Auditor.Checking.Substance;

/// <summary>The bureaus of two cities as superiors of one county's bureau: 在衡川市气象局领导下 here, 参加禾州市气象局组织的培训 there. One of the names is another report's.</summary>
internal static partial class RivalSuperiors
{
    private const int ShortestLine = 3;

    /// <summary>So far behind its name stands what the superior does.</summary>
    private const int Reach = 24;

    private static readonly string[] Elsewhere = ["学习", "借鉴", "考察", "协作", "支援", "帮扶", "结对", "交流", "合作", "移送", "转办", "转送", "联合", "跨市", "原"];

    public static IEnumerable<NameSlip> In(AnnualReport report, OwnProfile own)
    {
        var written = own.Agency.PlacesAsWritten;
        if (written.Count == 0 || written[^1][^1] is not ('县' or '区' or '旗') || own.Body is not (AgencyBody.Bureau or AgencyBody.Committee))
            return [];

        var line = own.Name[(own.Name.LastIndexOf(written[^1], StringComparison.Ordinal) + written[^1].Length)..];
        if (line.Length < ShortestLine || !own.Name.Contains(written[^1], StringComparison.Ordinal))
            return [];

        var named = report.Sentences.SelectMany(sentence => Superiors(sentence, line)).ToList();
        if (named.Select(name => name.City).Distinct().Count() < 2)
            return [];

        var right = Own(named, own, written);
        return named.Where(name => name.City != right)
            .Select(name => new NameSlip(Severity.Warning, 0.8, name.Where, $"别处写的上级是{right}{line}"));
    }

    private static IEnumerable<(string City, TextSlice Where, bool Leads)> Superiors(Sentence sentence, string line)
    {
        var text = sentence.Text;
        if (!text.Contains(line, StringComparison.Ordinal) || Array.Exists(Elsewhere, word => text.Contains(word, StringComparison.Ordinal)))
            yield break;

        foreach (Match match in CityBureau().Matches(text))
        {
            var city = match.Groups["city"];
            var behind = text.AsSpan(city.Index + city.Length);
            if (!behind.StartsWith(line, StringComparison.Ordinal) || Quoting.IsQuoted(text, city.Index))
                continue;

            var deeds = behind.Slice(line.Length, Math.Min(Reach, behind.Length - line.Length));
            if (Deed().IsMatch(deeds))
                yield return (city.Value, sentence.Slice.Part(city.Index, city.Length + line.Length), deeds.IndexOf("领导", StringComparison.Ordinal) >= 0);
        }
    }

    /// <summary>The city of the own name or of the gazetteer; else the one that is said to lead; else the more frequent, then the first.</summary>
    private static string Own(List<(string City, TextSlice Where, bool Leads)> named, OwnProfile own, IReadOnlyList<string> written)
    {
        var known = named.Select(name => name.City).FirstOrDefault(city => written.Contains(city) || own.Agency.Region?.Prefecture?.Name == city);
        return known ?? (named.Exists(name => name.Leads) ? named.Find(name => name.Leads).City : named.GroupBy(name => name.City).OrderByDescending(group => group.Count()).First().Key);
    }

    // 参加 + 禾州市 · 、 + 衡川市 · 在 + 青山自治州
    [GeneratedRegex(@"(?<=^|[，。；：、（]|[在由经受和与及向按据]|参加|按照|接受|落实|配合|完成|转发)(?<city>[\u4e00-\u9fff]{2,3}市|[\u4e00-\u9fff]{2,10}自治州|[\u4e00-\u9fff]{2,4}(?:盟|地区))", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex CityBureau();

    // 组织的培训 · 统一部署 · 和县政府的领导下 · 印发的通知
    [GeneratedRegex(@"^[^，。；]{0,16}(?:组织|举办|统一|部署|领导|指导|要求|印发|下发|安排|考核|通报|检查|规定|文件|通知)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Deed();
}
