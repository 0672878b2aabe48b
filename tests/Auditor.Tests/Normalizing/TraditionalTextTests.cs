using Auditor.Normalizing;

namespace Auditor.Tests.Normalizing;

public sealed class TraditionalTextTests
{
    private static string Simplified(string source) => TextNormalizer.Normalize(source).Text;

    /// <summary>Makes a text traditional throughout.</summary>
    private const string Around = "清河縣商務局認真貫徹落實條例，進一步擴大公開範圍，";

    private const string AroundSimplified = "清河县商务局认真贯彻落实条例，进一步扩大公开范围，";

    [Theory]
    [InlineData("及時答覆信息公開申請", "及时答复信息公开申请")]
    [InlineData("工作計畫和批覆", "工作计划和批复")]
    [InlineData("對於瞭解到的問題", "对于了解到的问题")]
    [InlineData("徵求意見以後", "征求意见以后")]
    [InlineData("憑藉信息平台", "凭借信息平台")]
    [InlineData("乾縣和乾坤", "乾县和乾坤")]
    [InlineData("政府信息和影片資料", "政府信息和影片资料")]
    [InlineData("政府資訊公開", "政府信息公开")]
    [InlineData("入口網站和網路發佈", "门户网站和网络发布")]
    public void Words_come_before_characters(string source, string simplified)
    {
        var taiwanese = simplified.Contains("门户", StringComparison.Ordinal) ? "資訊" : "";

        Assert.Equal(AroundSimplified + simplified + (taiwanese.Length > 0 ? "信息" : ""), Simplified(Around + source + taiwanese));
    }

    [Theory]
    [InlineData("清河县商务局答覆申请12件，計画公开于後街的乾货市场、於菟路，藉此改进；徵收决定35件。")]
    [InlineData("夥同、折叠与摺叠，沈重同志负责公文批覆。")]
    public void A_simplified_text_keeps_characters_that_both_have(string source)
    {
        var text = Simplified(source);

        Assert.All("覆後乾於藉徵夥摺沈", character => Assert.Equal(source.Count(c => c == character), text.Count(c => c == character)));
    }

    [Fact]
    public void A_quotation_does_not_make_a_text_traditional()
    {
        var report = string.Concat(Enumerable.Repeat("清河县商务局按月核对门户网站栏目，逐件登记群众咨询，全年公开信息。", 10));

        Assert.EndsWith("于後街题写“贯彻落实条例进一步扩大”。", Simplified(report + "于後街题写“貫徹落實條例進一步擴大”。"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_with_pinyin_inside_is_read_as_a_word() =>
        Assert.EndsWith("答复计划", Simplified(Around + "答(dá)覆計(jì)畫(huà)"), StringComparison.Ordinal);
}
