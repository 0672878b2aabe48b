using System.Text.RegularExpressions;

namespace Auditor.Segmenting.Figures;

/// <summary>Finds statements that there was none: “未收到政府信息公开申请”, “没有发生行政复议、行政诉讼”, “零申请”.</summary>
internal static partial class DenialScanner
{
    /// <param name="At">Offset in the sentence.</param>
    public readonly record struct Hit(int At, int Length);

    public static IEnumerable<Hit> Scan(string sentence)
    {
        if (sentence.AsSpan().IndexOfAny('未', '无', '没') < 0 && sentence.AsSpan().IndexOf('零') < 0)
            yield break;

        foreach (Match match in Denial().Matches(sentence))
            yield return new Hit(match.Index, match.Length);
    }

    /// <summary>The denied words alone, so that the rest of the clause can be judged.</summary>
    public static string WithoutDenial(string clause) => DenialWords().Replace(clause, "");

    // 无复议和诉讼 · 未收到政府信息公开申请 · 没有因政府信息公开工作引发的行政复议和行政诉讼 · 未收取信息处理费 · 未制发规范性文件 · 无依申请公开件
    [GeneratedRegex(
        @"(?:(?:尚|从|均|也|并)?未(?![来成经按对能及])曾?|没有|并?无(?![法正关论偿障效需人辜形线])|零)[^，。；：（）0-9]{0,40}?"
        + @"(?:依申请公开(?=[，。；])|(?:信息公开|依申请公开|政府信息|依申请)的?(?:政府信息)?(?:申请|事项|件)|申请公开(?:的?政府)?信息|(?:申请)?行政复议(?:案件|申请)?(?:(?:、|和|或|及|与|以及|或者)+(?:被?提起|申请)?(?:行政)?诉讼)?|行政诉讼|(?<=[无有])复议(?:、|和|或|及|与)诉讼|信息处理费|规范性文件)(?:案件|事项|件)?(?:的?情[况形])?的?(?=[，。；！、（）]|$|发生|和|及|且|与)",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Denial();

    [GeneratedRegex("尚未|从未|均未|也未|未曾|未|没有|没|并无|无|零|任何|出现|一起|一件|有", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex DenialWords();
}
