using System.Text.RegularExpressions;
using Auditor.Reports;

namespace Auditor.Checking.Compliance;

/// <summary>编辑残留 within a passage: what remains when somebody changed a sentence and did not read it again.</summary>
internal static partial class Residue
{
    /// <summary>Doubled words that no sentence needs; 公开公开目录 or 要求要求各单位 may be right and are not among them.</summary>
    private static readonly string[] NeverDoubled =
    [
        "进行", "通过", "根据", "按照", "以及", "对于", "关于", "我局", "我镇", "我县", "我区", "我市", "我委", "我乡", "本年", "认真", "积极", "加强", "严格", "及时", "不断", "全面", "切实",
        "推进", "完善", "提高", "提升", "开展", "主动", "各项", "情况", "没有", "已经", "其中", "并且", "因此", "同时", "确保", "健全", "建立", "制度", "机制", "群众", "网站", "方面", "有关", "相关",
        "深入", "扎实", "强化", "优化", "细化", "拓宽", "丰富", "充分", "有效", "始终", "坚持", "围绕", "针对", "结合", "依法", "共计", "均为", "不足", "政策", "栏目", "渠道", "水平", "质量",
    ];

    private static readonly PhraseTable<string> NeverDoubledTwice = new(NeverDoubled, word => word + word);

    /// <summary>Without one of these the patterns below have nothing to find.</summary>
    private static readonly PhraseTable<string> DoubledFunctionWords = new(["的的", "了了", "是是", "及及", "并并", "和和", "于于"], word => word);

    private static readonly PhraseTable<string> LongModals = new(["可以", "能够", "必须", "应当", "已经", "将会"], word => word);

    private const int ShortestRun = 3;
    private const int LongestRun = 8;

    public static IEnumerable<(int Start, int Length, string What)> In(string text) =>
        NeverDoubledTwice.In(text).Select(found => (found.Start, 2 * found.Entry.Length, "重复的词语"))
            .Concat(RepeatedRuns(text).Where(hit => !IsListed(text, hit)))
            .Concat(DoubledFunctionWords.IsAnyIn(text) ? Hits(FunctionWord(), text, "重复的虚词") : [])
            .Concat(LongModals.IsAnyIn(text) ? Hits(TwoDrafts(), text, "两种改法并存") : [])
            .Concat(Hits(MixedNumber(), text, "数字混写"))
            .Concat(Hits(Punctuation(), text, "重复的标点"));

    /// <summary>进一步进一步: a run of characters that follows itself, the longest first.</summary>
    private static IEnumerable<(int Start, int Length, string What)> RepeatedRuns(string text)
    {
        for (var at = 0; at + 2 * ShortestRun <= text.Length; at++)
        {
            if (RunAt(text.AsSpan(at)) is not (> 0 and var length))
                continue;

            yield return (at, length * 2, "重复的词语");
            at += length * 2 - 1;
        }
    }

    private static int RunAt(ReadOnlySpan<char> text)
    {
        for (var length = Math.Min(LongestRun, text.Length / 2); length >= ShortestRun; length--)
        {
            if (text[0] == text[length] && text[..length].SequenceEqual(text[length..(length * 2)]) && !text[..length].ContainsAnyExceptInRange('\u4e00', '\u9fff'))
                return length;
        }

        return 0;
    }

    /// <summary>一件一件, 逐条逐条 say that something is done piece by piece; 人民政府人民政府办公室 lists two bodies.</summary>
    private static bool IsListed(string text, (int Start, int Length, string What) hit)
    {
        var unit = text.AsSpan(hit.Start, hit.Length / 2);
        return unit[0] is '一' or '逐' or '层' || "省市县区镇乡局委厅办校院".Contains(unit[^1], StringComparison.Ordinal) || unit.EndsWith("政府")
            || text.AsSpan(hit.Start + hit.Length).StartsWith("办") || NeverDoubled.Any(word => text.Substring(hit.Start, hit.Length).Contains(word + word, StringComparison.Ordinal));
    }

    private static IEnumerable<(int Start, int Length, string What)> Hits(Regex regex, string text, string what) =>
        regex.Matches(text).Select(match => (match.Index, match.Length, what));

    // 的的 · 完成了了 · 和和
    [GeneratedRegex(@"(?<![目打端众])的的(?!确|士)|了了(?!解|然|结|之|望|却|断)|(?<![就只正关可还总要都也凡更都而但若硬于])是是(?!否|非)|(?<![普])及及(?!时|早|格)|(?<![合兼吞一归])并并(?!购|轨|行|联|网|列)|(?<![总饱调温缓柔平附应共])和和(?!谐|睦|解|平|气|美|田|县)|[对由关至等终属]于于", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex FunctionWord();

    // 可通过可以通过 · 能够提升能提升
    [GeneratedRegex(@"(?:可|能|必|应|已|将)(?<verb>[\u4e00-\u9fff]{2,4})(?:可以|能够|必须|应当|已经|将会)\k<verb>|(?:可以|能够|必须|应当|已经|将会)(?<verb>[\u4e00-\u9fff]{2,4})(?:可|能|须|应|已|将)\k<verb>", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex TwoDrafts();

    // 八87部分 · 十二12条
    [GeneratedRegex(@"(?<![0-9一二三四五六七八九十第表附图其之号度楼版期万亿千百—-])[一二三四五六七八九十]{1,3}(?<!星期.)(?<!周.)(?<!初.)[0-9]{1,4}个?(?:部分|条|件|次|份|篇|方面)", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex MixedNumber();

    // ，。 · 、、 · 。，
    [GeneratedRegex(@"，[。，、；]|(?<![…。])。[，、；：]|、[，。；、]|；[，。；、]|：[，。、；：]|(?<!。)。。(?!。)", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Punctuation();
}
