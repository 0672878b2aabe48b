using System.Buffers;
using System.Text.RegularExpressions;
using Auditor.Reports;

namespace Auditor.Checking.Substance;

/// <summary>
/// Another county as the one that leads, where the gazetteer cannot tell: the own county is known by how the name or the
/// file name writes it, and the text says 在龙潭县委、县政府的领导下.
/// </summary>
internal static partial class UnlistedPlaces
{
    /// <summary>各区县, 我县, 新区: no proper name.</summary>
    private static readonly SearchValues<char> NoName = SearchValues.Create("各全我本该某原省市州两县区镇乡级新有几多");

    /// <summary>自治区, 开发区: what sort of district, not which.</summary>
    private static readonly string[] Sorts = ["自治区", "开发区", "经开区", "示范区", "保税区", "综保区", "管理区", "度假区", "工业区", "产业区", "风景区", "临港区", "功能区", "实验区", "试验区", "合作区", "集聚区", "先行区", "生态区", "旅游区", "库区", "林区", "矿区", "垦区", "牧区", "景区", "园区", "片区", "辖区", "地区", "市区", "郊区", "社区", "校区", "军区", "小区"];

    private static readonly SearchValues<string> Elsewhere = SearchValues.Create(["学习", "借鉴", "考察", "协作", "支援", "帮扶", "结对", "交流", "合作", "托管", "代管", "划转", "划归", "原隶属"], StringComparison.Ordinal);

    public static IEnumerable<NameSlip> In(Sentence sentence, string text, OwnProfile own)
    {
        var written = own.Agency.PlacesAsWritten;
        if (written.Count == 0 || !text.Contains('委', StringComparison.Ordinal) && !text.Contains("政府", StringComparison.Ordinal) || own.KeepsOwnDistricts || own.IsBranch || own.Body is AgencyBody.Other or AgencyBody.Zone || text.AsSpan().ContainsAny(Elsewhere))
            yield break;

        foreach (Match match in Leader().Matches(text))
        {
            var place = match.Groups["place"];
            if (place.Value.AsSpan(0, place.Length - 1).IndexOfAny(NoName) >= 0 || Array.Exists(Sorts, sort => place.Value.EndsWith(sort, StringComparison.Ordinal)) || Quoting.IsQuoted(text, place.Index) || written.Any(own => own[..^1] == place.Value[..^1]) || own.Name.Contains(place.Value[..^1], StringComparison.Ordinal))
                continue;
            if (own.Agency.Region is not null && own.Places.Named(place.Value).Count > 0)
                continue;

            var isSure = match.Groups["how"].Value == "领导" && own.Name.StartsWith(written[0], StringComparison.Ordinal);
            yield return new NameSlip(isSure ? Severity.Error : Severity.Warning, isSure ? 0.92 : 0.8, sentence.Slice.Part(place.Index, place.Length), $"本机关属于{string.Concat(written)}，不归{place.Value}领导");
        }
    }

    // 在龙潭县委、县政府的正确领导下 · 在龙潭县政府办的精心指导下 · 按照龙潭县人民政府统一部署
    [GeneratedRegex(@"(?:在|按照|根据|遵照|落实|贯彻)(?:中共)?(?<place>[\u4e00-\u9fff]{2,3}[县旗]|[\u4e00-\u9fff]{2}区)(?:委|党委|人民政府|政府)[^，。；]{0,20}(?:(?<how>领导|指导|关心|支持|关怀|帮助)下|(?<how>部署|要求|安排))", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Leader();
}
