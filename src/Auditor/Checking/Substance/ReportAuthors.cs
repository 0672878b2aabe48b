using System.Text.RegularExpressions;
using Auditor.Reports;
using Auditor.Segmenting.Titles;

namespace Auditor.Checking.Substance;

/// <summary>Who the text says wrote the report, against who the title says: 现将清河县教育局2021年… in a report of the 商务局.</summary>
internal static partial class ReportAuthors
{
    private static readonly PhraseTable<string> Announcements = new(["报告由", "年报由", "现将", "现就"], word => word);

    private static readonly string[] AgencyEndings = ["局", "委员会", "委", "厅", "镇人民政府", "乡人民政府", "街道办事处", "镇政府", "乡政府"];

    public static IEnumerable<NameSlip> In(Sentence sentence, string text, OwnProfile own, Lexicons lexicons)
    {
        if (!Announcements.IsAnyIn(text) || own.Body is AgencyBody.Other or AgencyBody.Government or AgencyBody.Zone)
            yield break;

        foreach (var match in new[] { Compiler().Match(text), Presented().Match(text) })
        {
            var name = match.Groups["name"];
            if (match.Success && !Quoting.IsQuoted(text, name.Index) && WhyForeign(name.Value, own, lexicons) is { } why)
            {
                yield return new NameSlip(Severity.Error, 0.93, sentence.Slice.Part(name.Index, name.Length), why);
                yield break;
            }
        }
    }

    private static string? WhyForeign(string name, OwnProfile own, Lexicons lexicons)
    {
        var chain = PlaceChain.Read(name, lexicons.Places);
        if (!Array.Exists(AgencyEndings, ending => name.EndsWith(ending, StringComparison.Ordinal)) || name.Contains(own.Tail, StringComparison.Ordinal) && chain.Last is null)
            return null;

        if (chain.Last is { IsShort: false } place && own.IsElsewhere(place.Places))
            return $"本机关不在{place.Text}";

        var kind = AgencyKindResolver.Resolve(name, chain, lexicons.AgencyKinds);
        if (kind is null)
            return null;
        if (KindKinship.IsForeign(own, kind))
            return $"这是{kind.Name}部门的名称";

        return own.IsOfTownship && kind.Id is "town" or "street" && Township(name) is { } other && Township(own.Name) is { } township
            && !other.Contains(township, StringComparison.Ordinal) && !township.Contains(other, StringComparison.Ordinal)
            ? "这是另一乡镇（街道）的名称"
            : null;
    }

    /// <summary>青石 of 清河县青石镇人民政府.</summary>
    private static string? Township(string name) => TownshipName().Match(name) is { Success: true } match ? match.Groups["base"].Value : null;

    // 本报告由清河县教育局根据《条例》编制
    [GeneratedRegex(@"(?:报告|年报)由(?<name>[^，。：；、《》（）0-9]{4,24}?)(?:根据|按照|依据|负责|组织|汇总|编制|编写)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Compiler();

    // 现将清河县教育局2021年度政府信息公开工作情况报告如下
    [GeneratedRegex(@"(?:现将|现就)(?<name>[^，。：；、《》（）0-9年]{4,24}?)(?:(?:19|20)[0-9]{2}年)?度?(?:政府信息公开|政务公开|信息公开)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Presented();

    // 清河县 + 青石 + 镇人民政府
    [GeneratedRegex(@"(?:^|[县区市旗])(?<base>[^县区市旗]{1,8})(?:镇|乡|街道)(?:人民政府|政府|办事处)?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex TownshipName();
}
