using System.Text.RegularExpressions;
using Auditor.Reports;

namespace Auditor.Checking.Substance;

/// <summary>Words of another level or sort of place: 我区 in a county's report, a bureau of a city under 县委、县政府, a town that has a 乡政府.</summary>
internal static partial class LevelWords
{
    /// <summary>告知其向市政府提出: an applicant sent to the right place.</summary>
    private static readonly string[] Referrals = ["告知", "引导", "建议", "转", "其他", "另行", "复议", "指引", "不属于", "应当向", "应向", "可向有关"];

    private const string BeforeOwnGovernment = "，。；：由在经到向据照将为是";

    public static IEnumerable<NameSlip> In(Sentence sentence, string text, OwnProfile own) =>
        own.Body is AgencyBody.Other or AgencyBody.Zone or AgencyBody.School or AgencyBody.Hospital ? []
        : Places(sentence, text, own).Concat(Leaders(sentence, text, own)).Concat(Townships(sentence, text, own)).Concat(Scopes(sentence, text, own));

    /// <summary>我县 in a district's report. 我市 and 我省 are said at every level below them.</summary>
    private static IEnumerable<NameSlip> Places(Sentence sentence, string text, OwnProfile own)
    {
        if (!text.Contains('我', StringComparison.Ordinal) || own.Home is not { } home)
            yield break;

        foreach (Match match in OwnPlace().Matches(text))
        {
            var sort = match.Groups["sort"].Value[0];
            if (Fits(home, sort, own) || own.Tail.Contains(sort, StringComparison.Ordinal) || sort == '区' && IsAutonomousRegion(own) || Quoting.IsQuoted(text, match.Index))
                continue;

            yield return new NameSlip(Severity.Warning, 0.8, sentence.Slice.Part(match.Index, match.Length), $"本机关属于{home.Name}，不是{NameOf(sort)}");
        }
    }

    /// <summary>在县委、县政府的领导下, said by a bureau of a city or of a district.</summary>
    private static IEnumerable<NameSlip> Leaders(Sentence sentence, string text, OwnProfile own)
    {
        if (!text.Contains('委', StringComparison.Ordinal))
            yield break;

        foreach (Match match in Leader().Matches(text))
        {
            var (who, sort) = (match.Groups["who"], match.Groups["sort"].Value);
            if (Quoting.IsQuoted(text, match.Index) || own.Carries(sort))
                continue;

            if (sort is "镇" or "乡" or "街道" && own.Body is AgencyBody.Bureau or AgencyBody.Committee or AgencyBody.Department or AgencyBody.Government)
                yield return new NameSlip(Severity.Warning, 0.85, sentence.Slice.Part(who.Index, who.Length), "本机关不归乡镇（街道）领导");
            else if (sort is "县" or "区" or "旗" && own.Home is { } home && !Fits(home, sort[0], own) && !own.Tail.Contains(sort, StringComparison.Ordinal))
                yield return new NameSlip(Severity.Warning, 0.85, sentence.Slice.Part(who.Index, who.Length), $"本机关属于{home.Name}，不归{NameOf(sort[0])}一级领导");
        }
    }

    /// <summary>由乡政府办公室负责 in the report of a town.</summary>
    private static IEnumerable<NameSlip> Townships(Sentence sentence, string text, OwnProfile own)
    {
        if (!own.IsOfTownship || text.Contains('撤', StringComparison.Ordinal) || text.Contains('原', StringComparison.Ordinal))
            yield break;

        foreach (Match match in OwnGovernment().Matches(text))
        {
            var sort = match.Groups["sort"].Value;
            var isOther = sort == "乡" && own.Body is AgencyBody.Town or AgencyBody.Street || sort == "镇" && own.Body is AgencyBody.Township or AgencyBody.Street;
            var isAlone = match.Index == 0 || BeforeOwnGovernment.Contains(text[match.Index - 1]);
            if (isOther && isAlone && !own.Carries(sort) && !Quoting.IsQuoted(text, match.Index))
                yield return new NameSlip(Severity.Warning, 0.75, sentence.Slice.Part(match.Index, match.Length), $"本机关是{(own.Body == AgencyBody.Street ? "街道办事处" : own.Body == AgencyBody.Town ? "镇政府" : "乡政府")}");
        }
    }

    /// <summary>A town that 指导全省; a township or county agency whose applications go to the 市政府.</summary>
    private static IEnumerable<NameSlip> Scopes(Sentence sentence, string text, OwnProfile own)
    {
        if (own.IsOfTownship && text.Contains("全省", StringComparison.Ordinal) && WholeProvince().Match(text) is { Success: true } scope && !Quoting.IsQuoted(text, scope.Groups["scope"].Index))
            yield return new NameSlip(Severity.Note, 0.6, sentence.Slice.Part(scope.Groups["scope"].Index, scope.Groups["scope"].Length), "超出乡镇（街道）的工作范围");

        foreach (var slip in Wholes(sentence, text, own))
            yield return slip;

        var isBelowCity = text.Contains('向', StringComparison.Ordinal) && own.Body != AgencyBody.Government && own.Home is { Level: AgencyLevel.County, Sort: not '市' };
        if (isBelowCity && ToCityGovernment().Match(text) is { Success: true } address && !Quoting.IsQuoted(text, address.Index)
            && !Referrals.Any(word => text.Contains(word, StringComparison.Ordinal)))
        {
            yield return new NameSlip(Severity.Note, 0.6, sentence.Slice.Part(address.Index, address.Length), "向本机关的申请应当由本机关受理");
        }
    }

    /// <summary>全镇 in the report of a street office: what a town calls all of itself.</summary>
    private static IEnumerable<NameSlip> Wholes(Sentence sentence, string text, OwnProfile own)
    {
        if (!own.IsOfTownship || text.Contains('撤', StringComparison.Ordinal) || text.Contains('原', StringComparison.Ordinal))
            yield break;

        foreach (Match match in Whole().Matches(text))
        {
            var sort = match.Groups["sort"].Value;
            var due = own.Body switch { AgencyBody.Town => "镇", AgencyBody.Township => "乡", _ => "街道" };
            if (sort != due && !own.Carries(sort) && !Quoting.IsQuoted(text, match.Index))
                yield return new NameSlip(Severity.Warning, 0.85, sentence.Slice.Part(match.Index, match.Length), $"本机关是{(own.Body == AgencyBody.Street ? "街道办事处" : own.Body == AgencyBody.Town ? "镇政府" : "乡政府")}，应为“全{due}”");
        }
    }

    /// <summary>The place is of that sort, or was until it was made a district or a city.</summary>
    private static bool Fits(Place home, char sort, OwnProfile own) => home.Sort == sort || own.HasBeen(sort) || home.Sort is '州' or '盟' && sort == home.Sort || sort == '县' && home.Name.EndsWith("地区", StringComparison.Ordinal);

    private static bool IsAutonomousRegion(OwnProfile own) => own.Agency.Region?.Province?.Name.Contains("自治区", StringComparison.Ordinal) != false;

    private static string NameOf(char sort) => sort switch
    {
        '县' => "县",
        '区' => "区",
        '旗' => "旗",
        _ => throw new ArgumentOutOfRangeException(nameof(sort), sort, "县、区、旗"),
    };

    // 我县召开会议; not 我区域, 我旗下
    [GeneratedRegex(@"(?<!自)我(?<sort>[县区旗])(?![域别分间块下帜])", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex OwnPlace();

    // 在县委、县政府的正确领导下 · 按照区委区政府统一部署
    [GeneratedRegex(@"(?:在|按照|根据|遵照|落实|贯彻)(?<who>(?<sort>县|区|旗|镇|乡|街道)(?:委|党委|党工委)(?:[、和及]?\k<sort>?(?:人民)?(?:政府|办事处))?)[^，。；]{0,12}(?:领导|部署|要求|安排)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Leader();

    // 由乡政府办公室负责 · not 乡政府和街道, 乡政府（街道办）
    [GeneratedRegex(@"(?<sort>[乡镇])(?:党委|政府|人民政府)(?![、（(和]?(?:街道|镇|各))", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex OwnGovernment();

    // ，组织全省各部门
    [GeneratedRegex(@"(?:^|[，。；：])(?:组织|指导|督促|推动|推进|统筹)(?<scope>全省)(?:各|政务公开|政府信息公开|政府网站)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex WholeProvince();

    // 全镇在建的项目 · 全乡11个村; not 全乡镇, 安全镇, 全街道路
    [GeneratedRegex(@"(?<![安健保完齐俱周顾成双])全(?<sort>镇|乡|街道)(?![镇乡街路江海村]|域)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Whole();

    // 向市政府办公室提出书面申请
    [GeneratedRegex(@"向[市省](?:人民)?政府(?:办公室|办公厅)?(?:书面)?(?:提出|提交|递交)[^，。；]{0,10}申请", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex ToCityGovernment();
}
