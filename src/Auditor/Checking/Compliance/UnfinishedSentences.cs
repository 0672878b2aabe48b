using System.Text.RegularExpressions;
using Auditor.Reports;

namespace Auditor.Checking.Compliance;

/// <summary>没有写完的句子: a paragraph whose last words promise more, or that breaks off in the middle of a word.</summary>
internal static partial class UnfinishedSentences
{
    private const int Shortest = 12;

    /// <summary>So many characters of a line that breaks off are shown.</summary>
    private const int Tail = 8;

    /// <summary>Words with which no sentence ends.</summary>
    private static readonly string[] DanglingEnds = ["，", "、", "以及", "并且", "根据", "按照", "通过", "关于", "对于", "和", "与", "及", "将", "把", "被", "或者", "我局将", "进一步"];

    /// <summary>Words of one character with which sentences end: 18人, 120条, 公布了, 贴上墙.</summary>
    private const string MayEnd =
        "一二三四五六七八九十百千万亿两零〇人次件条份个篇期场名家户项处宗起册页张年月日时天元分秒米亩吨套台部间所村镇乡县市区省州旗局委办厅站室科股队组校院点级类种批轮遍倍成度号版栏网墙了的等中内外前后里间好到清全准齐实细严高低强大小长短多少快慢新旧完成过着住来去出入开起回走看懂见得有无是否止余左右达为";

    internal sealed record Break(Severity Severity, double Confidence, string Message, string Suggestion, TextSlice Slice);

    public static IEnumerable<Break> In(AnnualReport report)
    {
        var end = SignatureBlock.Start(report);
        foreach (var section in report.Sections)
        {
            for (var at = 0; at < section.Paragraphs.Count; at++)
            {
                var next = at + 1 < section.Paragraphs.Count ? section.Paragraphs[at + 1] : null;
                if (section.Paragraphs[at].Slice.Length < Shortest || next is not null && !BeginsAnew(next.Slice.Text) || next is null && HoldsTable(section))
                    continue;

                foreach (var found in Dangling(section.Paragraphs[at]).Concat(section.Paragraphs[at].Slice.End <= end ? CutOff(section.Paragraphs[at]) : []))
                    yield return found;
            }
        }
    }

    /// <summary>Something stands in the section that is no prose.</summary>
    public static bool HoldsTable(Section section) =>
        Visible(section.Body.Chars) > section.Paragraphs.Sum(paragraph => Visible(paragraph.Slice.Chars)) + Shortest;

    private static int Visible(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var c in text)
            count += char.IsWhiteSpace(c) ? 0 : 1;
        return count;
    }

    /// <summary>The last words promise more, and what follows begins something new.</summary>
    private static IEnumerable<Break> Dangling(Paragraph paragraph)
    {
        var text = paragraph.Slice.Text;
        if (text.EndsWith('，') && ListItem.Begins(text) && ListItem.Read(text).Count == 0)
            yield break;

        if (WithoutObject().Match(text) is { Success: true } verb)
            yield return new Break(Severity.Warning, 0.8, $"句子没有写完，“{verb.Value}”后面没有宾语。", "补全此句。", paragraph.Slice.Part(verb.Index, verb.Length));

        if (Array.Find(DanglingEnds, end => text.EndsWith(end, StringComparison.Ordinal) && !IsPartOfWord(text, end)) is { } dangling)
            yield return new Break(Severity.Warning, 0.8, $"句子没有写完，止于“{dangling}”。", "补全此句。", paragraph.Slice.Part(text.Length - dangling.Length, dangling.Length));
    }

    /// <summary>Several sentences, each with its mark, and the last word is a single character that no sentence ends with: 计入年终评, 把在建的版本上.</summary>
    private static IEnumerable<Break> CutOff(Paragraph paragraph)
    {
        if (paragraph.Sentences.Count < 2 || paragraph.Sentences[^1] is not { IsHeading: false, Words: [.., _, { Word: [var character] } word], Slice: { Length: >= Shortest } last } || word.End != last.Length)
            yield break;

        if (!char.IsLetter(character) || MayEnd.Contains(character, StringComparison.Ordinal) || Label().IsMatch(paragraph.Slice.Text) && paragraph.Sentences.Count < 3)
            yield break;

        var tail = last.Part(last.Length - Tail, Tail);
        yield return new Break(Severity.Note, 0.6, $"段末“{tail}”没有句号，句子可能没有写完。", "补全此句；已经写完的，补上句号。", tail);
    }

    /// <summary>A number, or a label such as “改进措施：”.</summary>
    private static bool BeginsAnew(string text) => ListItem.Begins(text) || Label().IsMatch(text);

    /// <summary>缓和, 参与, 普及 are words of their own; “；二是……，” continues below.</summary>
    private static bool IsPartOfWord(string text, string dangling) =>
        dangling.Length == 1 && char.IsLetter(dangling[0]) && "缓温总共饱柔谐参给赠普涉企即干名大主一".Contains(text[^2], StringComparison.Ordinal);

    // 丰富信息内容，进一步提升了; a subject in front makes a sentence of it (水平进一步提升了), and without 了 it may be a heading
    [GeneratedRegex(@"(?<=[，；：、。])(?:并|且|也|还|有效|切实|不断|进一步|显著|明显|大大|极大|有力|着力|持续|逐步|全面|更好地|较好地){1,3}地?(?:提升|提高|增强|加强|完善|优化|规范|丰富|拓宽|拓展|推动|推进|促进|确保|保障|强化|健全|落实|深化|细化|夯实|激发|保证|满足|扩大|维护)了$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex WithoutObject();

    // 改进措施： · 下一步打算： · 存在的主要问题。
    [GeneratedRegex(@"^[一-鿿]{0,6}(?:问题|不足|措施|办法|打算|方向|计划|情况|方面)[：。]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Label();
}
