namespace Auditor.Reading.Layout;

/// <summary>
/// 兼容字形还原: radicals, compatibility ideographs and upright punctuation, which faulty character maps of fonts give for ordinary
/// characters that look the same, → those. A table, because normalisation needs ICU and this program runs without.
/// </summary>
internal static class LookalikeCharacters
{
    /// <summary>In the order of Unicode; a character that stands for itself has no ordinary one.</summary>
    private static readonly (char First, string Ordinary)[] Blocks =
    [
        ('\u2E80', RadicalsSupplement), ('\u2F00', KangxiRadicals), ('\uF900', CompatibilityIdeographs), ('\uFE10', UprightMarks), ('\uFE30', UprightBrackets),
    ];

    private const string RadicalsSupplement =
        "⺀厂⺂乚乙亻冂几刀刂卜⺋小小兀尣尢⺑巳幺彑彐忄㣺扌攵⺚旡日月歺母民氵氺灬爫爫丬牛犭王疋目示礻竹糹纟网罒网网⺵羊羊羊耂肀聿月臼艹艹艹虎衤覀西见角角讠贝足车辶辶辶阝钅長镸长门⻕阝雨青韦"
        + "页风飞食食飠饣⻡马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龟龟龟";

    /// <summary>户, 青 and 黄 as the mainland writes them: fonts made for it draw the radical and that character by one glyph.</summary>
    private const string KangxiRadicals =
        "一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡彳心戈户手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿"
        + "片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜隶隹雨青非面革韋韭音"
        + "頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黄黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠";

    private const string CompatibilityIdeographs =
        "豈更車賈滑串句龜龜契金喇奈懶癩羅蘿螺裸邏樂洛烙珞落酪駱亂卵欄爛蘭鸞嵐濫藍襤拉臘蠟廊朗浪狼郎來冷勞擄櫓爐盧老蘆虜路露魯鷺碌祿綠菉錄鹿論壟弄籠聾牢磊賂雷壘屢樓淚漏累縷陋勒肋凜凌稜綾菱陵"
        + "讀拏樂諾丹寧怒率異北磻便復不泌數索參塞省葉說殺辰沈拾若掠略亮兩凉梁糧良諒量勵呂女廬旅濾礪閭驪麗黎力曆歷轢年憐戀撚漣煉璉秊練聯輦蓮連鍊列劣咽烈裂說廉念捻殮簾獵令囹寧嶺怜玲瑩羚聆鈴零靈"
        + "領例禮醴隸惡了僚寮尿料樂燎療蓼遼龍暈阮劉杻柳流溜琉留硫紐類六戮陸倫崙淪輪律慄栗率隆利吏履易李梨泥理痢罹裏裡里離匿溺吝燐璘藺隣鱗麟林淋臨立笠粒狀炙識什茶刺切度拓糖宅洞暴輻行降見廓兀嗀"
        + "﨎﨏塚﨑晴﨓﨔凞猪益礼神祥福靖精羽﨟蘒﨡諸﨣﨤逸都﨧﨨﨩飯飼館鶴郞隷侮僧免勉勤卑喝嘆器塀墨層屮悔慨憎懲敏既暑梅海渚漢煮爫琢碑社祉祈祐祖祝禍禎穀突節練縉繁署者臭艹艹著褐視謁謹賓贈辶逸"
        + "難響頻恵𤋮舘";

    private const string UprightMarks = "，、。：；！？〖〗…";

    private const string UprightBrackets = "：—–_︴（）｛｝〔〕【】《》〈〉「」『』";

    private static readonly string[] Ligatures = ["ff", "fi", "fl", "ffi", "ffl"];
    private const char FirstLigature = '\uFB00';

    public static string Fold(string text) =>
        text.AsSpan().IndexOfAnyInRange('\u2E80', '\u2FD5') < 0 && text.AsSpan().IndexOfAnyInRange('\uF900', '\uFE44') < 0 ? text : string.Concat(text.Select(Folded));

    private static string Folded(char character)
    {
        if (character - FirstLigature is >= 0 and var ligature && ligature < Ligatures.Length)
            return Ligatures[ligature];
        foreach (var (first, ordinary) in Blocks)
        {
            if (character >= first && character - first < ordinary.Length)
                return ordinary[character - first].ToString();
        }

        return character.ToString();
    }
}
