using Auditor.Normalizing;

namespace Auditor.Tests.Normalizing;

public sealed class NoiseTests
{
    [Theory]
    [InlineData("清河县商务局2021年主动公开信息120条，较2020年增加3条。", "")]
    [InlineData("在《清河縣志》中记载。", "")]
    [InlineData("清河縣商務局認真貫徹落實條例，進一步擴大公開範圍，及時發佈資訊。", "traditional")]
    [InlineData("清河縣商務(wù)局認(rèn)真貫徹落實條例，進一步擴大公開範圍，及時發佈。", "traditional,pinyin")]
    public void What_converters_did_is_named(string source, string expected) =>
        Assert.Equal(expected, string.Join(',', TextNormalizer.Normalize(source).Noise));
}
