using System.Text.RegularExpressions;
using Auditor.Reports;

namespace Auditor.Checking.Substance;

/// <summary>A hospital that tells of its own work in the halls of another: 到市第二人民医院门诊大厅解答提问 in a 县人民医院 report.</summary>
internal static partial class OtherHospitals
{
    public static IEnumerable<NameSlip> In(Sentence sentence, string text, OwnProfile own)
    {
        if (own.Body != AgencyBody.Hospital || !text.Contains('院', StringComparison.Ordinal) || Visit().IsMatch(text))
            yield break;

        foreach (Match match in House().Matches(text))
        {
            var name = match.Groups["name"];
            if (!own.Name.EndsWith(name.Value.TrimStart('本', '我', '该'), StringComparison.Ordinal) && !Quoting.IsQuoted(text, name.Index))
                yield return new NameSlip(Severity.Warning, 0.8, sentence.Slice.Part(name.Index, name.Length), "这是另一所医院的名称");
        }
    }

    // 到市第二人民医院门诊大厅 · 在妇幼保健院住院部
    [GeneratedRegex("(?:到|在|于)(?<name>[^，。；、：“”（）到在于]{0,8}?(?:人民|中医|中心|妇幼保健|第[一二三四五六七八九])医?院)(?:的)?(?:门诊|住院|急诊|大厅|病房|公示栏|公开栏)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex House();

    // 赴……学习考察 · 医共体: work together, or go to see
    [GeneratedRegex("学习|考察|观摩|交流|调研|支援|对口|帮扶|坐诊|义诊|巡诊|进修|参观|医联体|医共体|联合|协作|分院|集团|合作|派驻|指导", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Visit();
}
