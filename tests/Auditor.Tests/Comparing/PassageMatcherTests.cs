using Auditor.Comparing;
using Auditor.Reports;

namespace Auditor.Tests.Comparing;

/// <summary>The matcher against the plain meaning of what it computes, over texts put together from a few clauses so that much is alike.</summary>
public sealed class PassageMatcherTests
{
    private const int Pairs = 300;

    private static readonly string[] Clauses =
    [
        "围绕水库除险设专栏", "按月发布施工进度", "公布投诉电话和验收结果", "沿河住户可以直接留言", "招标合同和支付信息随办随发", "每一笔水费都在村务栏公示",
        "把补贴标准编成一问一答", "由儿童主任送到监护人手里", "窗口增加两名专人", "答复前先电话沟通", "栏目更新不够及时", "解读材料以文字为主",
        "村级公开栏内容陈旧", "下一步把栏目逐一过一遍", "每季度抽查十个站所", "请群众来评公开栏",
    ];

    [Fact]
    public void It_finds_the_pairs_that_comparing_every_run_with_every_other_finds()
    {
        var (random, alike, edited) = (new Random(20260112), 0, 0);
        for (var number = 0; number < Pairs; number++)
        {
            var (here, there) = (Sentences(random), Sentences(random));
            var expected = PlainMatching.PairsAlike(here, there);
            Assert.Equal(expected, new PassageMatcher(here).PairsAlike(there));
            alike += expected.Count;
            edited += expected.Count(pair => pair.Resemblance < 1);
        }

        Assert.True(edited > Pairs / 2 && alike - edited > Pairs / 10, $"{alike} pairs, {edited} of them edited: too few to tell anything");
    }

    private static List<MaskedSentence> Sentences(Random random) => Enumerable.Range(0, random.Next(0, 14))
        .Select(_ => string.Join("，", Enumerable.Range(0, random.Next(1, 4)).Select(_ => Edited(Clauses[random.Next(Clauses.Length)], random))) + "。")
        .Select(text => new MaskedSentence(SectionKind.Overview, text, SentenceMask.Apply(text, []), Slice: null))
        .Where(sentence => sentence.Masked.Length >= 10)
        .ToList();

    /// <summary>Every sixth clause loses a character or two.</summary>
    private static string Edited(string clause, Random random) => random.Next(6) == 0 ? clause.Remove(random.Next(clause.Length - 2), random.Next(1, 3)) : clause;
}
