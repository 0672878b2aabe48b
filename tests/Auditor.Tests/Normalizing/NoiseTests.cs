using System.Diagnostics;
using System.Text;
using Auditor.Normalizing;
using Auditor.Reports;

namespace Auditor.Tests.Normalizing;

public sealed class NoiseTests
{
    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding(54936)!;

    [Theory]
    [InlineData("清河县商务局2021年主动公开信息120条，较2020年增加3条。", "")]
    [InlineData("在《清河縣志》中记载。", "")]
    [InlineData("清河縣商務局認真貫徹落實條例，進一步擴大公開範圍，及時發佈資訊。", "traditional")]
    [InlineData("清河縣商務(wù)局認(rèn)真貫徹落實條例，進一步擴大公開範圍，及時發佈。", "traditional,pinyin")]
    [InlineData("公开信息120条，，较上年增加3条。", "")]
    [InlineData("甲，，乙，，丙，，丁，，戊，，己，，庚，，辛，，壬，，癸", "doubled-punctuation")]
    [InlineData("公开信息?！?条。", "mojibake")]
    [InlineData("公开\uFFFD信息。", "")]
    [InlineData("公开\uFFFD信\uFFFD息。", "mojibake")]
    [InlineData("锟斤拷", "mojibake")]
    [InlineData("临淇镇骞同志在沙家浜涓流剧团演出，鏖战三日。", "")]
    [InlineData("清河县商务局，，認真貫徹落實條例，進一步擴大公開範圍，及時發佈。", "traditional,doubled-punctuation")]
    public void What_converters_did_is_named(string source, string expected) =>
        Assert.Equal(expected, string.Join(',', TextNormalizer.Normalize(source).Noise));

    [Theory]
    [InlineData("政府信息公开")]
    [InlineData("我局按月更新")]
    [InlineData("，我局主动公开")]
    [InlineData("年度报告")]
    public void Characters_misread_as_another_encoding_are_noticed(string text)
    {
        var misread = Gb18030.GetString(Encoding.UTF8.GetBytes(text));

        Assert.Equal([SourceNoise.Mojibake], TextNormalizer.Normalize("一、总体情况\n" + misread).Noise);
    }

    [Theory]
    [InlineData(SourceNoise.Traditional, true)]
    [InlineData(SourceNoise.Pinyin, true)]
    [InlineData(SourceNoise.Mojibake, true)]
    [InlineData(SourceNoise.DoubledPunctuation, false)]
    [InlineData(SourceNoise.BrokenLines, false)]
    [InlineData(SourceNoise.TrackedChanges, false)]
    public void Only_what_may_have_changed_words_spoils_the_wording(string noise, bool spoils)
    {
        var text = TextNormalizer.Normalize("无") with { Noise = [noise] };

        Assert.Equal(spoils, text.IsNoisy);
    }

    [Fact]
    public void A_report_of_usual_length_takes_well_under_a_millisecond()
    {
        var report = string.Concat(Enumerable.Repeat("2023年，清河县商务局围绕流通领域信息需求,全年通过门户网站公开信息 1136 条,较上年增加 3 条。\n规章 | 0 | 0 | 12\n", 60))[..4000];
        for (var warmUp = 0; warmUp < 3000; warmUp++)
            TextNormalizer.Normalize(report);

        var best = TimeSpan.MaxValue;
        for (var run = 0; run < 50; run++)
        {
            var start = Stopwatch.GetTimestamp();
            TextNormalizer.Normalize(report);
            best = TimeSpan.FromTicks(Math.Min(best.Ticks, Stopwatch.GetElapsedTime(start).Ticks));
        }

        TestContext.Current.SendDiagnosticMessage("normalise 4000 characters: {0} µs", best.TotalMicroseconds);
        Assert.True(best < TimeSpan.FromMilliseconds(1), $"{best.TotalMicroseconds} µs");
    }
}
