using System.Collections.Frozen;

namespace Auditor.Normalizing;

/// <summary>
/// 繁体词语 → 简体词语, for texts that are traditional throughout: words whose characters alone would come out wrong (答覆, 計畫), characters
/// that simplified texts also have (後, 於, 乾) with names that keep them, and Taiwan's words where the whole text uses them.
/// Pairs of equal length, traditional half first: OpenCC, TSPhrases, TSCharacters, TWPhrasesRev (Apache-2.0).
/// </summary>
internal static class TraditionalPhrases
{
    private const string Words =
        "上鍊上链 乾佑縣乾佑县 乾元乾元 乾坤乾坤 乾安縣乾安县 乾安鎮乾安镇 乾州乾州 乾清宮乾清宫 乾縣乾县 乾陵乾陵 乾隆乾隆 傢俱家具 凌藉凌借 函覆函复 千鍾粟千锺粟 反反覆覆反反复复 反覆反复 名覆金甌名复金瓯 回覆回复 墨沈沈墨沉沉 彷彿仿佛 意志消沈意志消沉 憑藉凭借 "
        + "手鍊手链 批覆批复 折戟沈沙折戟沉沙 折戟沈河折戟沉河 拉鍊拉链 拜覆拜复 擊沈击沉 明瞭明了 明覆明复 昏沈昏沉 暗沈沈暗沉沉 李澤鉅李泽钜 李鍊福李链福 李鍾郁李锺郁 梁章鉅梁章钜 死氣沈沈死气沉沉 沈不住氣沉不住气 沈住氣沉住气 沈冤沉冤 沈厚沉厚 沈吟沉吟 沈寂沉寂 "
        + "沈得住氣沉得住气 沈思沉思 沈悶沉闷 沈沒沉没 沈浮沉浮 沈浸沉浸 沈淪沉沦 沈湎沉湎 沈溺沉溺 沈滯沉滞 沈澱沉淀 沈濁沉浊 沈甸甸沉甸甸 沈痛沉痛 沈痼沉痼 沈痾沉疴 沈睡沉睡 沈砂池沉砂池 沈積沉积 沈船沉船 沈落沉落 沈迷沉迷 沈醉沉醉 沈重沉重 沈降沉降 沈陷沉陷 "
        + "沈靜沉静 沈香沉香 沈鬱沉郁 沈魚落雁沉鱼落雁 沈默沉默 浮沈浮沉 海哩海里 深沈深沉 烏沈沈乌沉沉 狐藉虎威狐借虎威 申覆申复 瞭如了如 瞭然了然 瞭若指掌了若指掌 瞭解了解 破釜沈舟破釜沉舟 示覆示复 稟覆禀复 答覆答复 籌畫筹划 耳沈耳沉 英哩英里 茵藉茵借 萬鍾万锺 "
        + "落雁沈魚落雁沉鱼 藉代借代 藉以借以 藉助借助 藉卉借卉 藉口借口 藉喻借喻 藉寇兵借寇兵 藉手借手 藉據借据 藉故借故 藉方借方 藉條借条 藉槁借槁 藉機借机 藉此借此 藉甚借甚 藉由借由 藉着借着 藉端借端 藉箸代籌借箸代筹 藉草枕塊借草枕块 藉詞借词 藉讀借读 藉資借资 "
        + "衹得只得 衹見樹木只见树木 覆信复信 覆呈复呈 覆命复命 覆墓复墓 覆帳复帐 覆按复按 覆文复文 覆校复校 覆電复电 見覆见复 計畫计划 踅門瞭戶踅门了户 躪藉躏借 載沈載浮载沉载浮 載浮載沈载浮载沉 醞藉酝借 重覆重复 金鍊金链 鈞覆钧复 鉅子钜子 鉅萬钜万 鉅防钜防 "
        + "鉸鍊铰链 銀鍊银链 錢鍾書钱锺书 鍊墜链坠 鍊子链子 鍊形链形 鍊條链条 鍊錘链锤 鍊鎖链锁 鍛鍾锻锺 鍾繇锺繇 鍾萬梅锺万梅 鍾重發锺重发 鍾鍛锺锻 鍾馗锺馗 鎖鍊锁链 鐵鍊铁链 陰沈阴沉 陰沈沈阴沉沉 雁杳魚沈雁杳鱼沉 電覆电复 項鍊项链 頸鍊颈链 顧藉顾借 "
        + "魚沈雁杳鱼沉雁杳 黃鍾公黄锺公 黑沈沈黑沉沉";

    /// <summary>Only those that are no words of the mainland too: 資料 or 檔案 are.</summary>
    private const string TaiwanWords =
        "伺服器服务器 入口網站门户网站 專案项目 影片视频 方程式方程式 登入登录 硬體硬件 程式程序 網路网络 線上在线 視訊视频 訊息消息 資料庫数据库 資訊信息 軟體软件 連結链接";

    private const string Characters = "乾干 夥伙 後后 徵征 摺折 於于 菸烟 麽么";

    private static readonly FrozenDictionary<string, string> Mainland = Pairs(Words + " " + Characters);
    private static readonly FrozenDictionary<string, string> Taiwan = Pairs(Words + " " + Characters + " " + TaiwanWords);
    private static readonly int Longest = Taiwan.Keys.Max(word => word.Length);

    /// <summary>Writes the simplified words over the characters that <paramref name="text"/> was made from, longest words first.</summary>
    public static void Simplify(TextBuffer text)
    {
        var original = text.Original();
        var words = IsTaiwanese(text.Source) ? Taiwan : Mainland;
        var lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var at = 0; at < original.Length; at++)
        {
            for (var length = Math.Min(Longest, original.Length - at); length > 0; length--)
            {
                if (!lookup.TryGetValue(original.AsSpan(at, length), out var simplified))
                    continue;
                simplified.CopyTo(text.Chars[at..]);
                at += length - 1;
                break;
            }
        }
    }

    /// <summary>A report on 信息公开 that never says 信息 was put into Taiwan's words, not only into its characters.</summary>
    private static bool IsTaiwanese(string source) =>
        source.Contains("資訊", StringComparison.Ordinal) && !source.Contains("信息", StringComparison.Ordinal);

    private static FrozenDictionary<string, string> Pairs(string pairs) =>
        pairs.Split(' ').ToFrozenDictionary(pair => pair[..(pair.Length / 2)], pair => pair[(pair.Length / 2)..], StringComparer.Ordinal);
}
